/** Text made safe and short enough to be shown inside a message. */

/**
 * Everything that a terminal obeys or hides rather than shows: control characters, bidirectional and other
 * invisible marks, halves of broken characters. The two joiners stay, as scripts and emoji need them.
 */
const unseen = (): RegExp => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Most texts: Latin letters, and dashes and quotation marks of print. The table of what is unseen takes a while to set up. */
const SEEN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

const MOST = 50;

/**
 * @param text anything
 * @returns the text with every control character and invisible mark written out, as `\x1b` or `\u{202e}`
 */
export function printable(text: string): string {
  if (SEEN.test(text)) return text;
  return text.replace(unseen(), (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, "0")}`;
  });
}

/**
 * @param text what somebody wrote
 * @returns it in quotation marks, printable, and cut where it is long
 */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, MOST * 2));
  const short =
    characters.length > MOST || text.length > MOST * 2 ? `${characters.slice(0, MOST).join("")}…` : text;
  return `“${printable(short)}”`;
}

/** @returns the texts as `a, b or c` */
export function alternatives(texts: readonly string[]): string {
  return texts.join(", ").replace(/, ([^,]*)$/, " or $1");
}

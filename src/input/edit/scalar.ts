/** A text as a YAML scalar: plain where that is read back as it is, in quotation marks or as a block otherwise. */

/** Keys whose values are dates, numbers and booleans: never in quotation marks. The values of all others are texts. */
const TYPED = new Set([
  ..."certified expires start end earned date".split(" "),
  ..."hours hoursPerWeek creditHours passed frontline internship mssc".split(" "),
]);
/** Texts of several sentences, which are folded where they are long. */
const PROSE = new Set(["description", "notes"]);
/** Columns of a folded text. */
const WIDEST = 80;

/** What another YAML reader, or a person, would take for something else than text: truth values, nothing, numbers, dates. */
const LOOKS_TYPED =
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?[\d.][\d_,.:/-]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf|nan))$/i;
const SPECIAL_START = /^(?:[-?:,[\]{}#&*!|>'"%@`=]|\.\.\.|<<)/;
const SPECIAL_INSIDE = /:(?:\s|$)|\s#|[\t\n\r]/;

/** What cannot be seen, or may not stand in a file. The two joiners stay, as scripts and emoji need them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|(?![\u200c\u200d])\p{Cf}/gu;

const shown = (text: string): boolean => text.search(UNSEEN) < 0;

/** @returns the text in double quotation marks, everything unseen written out */
export function inQuotes(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

function canBePlain(text: string, flow: boolean): boolean {
  if (text === "" || !shown(text) || SPECIAL_START.test(text) || SPECIAL_INSIDE.test(text)) return false;
  return !flow || !/[,[\]{}]/.test(text);
}

/**
 * @param key that it is the value of; empty for an entry of a list
 * @param text trimmed
 * @param flow whether it stands within brackets
 * @returns the text in one line
 */
export function inOneLine(key: string, text: string, flow: boolean): string {
  return canBePlain(text, flow) && (TYPED.has(key) || !LOOKS_TYPED.test(text)) ? text : inQuotes(text);
}

/** Breaks only between words that a single space parts: reading makes that space of a line end again. */
function folded(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== "" && line.length + 1 + word.length > WIDEST) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const printableLines = (lines: readonly string[]): boolean =>
  lines.every((line) => shown(line) && line.trimEnd() === line);

/**
 * @returns the lines of a text that is best written as a block, the first being its header (`|`, `>`), the others not
 *   indented; undefined where one line is better
 */
export function asBlock(key: string, text: string): string[] | undefined {
  const lines = text.split("\n");
  if (!printableLines(lines)) return undefined;
  if (lines.length > 1) return ["|", ...lines];
  if (!PROSE.has(key) || text.length <= WIDEST) return undefined;
  const fold = folded(text);
  return fold.length > 1 ? [">", ...fold] : undefined;
}

/**
 * The lines that a calendar file is made of (RFC 5545, 3.1 and 3.3.11). The libraries that write such files bring 35 to
 * 78 kB for it and work with times of day and time zones, of which whole days have none.
 */

const MOST_OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** What is no text: control characters, marks that turn the direction of writing, halves of broken characters. */
const UNSEEN = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;

/** @returns a text as a value: line ends as `\n`, the signs that part values escaped, what cannot be seen left out */
export function textValue(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replaceAll("\t", " ")
        .replace(UNSEEN, "")
        .replace(/[\\;,]/g, (sign) => `\\${sign}`),
    )
    .join("\\n");
}

/** @returns a line, folded so that none has more than 75 octets and no character is divided; it ends with CRLF */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const takes = octetsOf(character);
    if (octets + takes > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += takes;
  }
  return `${folded}\r\n`;
}

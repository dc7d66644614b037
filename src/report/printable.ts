/** Text from a file on its way to the terminal. */

const CONTROL = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** @returns the text in one line, without control characters or marks that turn the direction of what follows */
export function printable(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(CONTROL, "\u{FFFD}");
}

/** @returns the words of a text in lines of at most `width` characters, each after the indent; a longer word stands alone */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}

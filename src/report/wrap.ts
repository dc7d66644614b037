/** Sets words in lines. */

/**
 * @param text words parted by single spaces; a word longer than the line stands alone and is not broken
 * @param width characters a line may have
 * @param first what the first line begins with
 * @param further what the lines after it begin with
 */
export function wrapped(
  text: string,
  width: number,
  first = "",
  further = " ".repeat(first.length),
): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = further;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

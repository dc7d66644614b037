/** Offsets in a text, and the lines and columns that people count. */

/** @returns the lines of a text, whichever way they end */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The lines of a text, and where each begins. Lines end with LF or CRLF here (a lone CR was made LF before). */
export class LineMap {
  readonly lines: readonly string[];
  private readonly starts: number[] = [];

  constructor(readonly text: string) {
    this.lines = splitLines(text);
    let from = 0;
    for (const line of this.lines) {
      this.starts.push(from);
      const after = from + line.length;
      from = after + (text[after] === "\r" ? 2 : 1);
    }
  }

  /** @returns index of the line that holds the offset, from 0 */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * @param start offset of the first character meant
   * @param end offset after the last one
   * @returns line and columns from 1, always inside the text; what runs over several lines ends with the first.
   *   The end of the file is the end of its last line that says something.
   */
  place(start: number, end: number): { line: number; column: number; endColumn: number } {
    let index = this.lineAt(start);
    let column = Math.min(start - this.starts[index]!, this.lines[index]!.length);
    if (index === this.lines.length - 1) {
      while (index > 0 && this.lines[index]!.trim() === "") {
        index -= 1;
        column = this.lines[index]!.trimEnd().length;
      }
    }
    const last = Math.min(end - this.starts[index]!, this.lines[index]!.length);
    return { line: index + 1, column: column + 1, endColumn: Math.max(last, column + 1) + 1 };
  }

  /** @returns offset of the first character of a line; index from 0 */
  lineStart(index: number): number {
    return this.starts[index]!;
  }

  /** @returns offset of the first character of a line that is no space; index from 0 */
  textStart(index: number): number {
    return this.starts[index]! + this.lines[index]!.search(/\S|$/);
  }
}

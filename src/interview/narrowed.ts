/**
 * What a prompt erases where the window was made narrower since it was drawn. Terminals then break its lines, and the
 * library, which counts the lines that it wrote, would leave some of them standing.
 */

import { Stream } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Measure } from "../report/text/measure.js";

/** As the library draws: down to the end of what stands there, up line by line erasing it, text, back to the cursor. */
const DRAWN =
  /^(?:\x1b\[(\d+)B)?((?:\x1b\[2K\x1b\[1A)*\x1b\[2K\x1b\[G)?([\s\S]*?)(?:(?:\x1b\[(\d+)A)?\x1b\[(\d+)G)?$/;

interface Drawn {
  /** Columns of the window then. */
  columns: number;
  /** Without colors. */
  lines: string[];
  /** Where the cursor stands: the line, and the column from 0. */
  line: number;
  column: number;
}

const up = (rows: number): string => (rows > 0 ? `\x1b[${rows}A` : "");
const down = (rows: number): string => (rows > 0 ? `\x1b[${rows}B` : "");

/** @returns rows of a window that the lines take now: above the cursor, below it, and of its own line above it */
function rowsOf({ lines, line, column }: Drawn, columns: number, measure: Measure) {
  const rows = lines.map((text) => Math.max(1, Math.ceil(measure(text) / columns)));
  const within = Math.min(Math.floor(column / columns), (rows[line] ?? 1) - 1);
  const sum = (some: readonly number[]): number => some.reduce((all, each) => all + each, 0);
  return { above: sum(rows.slice(0, line)) + within, below: sum(rows.slice(line)) - within - 1, within };
}

export type Output = NodeJS.WritableStream & { columns?: number; isTTY?: boolean };

/** Where one prompt writes: the terminal, with what is erased counted for the window as it is then. */
export class Narrowed extends Stream {
  private drawn: Drawn | undefined;
  readonly writable = true;

  constructor(
    private readonly output: Output,
    private readonly measure: Measure,
  ) {
    super();
  }

  get isTTY(): boolean {
    return this.output.isTTY ?? false;
  }

  get columns(): number | undefined {
    return this.output.columns;
  }

  write(text: string | Uint8Array): boolean {
    return this.output.write(this.counted(String(text)));
  }

  /** The terminal stays open for the next prompt. */
  end(): this {
    return this;
  }

  private counted(text: string): string {
    const [, below = "0", erased, body = "", back = "0", column] = DRAWN.exec(text) ?? [];
    const before = this.drawn;
    const columns = this.columns ?? 0;
    const narrower = before !== undefined && columns > 0 && columns < before.columns;
    if (column !== undefined && body === "" && before !== undefined) {
      // The cursor stays in its row of the window.
      const start = narrower ? rowsOf(before, columns, this.measure).within * columns : 0;
      before.column = start + Number(column) - 1;
      return text;
    }
    const lines = stripVTControlCharacters(body).split("\n");
    this.drawn =
      column === undefined
        ? undefined
        : { columns, lines, line: lines.length - 1 - Number(back), column: Number(column) - 1 };
    if (!narrower) return text;
    const rows = rowsOf(before, columns, this.measure);
    const rest = text.slice(down(Number(below)).length + (erased ?? "").length);
    return erased === undefined ? `${down(rows.below)}${rest}` : `${up(rows.above)}\r\x1b[J${rest}`;
  }
}

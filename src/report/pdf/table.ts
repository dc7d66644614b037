/** Tables: rows that go on over several pages, their heads once more at the top of each. */

import { type Block, type Canvas, heightOf, type Tag } from "../../pdf/index.js";
import { HAIR, LOOKS, type Look, PAGE } from "./look.js";
import { drawLines, type Entries, type Setting, type Sheet, type Words } from "./sheet.js";

export interface Cell {
  words: readonly Words[];
  look?: Look;
  /** It says what its row is about. */
  isHead?: boolean;
  /** How many columns it takes. */
  columns?: number;
  /** How far its text is from its left edge. */
  indent?: number;
  /** The page of the document that it leads to, from 0 on. */
  to?: number | undefined;
  /** Draws what is for the eye alone. */
  draw?: (canvas: Canvas, x: number, top: number) => void;
}

export interface TableRow {
  cells: readonly Cell[];
  /** The next row belongs to it. */
  goesOn?: boolean;
  /** A line above it. */
  ruled?: boolean;
  padding?: number;
}

export interface TableColumn {
  head: string;
  width: number;
}

/** Tables that are no higher stay on one page. */
const SHORT = 170;
const GAP = 10;
const PADDING = 0.9;
const SCOPES = { column: "<</O /Table /Scope /Column>>", row: "<</O /Table /Scope /Row>>" };

const rule = (canvas: Canvas, y: number): void =>
  canvas.rule(PAGE.left, y, PAGE.width, { weight: 0.5, ink: HAIR });

function entriesOf({ isHead, columns }: Cell): Entries | undefined {
  if (isHead) return { A: SCOPES.row };
  return columns ? { A: `<</O /Table /ColSpan ${columns}>>` } : undefined;
}

/** The part of a cell that leads elsewhere. */
function linkWithin(cell: Tag): Tag {
  const tag: Tag = { type: "Link", kids: [] };
  cell.kids.push(tag);
  return tag;
}

/** @returns the row, ready to be added */
function rowBlock(sheet: Sheet, columns: readonly TableColumn[], row: TableRow, isHead = false): Block {
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, { width }) => sum + width, PAGE.left),
  );
  const draws: ((canvas: Canvas, top: number) => void)[] = [];
  const settings: Setting[] = [];
  sheet.inside("TR", () => {
    let at = 0;
    for (const cell of row.cells) {
      const { look = LOOKS.body, indent = 0, columns: span = 1, draw } = cell;
      const end = at + span === columns.length ? PAGE.left + PAGE.width : starts[at + span]! - GAP;
      const start = starts[at]!;
      const tag = isHead
        ? sheet.tag("TH", { A: SCOPES.column })
        : sheet.tag(cell.isHead ? "TH" : "TD", entriesOf(cell));
      settings.push({
        tag: cell.to === undefined ? tag : linkWithin(tag),
        to: cell.to,
        look,
        x: start + indent,
        lines: sheet.set(cell.words, end - start - indent, look),
      });
      if (draw) draws.push((canvas, top) => draw(canvas, start, top));
      at += span;
    }
  });
  const { padding = PADDING } = row;
  const leading = Math.max(...settings.map(({ look }) => look.leading));
  return {
    ...{ before: 0, padding, leading, keep: isHead || (row.goesOn ?? false) },
    lines: Math.max(1, ...settings.map(({ lines }) => lines.length)),
    draw(canvas, top, part) {
      if (row.ruled && part.from === 0) rule(canvas, top);
      if (isHead) rule(canvas, top - leading - 2 * padding);
      if (part.from === 0) for (const draw of draws) draw(canvas, top - padding);
      for (const each of settings) drawLines(canvas, each, top - padding, part);
    },
  };
}

/** Adds a table. */
export function addTable(
  sheet: Sheet,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  before = 2,
): void {
  sheet.inside("Table", () => {
    const cells = columns.map(({ head }): Cell => ({ words: [{ text: head }], look: LOOKS.head }));
    const head = rowBlock(sheet, columns, { cells }, true);
    sheet.add({ ...head, before });
    const blocks = rows.map((row) => rowBlock(sheet, columns, row));
    const short = blocks.reduce((sum, block) => sum + heightOf(block, block.lines), 0) <= SHORT;
    for (const [index, block] of blocks.entries())
      sheet.add({ ...block, keep: block.keep || (short && index < blocks.length - 1), head });
  });
}

/** Widths of columns by what stands in them; where there is too little room, the widest give way. */
export function widthsOf(sheet: Sheet, texts: readonly (readonly string[])[], look: Look): number[] {
  const wide = Number.MAX_SAFE_INTEGER / 1e6;
  const widths = texts.map((column) => {
    const widest = Math.max(...column.map((text) => sheet.set([{ text, bold: true }], wide, look)[0]!.width));
    return (widest * look.size) / 1000 + GAP + 1;
  });
  const sum = (): number => widths.reduce((all, width) => all + width, 0);
  for (let over = sum() - PAGE.width; over > 0.01; over = sum() - PAGE.width) {
    const widest = Math.max(...widths);
    const second = Math.max(0, ...widths.filter((width) => width < widest));
    const many = widths.filter((width) => width === widest).length;
    const less = Math.min(over / many, widest - second);
    for (const [index, width] of widths.entries()) if (width === widest) widths[index] = width - less;
  }
  return widths;
}

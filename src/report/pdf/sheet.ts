/** Gathers what is printed, from the top to the bottom, and what each part of it is for screen readers. */

import {
  type Block,
  type Canvas,
  cleanLine,
  type FontBook,
  type Line,
  type Part,
  type Tag,
  textString,
  wrapSpans,
} from "../../pdf/index.js";
import { partsOf } from "../view/marked.js";
import type { Sentence } from "../view/types.js";
import { type Look, PAGE } from "./look.js";

/** Text that is set in one way. */
export interface Words {
  text: string;
  bold?: boolean;
}

export type Entries = Record<string, string>;

/** Where text stands on the page. */
export interface Column {
  x: number;
  width: number;
}

export const WHOLE: Column = { x: PAGE.left, width: PAGE.width };

/** Lines that are ready to be drawn, and what they belong to. */
export interface Setting {
  tag: Tag;
  lines: readonly Line[];
  look: Look;
  x: number;
  /** They lead to this page of the document, from 0 on. */
  to?: number | undefined;
}

/** So far below the middle of a line is its baseline, in parts of the font size. */
const BELOW_MIDDLE = 0.35;

/** The baseline of a line, by its upper edge. */
export function baselineOf(top: number, { size, leading }: Look): number {
  return top - leading / 2 - size * BELOW_MIDDLE;
}

/** Draws those of the lines that are in this part of a block. @param top the upper edge of its first line */
export function drawLines(
  canvas: Canvas,
  { tag, lines, look, x, to }: Setting,
  top: number,
  part: Part,
): void {
  const shown = lines.slice(part.from, part.to);
  if (shown.length === 0) return;
  const print = (): void => {
    canvas.ink(look.ink ?? 0);
    canvas.lines(shown, { x, y: baselineOf(top, look), size: look.size, leading: look.leading });
  };
  if (part.again) canvas.untagged(print);
  else canvas.part(tag, print);
  if (to === undefined || part.again) return;
  const width = (Math.max(...shown.map((line) => line.width)) * look.size) / 1000;
  const height = shown.length * look.leading;
  if (width > 0) canvas.link({ x, y: top - height, width, height, to, tag });
}

export class Sheet {
  readonly blocks: Block[] = [];
  readonly tags: Tag[] = [];
  /** Whether a character was met that no font has. */
  lacking = false;
  private within: Tag["kids"] = this.tags;

  constructor(private readonly book: FontBook) {}

  /** A part of the document. @param type as in `P` @param entries further ones of its dictionary */
  tag(type: string, entries?: Entries): Tag {
    const tag: Tag = { type, kids: [], ...(entries && { entries }) };
    this.within.push(tag);
    return tag;
  }

  /** What is added meanwhile is within a part of this type. */
  inside<T>(type: string, add: () => T, entries?: Entries): T {
    const before = this.within;
    this.within = this.tag(type, entries).kids;
    const result = add();
    this.within = before;
    return result;
  }

  /** Breaks text into lines. */
  set(words: readonly Words[], width: number, look: Look): Line[] {
    const shown = words.map(({ text, bold }) => ({
      text: this.book.withStandIns(text),
      bold: bold ?? look.bold ?? false,
    }));
    if (shown.some(({ text }, index) => text !== words[index]!.text)) this.lacking = true;
    const all = shown.map(({ text }) => text).join("");
    const spans = shown.map(({ text, bold }) => ({ text, set: this.book.setter(all, bold) }));
    return wrapSpans(
      spans.length > 0 ? spans : [{ text: "", set: this.book.setter("") }],
      (width / look.size) * 1000,
    );
  }

  add(block: Partial<Block> & Pick<Block, "lines" | "leading" | "draw">): void {
    this.blocks.push({ before: 0, padding: 0, keep: false, ...block });
  }

  /** A paragraph, or what looks like one. */
  paragraph(
    type: string,
    words: string | readonly Words[],
    look: Look,
    { column = WHOLE, ...block }: Partial<Block> & { column?: Column; entries?: Entries } = {},
  ): void {
    const tag = this.tag(type, block.entries);
    const list = typeof words === "string" ? [{ text: cleanLine(words) }] : words;
    const lines = this.set(list, column.width, look);
    this.add({
      lines: lines.length,
      leading: look.leading,
      ...block,
      draw: (canvas, top, part) => {
        block.draw?.(canvas, top, part);
        drawLines(canvas, { tag, lines, look, x: column.x }, top - (block.padding ?? 0), part);
      },
    });
  }
}

/** @returns a sentence with its source; names of keys and commands in bold */
export function said({ text, source }: Sentence): Words[] {
  const words = partsOf(cleanLine(text)).map((part) =>
    part.code ? { text: part.text, bold: true } : { text: part.text },
  );
  return source === undefined ? words : [...words, { text: ` (${source})` }];
}

/** Entries that tell what a picture shows. */
export function pictured(alt: string, box: readonly number[]): Entries {
  return { Alt: textString(alt), A: `<</O /Layout /Placement /Block /BBox [${box.join(" ")}]>>` };
}

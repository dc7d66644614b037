/** Distributes what stands below each other over pages. Measures in points. */

import type { Canvas } from "./canvas.js";

/** Lines of one height that stand below each other: a paragraph, a row of a table, a picture. */
export interface Block {
  /** Room above, but not at the head of a page. */
  before: number;
  /** Room within, above and below the lines. */
  padding: number;
  lines: number;
  leading: number;
  /** It stands on the page of the block after it, as a heading does. */
  keep: boolean;
  /** It begins a page. */
  turns?: boolean;
  /** Drawn again where it goes on, or begins, at the head of a page. */
  head?: Block;
  /**
   * Draws some of the lines.
   * @param top the upper edge of the block
   * @param part the first line, and the one after the last
   */
  draw(canvas: Canvas, top: number, part: Part): void;
}

export interface Part {
  from: number;
  to: number;
  /** Drawn for the eye alone: it has been said before. */
  again: boolean;
}

/** A block, or some lines of it, in its place. */
export interface Placed {
  block: Block;
  top: number;
  part: Part;
}

/** Blocks of so many lines are not divided. */
const TOGETHER = 6;
/** So many lines of a block stand on each of its pages at the least. */
const LEAST = 2;
/** What sums of fractions are off. */
const CLOSE = 1e-6;

export function heightOf({ padding, leading }: Block, lines: number): number {
  return lines * leading + 2 * padding;
}

/** @param frame the upper and lower edge of what may be printed on @returns the pages, at least one */
export function flow(blocks: readonly Block[], frame: { top: number; bottom: number }): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = frame.top;
  const put = (block: Block, part: Part): void => {
    pages.at(-1)!.push({ block, top: y, part });
    y -= heightOf(block, part.to - part.from);
  };
  const turn = ({ head }: Block): void => {
    pages.push([]);
    y = frame.top;
    if (head) put(head, { from: 0, to: head.lines, again: true });
  };
  const atHead = (): boolean => pages.at(-1)!.every(({ part }) => part.again);
  blocks.forEach((block, index) => {
    const needed = least(blocks, index);
    if (!atHead()) {
      const fits = y - block.before - needed >= frame.bottom - CLOSE || needed > frame.top - frame.bottom;
      if (block.turns || !fits) turn(block);
      else y -= block.before;
    }
    let from = 0;
    while (from < block.lines) {
      const left = block.lines - from;
      const room = Math.floor((y - frame.bottom - 2 * block.padding) / block.leading + CLOSE);
      const fitting = room < left ? Math.min(room, left - LEAST) : left;
      if (fitting < LEAST && fitting < left && !atHead()) {
        turn(block);
        continue;
      }
      const to = from + Math.max(1, fitting);
      put(block, { from, to, again: false });
      from = to;
      if (from < block.lines) turn(block);
    }
  });
  return pages;
}

/** What must fit for a block to begin on a page, those included that it is kept with. */
function least(blocks: readonly Block[], index: number): number {
  let height = 0;
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (at > index) height += block.before;
    if (!block.keep) return height + heightOf(block, block.lines > TOGETHER ? LEAST : block.lines);
    height += heightOf(block, block.lines);
  }
  return height;
}

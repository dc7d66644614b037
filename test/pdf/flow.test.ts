/** Blocks over pages. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, flow, heightOf } from "../../src/pdf/flow.js";

const FRAME = { top: 100, bottom: 0 };

function block(lines: number, more: Partial<Block> = {}): Block {
  return { before: 0, padding: 0, lines, leading: 10, keep: false, draw: () => {}, ...more };
}

/** The lines of each block on each page. */
const linesOf = (blocks: Block[]): string[][] =>
  flow(blocks, FRAME).map((page) =>
    page.map(({ block: own, part }) => `${blocks.indexOf(own)}: ${part.from}-${part.to}`),
  );

describe("flow", () => {
  it("puts blocks below each other, and what does not fit on the next page", () => {
    expect(linesOf([block(6), block(4), block(2)])).toEqual([["0: 0-6", "1: 0-4"], ["2: 0-2"]]);
    expect(linesOf([])).toEqual([[]]);
  });

  it("leaves the room above out at the head of a page", () => {
    const [first, second] = flow([block(10, { before: 5 }), block(2, { before: 5 })], FRAME);
    expect([first![0]!.top, second![0]!.top]).toEqual([100, 100]);
  });

  it("divides long blocks, no single line by itself", () => {
    expect(linesOf([block(3), block(8)])).toEqual([["0: 0-3", "1: 0-6"], ["1: 6-8"]]);
    expect(linesOf([block(9), block(8)])).toEqual([["0: 0-9"], ["1: 0-8"]]);
    expect(linesOf([block(25)])).toEqual([["0: 0-10"], ["0: 10-20"], ["0: 20-25"]]);
  });

  it("keeps a heading with what follows", () => {
    const heading = block(1, { keep: true });
    expect(linesOf([block(8), heading, block(3)])).toEqual([["0: 0-8"], ["1: 0-1", "2: 0-3"]]);
    // More than a page that is to stay together begins where it comes.
    expect(linesOf([block(2), ...Array.from({ length: 12 }, () => heading)])[0]).toHaveLength(3);
  });

  it("begins a page where it is told to, but not an empty one", () => {
    expect(linesOf([block(1, { turns: true }), block(1, { turns: true })])).toEqual([["0: 0-1"], ["1: 0-1"]]);
  });

  it("draws the head of a table again", () => {
    const head = block(1, { keep: true });
    const pages = flow([head, ...Array.from({ length: 12 }, () => block(1, { head }))], FRAME);
    expect(pages.map((page) => page.length)).toEqual([10, 4]);
    expect(pages[1]![0]).toMatchObject({ block: head, part: { again: true }, top: 100 });
    expect(pages[1]![1]!.top).toBe(90);
  });

  it("puts every line on a page once, in order, and none below the edge", () => {
    const any = fc.record({
      before: fc.integer({ min: 0, max: 15 }),
      padding: fc.integer({ min: 0, max: 4 }),
      lines: fc.integer({ min: 1, max: 40 }),
      leading: fc.integer({ min: 5, max: 20 }),
      keep: fc.boolean(),
      turns: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (parts) => {
        const blocks = parts.map((part) => block(1, part));
        const placed = flow(blocks, FRAME).flat();
        expect(placed.flatMap(({ block: own, part }) => (part.from === 0 ? [own] : []))).toEqual(blocks);
        for (const own of blocks) {
          const of = placed.filter((each) => each.block === own).map(({ part }) => part);
          expect(of.at(-1)!.to).toBe(own.lines);
          for (const [index, part] of of.entries()) expect(part.from).toBe(of[index - 1]?.to ?? 0);
        }
        for (const { block: own, top, part } of placed)
          expect(top - heightOf(own, part.to - part.from)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
    );
  });
});

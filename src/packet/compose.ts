/**
 * Puts the pages of a packet in their order. Where a part stands is known only once all are laid out, and the contents and
 * labels say it: so they are laid out again until nothing moves any more.
 */

import {
  type Bookmark,
  type BoundPart,
  type DocumentInfo,
  type FontBook,
  flow,
  type Placed,
  pageCountOf,
} from "../pdf/index.js";
import { footOf } from "../report/pdf/foot.js";
import { LOOKS, PAGE } from "../report/pdf/look.js";
import { Sheet } from "../report/pdf/sheet.js";
import { referringTo } from "../report/view/references.js";
import { isUnsignedPaper, paperInWords, TO_BE_SIGNED } from "./called.js";
import { addContents } from "./pages/contents.js";
import { addCover, titleOf } from "./pages/cover.js";
import { addLabel } from "./pages/label.js";
import { addStandIn } from "./pages/stand-in.js";
import { partNames, type Range, type Where } from "./pages/where.js";
import type { Exhibit, Packet } from "./types.js";

/** A part before it is laid out. */
interface Piece {
  name: string;
  /** In the list beside the pages. */
  title: string;
  /** It stands below the one before that does not. */
  below?: boolean;
  /** What is drawn; or else the pages that are there already. */
  add?: (sheet: Sheet, where: Where) => void;
  /** @param stamp what is printed below a page */
  part?: (stamp: (page: number) => string) => BoundPart;
  pages?: number;
}

export interface Composed {
  parts: BoundPart[];
  bookmarks: Bookmark[];
  info: DocumentInfo;
  where: Where;
  pages: number;
}

const STAND_INS = "A sign such as [U+6771] stands for a character that this document has no font for.";
/** Page numbers grow only so often by a digit. */
const MOST_ROUNDS = 6;

function papersOf(exhibit: Exhibit): Piece[] {
  const { number, papers, letter } = exhibit;
  const pieces = papers.flatMap((paper, index): Piece[] => {
    const { content, trouble } = paper;
    const name = partNames.paper(number, index);
    const own = { name, title: paperInWords(paper), below: true };
    if (content && content.part !== name) return [];
    if (trouble && !isUnsignedPaper(paper))
      return [{ ...own, add: (sheet) => addStandIn(sheet, exhibit, paper) }];
    if (!content?.opened.readable) return [];
    const { pages } = content.opened;
    const stamps = (stamp: (page: number) => string) =>
      Array.from({ length: pages.count }, (_, at) => stamp(at));
    return [
      { ...own, pages: pages.count, part: (stamp) => ({ kind: "foreign", pages, stamps: stamps(stamp) }) },
    ];
  });
  if (!letter) return pieces;
  const { filled } = letter;
  const count = pageCountOf({ kind: "form", filled, stamps: [] });
  const part = (stamp: (page: number) => string): BoundPart => ({
    ...{ kind: "form", filled, stamps: Array.from({ length: count }, (_, at) => stamp(at)) },
  });
  const name = partNames.letter(number);
  return [...pieces, { name, title: TO_BE_SIGNED, below: true, pages: count, part }];
}

function piecesOf(packet: Packet): Piece[] {
  const refer = referringTo(packet.certification);
  return [
    { name: partNames.cover, title: "Cover", add: (sheet) => addCover(sheet, packet) },
    { name: partNames.contents, title: "Contents", add: (sheet, where) => addContents(sheet, packet, where) },
    ...packet.exhibits.flatMap((exhibit): Piece[] => [
      {
        name: partNames.exhibit(exhibit.number),
        title: `Exhibit ${exhibit.number}: ${refer(exhibit.activity.id)}`,
        add: (sheet, where) => addLabel(sheet, exhibit, packet, where),
      },
      ...papersOf(exhibit),
    ]),
  ];
}

interface LaidOut {
  sheet: Sheet;
  pages: Placed[][];
}

function layOut(add: NonNullable<Piece["add"]>, book: FontBook, where: Where): LaidOut {
  const sheet = new Sheet(book);
  add(sheet, where);
  if (sheet.lacking) sheet.paragraph("P", STAND_INS, LOOKS.quiet, { before: 8 });
  return { sheet, pages: flow(sheet.blocks, PAGE) };
}

/** Where each piece stands. An exhibit goes on to the end of its documents. */
function rangesOf(pieces: readonly Piece[], counts: readonly number[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  let from = 0;
  let above: Range | undefined;
  pieces.forEach(({ name, below }, index) => {
    const range = { from, to: from + counts[index]! - 1 };
    ranges.set(name, range);
    if (!below) above = range;
    else if (above) above.to = range.to;
    from += counts[index]!;
  });
  return ranges;
}

/** @returns everything that `writeBound` needs, and where each part stands */
export function compose(packet: Packet, book: FontBook): Composed {
  const pieces = piecesOf(packet);
  let ranges = new Map<string, Range>();
  const where: Where = (name) => ranges.get(name) ?? { from: 0, to: 0 };
  let drawn: (LaidOut | undefined)[] = [];
  let counts: number[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    drawn = pieces.map(({ add }) => add && layOut(add, book, where));
    const now = pieces.map(({ pages = 0 }, index) => drawn[index]?.pages.length ?? pages);
    const same = now.every((count, index) => count === counts[index]);
    counts = now;
    ranges = rangesOf(pieces, counts);
    // In the first round, nothing knew yet where anything stands.
    if (same && round > 0) break;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const { name, id, asOf } = packet.view;
  const title = titleOf(packet);
  let start = 0;
  const parts = pieces.map(({ name: own, part }, index): BoundPart => {
    const from = start;
    start += counts[index]!;
    if (part)
      return part(
        (page) => `${own}, page ${page + 1} of ${counts[index]} – packet page ${from + page + 1} of ${total}`,
      );
    const { sheet, pages } = drawn[index]!;
    const foot = footOf(sheet, { title, name, id, asOf });
    return {
      ...{ kind: "drawn", tags: sheet.tags },
      pages: pages.map((blocks, page) => (canvas) => {
        for (const { block, top, part: lines } of blocks) block.draw(canvas, top, lines);
        foot(canvas, from + page, total);
      }),
    };
  });
  return {
    ...{ parts, where, pages: total, info: { title: `${title}: ${name}`, date: packet.date } },
    bookmarks: bookmarksOf(pieces, where),
  };
}

function bookmarksOf(pieces: readonly Piece[], where: Where): Bookmark[] {
  const all: (Bookmark & { below: Bookmark[] })[] = [];
  for (const { name, title, below } of pieces) {
    const bookmark = { title, target: where(name).from, below: [] };
    if (below) all.at(-1)?.below.push(bookmark);
    else all.push(bookmark);
  }
  return all;
}

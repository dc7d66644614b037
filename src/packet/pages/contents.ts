/** The list of exhibits with their points and pages, and of what is not among them and why. */

import { printable } from "../../input/printable.js";
import { addSentences } from "../../report/pdf/lists.js";
import { LINKED, LOOKS, PAGE } from "../../report/pdf/look.js";
import type { Sheet } from "../../report/pdf/sheet.js";
import { addTable, type TableRow } from "../../report/pdf/table.js";
import { labelOf } from "../../report/view/activities.js";
import { CATEGORIES, CATEGORY_NAMES, pointsWords, statusWord } from "../../report/view/words.js";
import { isUnsignedPaper, paperInWords, TO_BE_SIGNED } from "../called.js";
import type { Exhibit, Packet, Paper } from "../types.js";
import { pagesInFigures, partNames, type Where } from "./where.js";

/** Exhibit, what, points, pages. */
const WIDTHS = [48, 296, 90, PAGE.width - 434];
const HEADS = ["Exhibit", "What", "Points", "Pages"];

const plain = (text: string) => [{ text }];
const columns = HEADS.map((head, index) => ({ head, width: WIDTHS[index]! }));

function line(text: string, pages: string, to: number, goesOn: boolean): TableRow {
  const look = LOOKS.quiet;
  return {
    ...{ goesOn, padding: 0.6 },
    cells: [
      { words: plain("") },
      { words: plain(text), look, columns: 2, to },
      { words: plain(pages), look: LINKED.quiet, to },
    ],
  };
}

function paperLine(exhibit: Exhibit, paper: Paper, index: number, where: Where): [string, string, number] {
  const { content, trouble } = paper;
  const own = partNames.paper(exhibit.number, index);
  const shared = content !== undefined && content.part !== own;
  const range = where(shared ? content.part : own);
  const same = shared && (content.exhibit === exhibit.number ? "above" : `in Exhibit ${content.exhibit}`);
  const note = trouble && !isUnsignedPaper(paper) ? ": not shown, see there" : same ? `: as ${same}` : "";
  return [`${paperInWords(paper)}${note}`, pagesInFigures(range), range.from];
}

function rows(exhibit: Exhibit, where: Where): TableRow[] {
  const { number, result, papers, letter } = exhibit;
  const start = where(partNames.exhibit(number));
  const letters: [string, string, number][] = letter
    ? [[TO_BE_SIGNED, ...pagesOf(where, partNames.letter(number))]]
    : [];
  const lines = [...papers.map((paper, index) => paperLine(exhibit, paper, index, where)), ...letters];
  return [
    {
      ...{ ruled: true, goesOn: lines.length > 0 },
      cells: [
        { words: [{ text: String(number), bold: true }], to: start.from, isHead: true },
        { words: [{ text: labelOf(result), bold: true }], to: start.from },
        { words: plain(pointsWords(result.points)) },
        { words: plain(pagesInFigures(start)), look: LINKED.body, to: start.from },
      ],
    },
    ...lines.map(([text, pages, to], index) => line(text, pages, to, index < lines.length - 1)),
  ];
}

function pagesOf(where: Where, part: string): [string, number] {
  const range = where(part);
  return [pagesInFigures(range), range.from];
}

function leftOut(sheet: Sheet, { leftOut: all }: Packet): void {
  if (all.length === 0) return;
  sheet.inside("Sect", () => {
    sheet.paragraph("H2", "Not in this packet", LOOKS.h2, { before: 11, keep: true });
    addSentences(
      sheet,
      all.map((each) => {
        // A reason speaks of one thing as a sentence; of work that earns nothing the last ones say why.
        const { message = "", source = "" } =
          (each.status === "counted" ? each.reasons.at(-1) : each.reasons[0]) ?? {};
        const name = `${labelOf(each)} (${each.id}), ${statusWord(each)}`;
        return { text: `${name}: ${printable(message)}`, ...(source !== "" && { source }) };
      }),
    );
  });
}

/** Adds the contents. */
export function addContents(sheet: Sheet, packet: Packet, where: Where): void {
  const { exhibits, certification } = packet;
  sheet.paragraph("H1", "Contents", LOOKS.h1, { keep: true });
  const text =
    exhibits.length === 0
      ? "No activity counts yet, so there are no exhibits."
      : "Each exhibit begins with its label: what it earns, the rule behind that, and its documents.";
  sheet.paragraph("P", text, LOOKS.quiet);
  for (const category of CATEGORIES) {
    const own = exhibits.filter(({ result }) => result.category === category);
    if (own.length === 0) continue;
    sheet.inside("Sect", () => {
      const points = pointsWords(certification.categories[category]);
      sheet.paragraph("H2", `${CATEGORY_NAMES[category]}: ${points}`, LOOKS.h3, { before: 8, keep: true });
      addTable(
        sheet,
        columns,
        own.flatMap((each) => rows(each, where)),
        1,
      );
    });
  }
  if (exhibits.length > 0)
    sheet.paragraph("P", `In all: ${pointsWords(certification.points)}.`, LOOKS.strong, { before: 7 });
  leftOut(sheet, packet);
}

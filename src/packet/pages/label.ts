/** The label of an exhibit: what it is, what it earns, on which rule that rests, and which documents prove it. */

import { printable } from "../../input/printable.js";
import { addSentences } from "../../report/pdf/lists.js";
import { LINKED, LOOKS, PAGE } from "../../report/pdf/look.js";
import { addSection } from "../../report/pdf/sections.js";
import { type Sheet, said, WHOLE } from "../../report/pdf/sheet.js";
import { addTable, type TableRow } from "../../report/pdf/table.js";
import { labelOf } from "../../report/view/activities.js";
import { neededInWords } from "../../report/view/proof.js";
import type { Sentence } from "../../report/view/types.js";
import { CATEGORY_NAMES, pointsWords, statusWord } from "../../report/view/words.js";
import { yearsSection } from "../../report/view/years.js";
import { proofSource } from "../../scoring/say-rules.js";
import { isUnsignedPaper, paperInWords, TO_BE_SIGNED } from "../called.js";
import type { Exhibit, Packet, Paper } from "../types.js";
import { factsOf, whenInWords } from "./activity-facts.js";
import { addFacts } from "./facts.js";
import { notesInWords } from "./notes.js";
import { pagesInWords, partNames, type Where } from "./where.js";

/** What it is, its file, its pages in this packet. */
const WIDTHS = [128, 268, PAGE.width - 396];

const FACTS = { size: 9.6, leading: 13.2 };

const plain = (text: string) => [{ text }];

/** Explained to the last figure: a label is for whoever asks why. */
const explained = { advice: [], readings: {}, explain: true };

function paperRows(exhibit: Exhibit, paper: Paper, index: number, where: Where): TableRow[] {
  const { file, content } = paper;
  const own = partNames.paper(exhibit.number, index);
  const shared = content && content.part !== own ? content.exhibit : undefined;
  const here = shared === exhibit.number;
  const range = where(shared === undefined ? own : content!.part);
  const notes = paperNotes(paper, shared !== undefined, here);
  const from = shared === undefined ? "" : here ? "as above, " : `Exhibit ${shared}, `;
  const row: TableRow = {
    ruled: true,
    cells: [
      { words: [{ text: paperInWords(paper), bold: true }], isHead: true },
      { words: plain(content ? content.path : "–") },
      {
        words: plain(from + pagesInWords(range)),
        look: LINKED.body,
        to: range.from,
      },
    ],
  };
  const all = file === undefined ? notes : [`In the activity file: ${printable(file)}.`, ...notes];
  return [
    { ...row, goesOn: all.length > 0 },
    ...all.map(
      (text, at): TableRow => ({
        goesOn: at < all.length - 1,
        padding: 0.6,
        cells: [{ words: said({ text }), look: LOOKS.quiet, columns: 3, indent: 10 }],
      }),
    ),
  ];
}

function paperNotes(paper: Paper, shared: boolean, here: boolean): string[] {
  const { content, trouble } = paper;
  if (trouble && isUnsignedPaper(paper)) return [`Entered as proof, but ${trouble.why}. ${trouble.remedy}`];
  if (trouble) return [`Not shown in this packet: ${trouble.why}. ${trouble.remedy}`];
  if (!content?.opened.readable) return [];
  return [
    ...(shared && !here ? ["The same document as in that exhibit, where its pages stand."] : []),
    ...notesInWords(content.opened),
  ];
}

function letterRow({ letter, number }: Exhibit, where: Where): TableRow[] {
  if (!letter) return [];
  const range = where(partNames.letter(number));
  return [
    {
      ruled: true,
      cells: [
        { words: [{ text: TO_BE_SIGNED, bold: true }], isHead: true },
        { words: plain(`letters/${letter.fileName}`) },
        { words: plain(pagesInWords(range)), look: LINKED.body, to: range.from },
      ],
    },
  ];
}

/** What proves it, and what of that is in the packet. */
function stateOf({ result, papers, letter }: Exhibit): Sentence {
  const source = proofSource(result);
  const unsigned = papers.filter(isUnsignedPaper).length;
  const absent = papers.filter(({ trouble }) => trouble).length - unsigned;
  const { status, missing } = result.proof;
  if (status === "not-needed") return { text: "MSSC asks for no proof of this activity.", source };
  const still = letter ? "a letter still to be signed" : `still needed: ${neededInWords(missing)}`;
  const text = status === "complete" ? "complete, by what is entered" : still;
  const gap = absent === 0 ? "" : `; ${absent} of its documents cannot be shown in this packet`;
  const which = unsigned === 1 ? "the letter" : `${unsigned} of its letters`;
  const open = unsigned === 0 ? "" : `; but nobody has signed ${which}`;
  return { text: `Proof: ${text}${gap}${open}.`, source };
}

function documents(sheet: Sheet, exhibit: Exhibit, where: Where): void {
  const rows = [
    ...exhibit.papers.flatMap((paper, index) => paperRows(exhibit, paper, index, where)),
    ...letterRow(exhibit, where),
  ];
  sheet.paragraph("H2", "Documents", LOOKS.h3, { before: 9, keep: true });
  addSentences(sheet, [stateOf(exhibit)]);
  if (rows.length === 0) return;
  const columns = ["What it is", "File", "In this packet"].map((head, index) => ({
    head,
    width: WIDTHS[index]!,
  }));
  addTable(sheet, columns, rows);
}

function years(sheet: Sheet, { years: own, result, activity }: Exhibit, packet: Packet): void {
  const section = yearsSection({ ...packet.certification, employmentYears: [...own] }, explained);
  if (section === null) return;
  sheet.inside("Sect", () => {
    sheet.paragraph("H2", "Points by year", LOOKS.h3, { before: 9, keep: true });
    // Of a full year the row says all that its rule would.
    const rows = section.rows.map((row) => (row.time === "full year" ? { ...row, rule: null } : row));
    addSection(sheet, { ...section, rows }, 3);
    const others = packet.exhibits.filter(
      (each) =>
        each.activity.id !== activity.id && own.some((year) => year.activities.includes(each.activity.id)),
    );
    const where = others.map((each) => `${each.activity.id} is Exhibit ${each.number}`).join(", ");
    const text =
      `Of the points of these years ${pointsWords(result.points)} stand under this exhibit (${activity.id}). A year's ` +
      "points stand under the work with the most hours, courses or days in it.";
    addSentences(sheet, [{ text }, ...(where === "" ? [] : [{ text: `${where}.` }])], WHOLE, LOOKS.quiet);
  });
}

/** Adds the label of an exhibit. */
export function addLabel(sheet: Sheet, exhibit: Exhibit, packet: Packet, where: Where): void {
  const { activity, result, number } = exhibit;
  sheet.paragraph("H1", `Exhibit ${number}`, LOOKS.h1, { keep: true });
  sheet.paragraph("P", labelOf(result), LOOKS.h2, { keep: true });
  sheet.paragraph("P", `${packet.certification.type} recertification`, LOOKS.quiet);
  const facts = [
    { name: "Category", text: CATEGORY_NAMES[result.category] },
    { name: "When", text: whenInWords(activity) },
    { name: "Points", text: `${pointsWords(result.points)} (${statusWord(result)})` },
    ...factsOf(activity),
    { name: "In the activity file", text: activity.id },
  ];
  addFacts(
    sheet,
    facts.map(({ name, text }) => ({ name, words: [{ text, bold: name === "Points" }] })),
    FACTS,
  );
  sheet.inside("Sect", () => {
    sheet.paragraph("H2", "The rule it rests on", LOOKS.h3, { before: 9, keep: true });
    addSentences(
      sheet,
      result.reasons.map(({ message, source }) => ({ text: printable(message), source })),
    );
  });
  years(sheet, exhibit, packet);
  sheet.inside("Sect", () => documents(sheet, exhibit, where));
}

/** Each part of the checklist in print. */

import { pointsInWords } from "../../scoring/say-dates.js";
import type {
  ActivitiesSection,
  ActivityGroup,
  ActivityView,
  DatesSection,
  PointsSection,
  Section,
  Sentence,
  YearsSection,
} from "../view/types.js";
import { addBar, drawBar, drawSwatch } from "./bar.js";
import { addList, addSentences } from "./lists.js";
import { LOOKS, PAGE, STATUS_INKS } from "./look.js";
import { drawStatus, MARK_WIDTH } from "./marks.js";
import { baselineOf, drawLines, type Sheet, said, WHOLE } from "./sheet.js";
import { addTable, type TableRow, widthsOf } from "./table.js";

/** Where the bars of the categories begin. */
const CATEGORY_WIDTHS = [140, 70, PAGE.width - 210];
const THIN = 7;
/** Activity, points, status, proof. */
const ACTIVITY_WIDTHS = [180, 69, 86, PAGE.width - 335];

const plain = (text: string) => [{ text }];

function keys(sheet: Sheet, all: PointsSection["keys"]): void {
  const { look, gap, swatch } = { look: LOOKS.quiet, gap: 18, swatch: 16 };
  const tag = sheet.tag("P");
  let x = PAGE.left + 4;
  const parts = all.map(({ part, words }, index) => {
    const lines = sheet.set(plain(index < all.length - 1 ? `${words} ` : words), PAGE.width, look);
    const at = x;
    x += swatch + ((lines[0]?.width ?? 0) * look.size) / 1000 + gap;
    return { part, lines, x: at };
  });
  sheet.add({
    ...{ lines: 1, leading: look.leading, before: 1, keep: true },
    draw(canvas, top, part) {
      for (const each of parts) {
        canvas.untagged(() => drawSwatch(canvas, each.part, each.x, baselineOf(top, look)));
        drawLines(canvas, { tag, lines: each.lines, look, x: each.x + swatch }, top, part);
      }
    },
  });
}

function points(sheet: Sheet, section: PointsSection): void {
  const { categories, total, threshold, rules } = section;
  addBar(sheet, section);
  keys(sheet, section.keys);
  const [, , room = 0] = CATEGORY_WIDTHS;
  const scale = { x: PAGE.left + PAGE.width - room, point: room / Math.max(threshold, total.possible) };
  const rows = [...categories, total].map((each): TableRow => {
    const look = each === total ? LOOKS.strong : LOOKS.body;
    return {
      ruled: each === total,
      cells: [
        { words: plain(each.name), look, isHead: true },
        {
          words: plain(pointsInWords(each)),
          look,
          // The bar of all stands above.
          ...(each !== total && {
            draw: (canvas, _, top) =>
              canvas.untagged(() => drawBar(canvas, each, scale, baselineOf(top, look) - 0.4, THIN)),
          }),
        },
      ],
    };
  });
  const [first = 0, ...others] = CATEGORY_WIDTHS;
  const second = others.reduce((sum, width) => sum + width, 0);
  addTable(
    sheet,
    [
      { head: "Category", width: first },
      { head: "Points", width: second },
    ],
    rows,
    4,
  );
  addSentences(sheet, rules, WHOLE, LOOKS.quiet);
}

function proofWords({ proof }: ActivityView): string {
  if (!proof) return "–";
  if (proof.needed === null) return proof.word;
  return `${proof.word}${proof.mark === "missing" ? ":" : ","} ${proof.needed}`;
}

function activityRows(view: ActivityView): TableRow[] {
  const { label, id, status, statusWord, pointsWords, reasons } = view;
  const row: TableRow = {
    ruled: true,
    goesOn: reasons.length > 0,
    cells: [
      { words: [{ text: label, bold: true }, { text: ` (${id})` }], isHead: true },
      { words: plain(pointsWords) },
      {
        words: plain(statusWord),
        look: { ...LOOKS.body, ink: STATUS_INKS[status] },
        indent: MARK_WIDTH,
        draw: (canvas, x, top) => drawStatus(canvas, status, x, top),
      },
      { words: plain(proofWords(view)) },
    ],
  };
  const why = reasons.map(
    (each, index): TableRow => ({
      goesOn: index < reasons.length - 1,
      padding: 0.6,
      cells: [{ words: said(each), look: LOOKS.quiet, columns: 4, indent: 10 }],
    }),
  );
  return [row, ...why];
}

function group(
  sheet: Sheet,
  { name, pointsWords, activities: all, rules }: ActivityGroup,
  level: number,
): void {
  sheet.paragraph(`H${level}`, `${name}: ${pointsWords}`, LOOKS.h4, { before: 5, keep: true });
  addSentences(sheet, rules, WHOLE, LOOKS.quiet);
  const columns = ["Activity", "Points", "Status", "Proof"].map((head, index) => ({
    head,
    width: ACTIVITY_WIDTHS[index]!,
  }));
  addTable(sheet, columns, all.flatMap(activityRows), 1);
}

function activities(sheet: Sheet, { groups, none }: ActivitiesSection, level: number): void {
  if (groups.length === 0) sheet.paragraph("P", none, LOOKS.body);
  for (const each of groups) group(sheet, each, level);
}

function years(sheet: Sheet, { columns, rows }: YearsSection): void {
  const names = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) =>
    rows.some((each) => each[name] !== ""),
  );
  const rules = rows.flatMap(({ year, work, rule }): Sentence[] =>
    rule ? [{ ...rule, text: `Year ${year}, ${work}: ${rule.text}` }] : [],
  );
  const texts = names.map((name) => [columns[name], ...rows.map((each) => each[name])]);
  const widths = widthsOf(sheet, texts, LOOKS.body);
  addTable(
    sheet,
    names.map((name, index) => ({ head: columns[name], width: widths[index]! })),
    rows.map((each) => ({
      cells: names.map((name) => ({ words: plain(each[name]), isHead: name === "year" })),
    })),
  );
  addSentences(sheet, rules, WHOLE, LOOKS.quiet);
}

function dates(sheet: Sheet, { rows, rules }: DatesSection): void {
  const texts = [
    ["Day", ...rows.map(({ day }) => day)],
    ["When", ...rows.map(({ away }) => away)],
  ];
  const [day = 0, away = 0] = widthsOf(sheet, texts, LOOKS.body);
  const columns = [
    { head: "Day", width: day },
    { head: "When", width: away },
    { head: "What", width: PAGE.width - day - away },
  ];
  addTable(
    sheet,
    columns,
    rows.map((each) => ({
      cells: [
        { words: plain(each.day), look: LOOKS.strong, isHead: true },
        { words: plain(each.away) },
        { words: said(each.what) },
      ],
    })),
  );
  addSentences(sheet, rules, WHOLE, LOOKS.quiet);
}

/** Adds the section's content, without its heading. @param level of the headings in it */
export function addSection(sheet: Sheet, section: Section, level: number): void {
  switch (section.kind) {
    case "points":
      points(sheet, section);
      break;
    case "activities":
      activities(sheet, section, level);
      break;
    case "years":
      years(sheet, section);
      break;
    case "list":
      addList(sheet, section);
      break;
    case "dates":
      dates(sheet, section);
      break;
  }
}

/** Adds a section with its heading. */
export function addTitled(sheet: Sheet, section: Section, level: 2 | 3): void {
  const look = level === 2 ? LOOKS.h2 : LOOKS.h3;
  sheet.inside("Sect", () => {
    sheet.paragraph(`H${level}`, section.title, look, { before: level === 2 ? 10 : 7, keep: true });
    addSection(sheet, section, level + 1);
  });
}

/** A cohort as text for a terminal or a pipe: the students in a table, and what it all comes to. */

import { printable } from "../../input/printable.js";
import { pointsInWords } from "../../scoring/say-dates.js";
import { sayDay } from "../../scoring/say-day.js";
import { measureFor } from "../text/measure.js";
import { Page } from "../text/page.js";
import { painter } from "../text/paint.js";
import { ASCII, BLOCKS } from "../text/signs.js";
import type { TextOptions } from "../text.js";
import { awayInWords, grouped } from "../view/away.js";
import { counted } from "../view/words.js";
import { SOON, STANDING_STYLES } from "./cells.js";
import { CLOSE, isClose } from "./close.js";
import { inOrder } from "./order.js";
import { studentLines } from "./table.js";
import { type CohortRow, type Problem, STANDINGS, type Standing } from "./types.js";

export interface Overview {
  asOf: string;
  /** Students whose file could be read. */
  students: number;
  /** All of them. */
  rows: readonly CohortRow[];
  /** Those to be listed, in their order. */
  shown: readonly CohortRow[];
  problems: readonly Problem[];
}

const NARROWEST = 40;
const WIDEST = 140;
const USUAL = 80;
const MOST_NAMED = 8;

const MEANS: Record<Standing, string> = {
  meets: "enough points",
  depends: "enough if MSSC decides the open questions for them",
  short: "not enough points yet",
  expired: "the certification is over",
};

const LONGEST_STANDING = Math.max(...STANDINGS.map(({ length }) => length));

function countLines(rows: readonly CohortRow[], page: Page): string[] {
  const counts = STANDINGS.map((standing) => rows.filter((row) => row.standing === standing).length);
  const width = Math.max(...counts.map((count) => grouped(count).length));
  return STANDINGS.flatMap((standing, at) => {
    const count = grouped(counts[at] as number).padStart(width);
    if (counts[at] === 0) return [];
    const before = `  ${count}  `;
    const head = before + standing.padEnd(LONGEST_STANDING);
    const [first = "", ...further] = page.said({ text: MEANS[standing] }, `${head}  `);
    const word = page.setting.paint(standing, STANDING_STYLES[standing]);
    return [before + word + first.slice(before.length + standing.length), ...further];
  });
}

function soonLines(rows: readonly CohortRow[], page: Page): string[] {
  if (rows.length === 0) return [];
  const soon = rows.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= SOON);
  if (soon.length === 0)
    return [...page.said({ text: `Nobody's certification expires within ${SOON} days.` }, ""), ""];
  const named = inOrder(soon, "expires").slice(0, MOST_NAMED);
  const more = soon.length - named.length;
  const expire = soon.length === 1 ? "expires" : "expire";
  return [
    ...page.said(
      { text: `${counted(soon.length, "certification")} ${expire} within ${SOON} days` },
      "",
      "strong",
    ),
    ...named.flatMap(({ name, certification, daysLeft, standing, expires }) =>
      page.said(
        {
          text: `${printable(name)}: ${certification}, ${awayInWords(daysLeft)} (${sayDay(expires)}), ${MEANS[standing]}`,
        },
        "  - ",
      ),
    ),
    ...(more > 0 ? page.said({ text: `and ${more} more: \`--sort expires\` lists them first` }, "  ") : []),
    "",
  ];
}

function closeLines(rows: readonly CohortRow[], page: Page): string[] {
  const close = rows.filter(isClose);
  if (close.length === 0) return [];
  const nearest = [...close].sort(
    (a, b) => b.points.assured - a.points.assured || b.points.possible - a.points.possible,
  );
  const more = close.length - MOST_NAMED;
  const are = close.length === 1 ? "is" : "are";
  return [
    ...page.said(
      {
        text: `${counted(grouped(close.length), "certification")} ${are} close: ${CLOSE} points or fewer are missing`,
      },
      "",
      "strong",
    ),
    ...nearest
      .slice(0, MOST_NAMED)
      .flatMap(({ name, certification, points }) =>
        page.said({ text: `${printable(name)}: ${certification}, ${pointsInWords(points)} points` }, "  - "),
      ),
    ...(more > 0
      ? page.said({ text: `and ${grouped(more)} more: the page that \`--html\` writes lists them` }, "  ")
      : []),
    "",
  ];
}

function problemLines(problems: readonly Problem[], page: Page): string[] {
  if (problems.length === 0) return [];
  const width = Math.max(...problems.map(({ count }) => grouped(count).length));
  return [
    ...page.said({ text: "The most frequent problems, and how many have them" }, "", "strong"),
    ...problems.flatMap(({ text, count }) => page.said({ text }, `  ${grouped(count).padStart(width)}  `)),
    "",
  ];
}

const KEY =
  "Expires: time left. Points: assured–possible; a full bar is what is needed. Sign: letters to have signed. Proof: activities whose proof is missing.";

/** @returns the overview; no line is wider than the columns there are (at least 40, at most 140) */
export async function cohortText(overview: Overview, options: TextOptions = {}): Promise<string> {
  const { rows, shown, problems, asOf, students } = overview;
  const { columns = USUAL, color = 0, blocks = true } = options;
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const texts = shown.map(({ name, id }) => `${printable(name)} ${printable(id)}`);
  const names = rows.map(({ name }) => printable(name));
  const measure = await measureFor([...texts, ...names].join("\n"));
  const page = new Page({ width, measure, paint: await painter(color) }, blocks ? BLOCKS : ASCII);
  const of = `${counted(grouped(rows.length), "certification")} of ${counted(grouped(students), "student")}, as of ${sayDay(asOf)}`;
  const are = shown.length === 1 ? "is" : "are";
  const part = shown.length < rows.length ? `; ${grouped(shown.length)} ${are} listed` : "";
  const lines = [
    ...(shown.length > 0
      ? [...studentLines(shown, page), "", ...page.said({ text: KEY }, "", "quiet"), ""]
      : []),
    ...page.said({ text: of + part }, "", "strong"),
    ...countLines(rows, page),
    "",
    ...soonLines(rows, page),
    ...closeLines(rows, page),
    ...problemLines(problems, page),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

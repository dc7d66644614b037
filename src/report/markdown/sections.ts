/** Each part of the checklist as Markdown. */

import { pointsInWords } from "../../scoring/say-dates.js";
import { totalBar } from "../text/bar.js";
import { BLOCKS } from "../text/signs.js";
import { STATUS_SIGNS } from "../view/marks.js";
import type {
  ActivitiesSection,
  ActivityView,
  DatesSection,
  Item,
  ListSection,
  PointsSection,
  Section,
  Sentence,
  YearsSection,
} from "../view/types.js";
import { escaped, marked, table } from "./escape.js";

const CELLS = 50;

/** @returns a sentence with its source */
export function said({ text, source }: Sentence): string {
  return source === undefined ? marked(text) : `${marked(text)} (${escaped(source)})`;
}

const bullets = (sentences: readonly Sentence[], indent = ""): string[] =>
  sentences.map((each) => `${indent}- ${said(each)}`);

const rulesBelow = (rules: readonly Sentence[]): string[] =>
  rules.length > 0 ? ["", ...bullets(rules)] : [];

function points({ categories, total, threshold, keys, rules }: PointsSection): string[] {
  const scale = { threshold, most: Math.max(threshold, total.possible), cells: CELLS };
  const rows = categories.map((each) => [escaped(each.name), pointsInWords(each)]);
  return [
    `\`${totalBar(total, scale, BLOCKS, (text) => text)}\``,
    "",
    `${keys.map(({ words }) => words).join(", ")}.`,
    "",
    ...table(["Category", "Points"], [...rows, [`**${total.name}**`, `**${pointsInWords(total)}**`]]),
    ...rulesBelow(rules),
  ];
}

function proofWords({ proof }: ActivityView): string {
  if (!proof) return "";
  return `; ${escaped(proof.words)}${proof.source === undefined ? "" : ` (${escaped(proof.source)})`}`;
}

function activity(view: ActivityView): string[] {
  const { label, id, status, statusWord, pointsWords, reasons } = view;
  return [
    `- ${STATUS_SIGNS[status]} **${escaped(label)}** (${escaped(id)}): ${pointsWords}, ${statusWord}${proofWords(view)}`,
    ...bullets(reasons, "  "),
  ];
}

function activities({ groups, none }: ActivitiesSection, level: string): string[] {
  if (groups.length === 0) return [marked(none)];
  return groups.flatMap(({ name, pointsWords, activities: all, rules }, index) => [
    ...(index > 0 ? [""] : []),
    `${level}# ${name}: ${pointsWords}`,
    "",
    ...rules.map(said).flatMap((each) => [each, ""]),
    ...all.flatMap(activity),
  ]);
}

function years({ columns, rows }: YearsSection): string[] {
  const names = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) =>
    rows.some((each) => each[name] !== ""),
  );
  const rules = rows.flatMap(({ year, work, rule }): Sentence[] =>
    rule ? [{ ...rule, text: `Year ${year}, ${work}: ${rule.text}` }] : [],
  );
  return [
    ...table(
      names.map((name) => columns[name]),
      rows.map((each) => names.map((name) => escaped(each[name]))),
    ),
    ...rulesBelow(rules),
  ];
}

function item({ head, sentences, points: further = [] }: Item, start: string): string[] {
  const indent = " ".repeat(start.length);
  const texts = [...(head === null ? [] : [`**${escaped(head)}**`]), ...sentences.map(said)];
  return [
    ...texts.map(
      (text, index) => `${index === 0 ? start : indent}${text}${index < texts.length - 1 ? "  " : ""}`,
    ),
    ...bullets(further, indent),
  ];
}

function list({ intro, ordered, items }: ListSection): string[] {
  return [
    ...(intro ? [said(intro), ""] : []),
    ...items.flatMap((each, index) => item(each, ordered ? `${index + 1}. ` : "- ")),
  ];
}

function dates({ rows, rules }: DatesSection): string[] {
  return [
    ...table(
      ["Day", "When", "What"],
      rows.map(({ day, away, what }) => [day, away, said(what)]),
    ),
    ...rulesBelow(rules),
  ];
}

/** @param level the signs before the section's heading @returns its lines, without the heading */
export function sectionLines(section: Section, level: string): string[] {
  switch (section.kind) {
    case "points":
      return points(section);
    case "activities":
      return activities(section, level);
    case "years":
      return years(section);
    case "list":
      return list(section);
    case "dates":
      return dates(section);
  }
}

/** The checklist as text for a terminal, a pipe or a file. */

import { activitiesLines } from "./text/activities.js";
import { datesLines, listLines } from "./text/lists.js";
import { measureFor } from "./text/measure.js";
import { Page } from "./text/page.js";
import { painter, type Style } from "./text/paint.js";
import { pointsLines } from "./text/points.js";
import { ASCII, BLOCKS } from "./text/signs.js";
import { yearsLines } from "./text/years.js";
import type { CertificationView, Section, View } from "./view.js";

export interface TextOptions {
  /** Columns there are. */
  columns?: number;
  /** 0 for none, up to 3, as chalk counts. */
  color?: 0 | 1 | 2 | 3;
  /** Whether other signs than those of ASCII can be shown. */
  blocks?: boolean;
}

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 40;
const USUAL = 80;

export const VERDICT_STYLES: Record<CertificationView["verdict"]["kind"], Style> = {
  meets: "good",
  depends: "open",
  short: "bad",
};

function sectionLines(section: Section, page: Page): string[] {
  switch (section.kind) {
    case "points":
      return pointsLines(section, page);
    case "activities":
      return activitiesLines(section, page);
    case "years":
      return yearsLines(section, page);
    case "list":
      return listLines(section, page);
    case "dates":
      return datesLines(section, page);
  }
}

function titled(section: Section, page: Page): string[] {
  return [page.heading(section.title), ...sectionLines(section, page), ""];
}

function verdictLines({ verdict }: CertificationView, page: Page): string[] {
  return page.said({ text: verdict.sentence }, "", VERDICT_STYLES[verdict.kind]);
}

function certificationLines(view: CertificationView, page: Page, alone: boolean): string[] {
  const { setting, signs } = page;
  const rule = `${signs.rule.repeat(2)} ${view.title} `;
  const top = setting.paint(rule + signs.rule.repeat(Math.max(0, setting.width - rule.length)), "strong");
  return [
    ...(alone ? [] : [top]),
    ...page.said({ text: view.span }, "", "quiet"),
    "",
    ...view.first.flatMap((each) => page.said(each, "", "bad")),
    ...verdictLines(view, page),
    ...view.outlook.flatMap((each) => page.said(each, "")),
    "",
    ...view.sections.flatMap((section) => titled(section, page)),
  ];
}

/** @returns what the lines of the view are drawn with */
export async function pageFor(
  view: View,
  { columns = USUAL, color = 0, blocks = true }: TextOptions,
): Promise<Page> {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const measure = await measureFor(JSON.stringify(view));
  return new Page({ width, measure, paint: await painter(color) }, blocks ? BLOCKS : ASCII);
}

/** @returns the checklist, no line wider than the columns there are (at least 40, at most 100) */
export async function textReport(view: View, options: TextOptions = {}): Promise<string> {
  const page = await pageFor(view, options);
  const { name, id, asOf, certifications } = view;
  const alone = certifications.length === 1;
  const lines = [
    ...page.said({ text: `${name} (ID ${id}), as of ${asOf}` }, "", "strong"),
    ...(alone ? [] : ["", ...certifications.flatMap((each) => verdictLines(each, page)), ""]),
    ...certifications.flatMap((each) => certificationLines(each, page, alone)),
    ...(alone ? [] : [page.setting.paint(page.signs.rule.repeat(page.setting.width), "strong")]),
    ...view.sections.flatMap((section) => titled(section, page)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

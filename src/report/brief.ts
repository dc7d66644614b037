/** The checklist in five lines: who and when, the verdict, the points, the next step, the next date. */

import { totalBar } from "./text/bar.js";
import { cut } from "./text/cut.js";
import type { Page } from "./text/page.js";
import { pageFor, type TextOptions, VERDICT_STYLES } from "./text.js";
import type { CertificationView, PointsSection, View } from "./view.js";

const MOST_CELLS = 40;

function pointsLine({ brief, sections }: CertificationView, { setting, signs }: Page): string {
  const section = sections.find((each): each is PointsSection => each.kind === "points");
  const room = setting.width - brief.points.length - 4;
  if (!section || room < 1) return brief.points;
  const { total, threshold } = section;
  const scale = { threshold, most: Math.max(threshold, total.possible), cells: Math.min(room, MOST_CELLS) };
  return `${totalBar(total, scale, signs, setting.paint)} ${brief.points}`;
}

function certificationLines(view: CertificationView, page: Page): string[] {
  const { setting } = page;
  const { verdict, next, date } = view.brief;
  return [
    setting.paint(cut(verdict, setting), VERDICT_STYLES[view.verdict.kind]),
    pointsLine(view, page),
    cut(`Next: ${next}`, setting),
    cut(`Date: ${date}`, setting),
  ];
}

/** @returns a line about the candidate, and four for each certification; none wider than the columns there are */
export async function briefReport(view: View, options: TextOptions = {}): Promise<string> {
  const page = await pageFor(view, options);
  const who = cut(`${view.name} (ID ${view.id}), as of ${view.asOf}`, page.setting);
  const lines = [
    page.setting.paint(who, "strong"),
    ...view.certifications.flatMap((each) => certificationLines(each, page)),
  ];
  return `${lines.join("\n")}\n`;
}

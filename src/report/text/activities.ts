/** The checklist of the activities. */

import type { Status } from "../../scoring/result.js";
import type { ActivitiesSection, ActivityView } from "../view/types.js";
import type { Page } from "./page.js";
import type { Style } from "./paint.js";
import { MARKS } from "./signs.js";
import { type Line, type Run, setInLines, wrapped } from "./wrap.js";

const STYLE_OF: Record<Status, Style> = {
  counted: "good",
  review: "open",
  planned: "later",
  rejected: "bad",
};
const INDENT = " ".repeat(6);

/** Fewer lead nowhere. */
const LEAST_DOTS = 3;

/** A line with a figure at its right end, dots leading there. */
function withFigure({ plain, painted }: Line, figure: string, { setting }: Page): string {
  const dots = setting.width - setting.measure(plain) - figure.length - 2;
  const leader =
    dots >= LEAST_DOTS ? setting.paint(".".repeat(dots), "quiet") : " ".repeat(Math.max(0, dots));
  return `${painted} ${leader} ${setting.paint(figure, "strong")}`;
}

function statusRuns({ status, statusWord, proof }: ActivityView): Run[] {
  const style = STYLE_OF[status];
  if (!proof) return [{ text: statusWord, style }];
  const source: Run[] = proof.source === undefined ? [] : [{ text: `(${proof.source})`, style: "quiet" }];
  return [{ text: `${statusWord};`, style }, { text: proof.words }, ...source];
}

function activityLines(activity: ActivityView, page: Page): string[] {
  const { label, id, status, pointsWords, reasons } = activity;
  const { setting } = page;
  const narrow = { ...setting, width: setting.width - pointsWords.length - 3 };
  const mark = `  ${MARKS[status]} `;
  const [first, ...further] = setInLines(
    [{ text: label }, { text: `(${id})`, style: "quiet" }],
    narrow,
    INDENT,
  );
  const title = {
    plain: first?.plain ?? "",
    painted: `  ${setting.paint(MARKS[status], STYLE_OF[status])} ${(first?.painted ?? "").slice(mark.length)}`,
  };
  return [
    withFigure(title, pointsWords, page),
    ...further.map(({ painted }) => painted),
    ...wrapped(statusRuns(activity), setting, INDENT),
    ...reasons.flatMap((reason) => page.said(reason, INDENT)),
  ];
}

/** @returns the lines of each category */
export function activitiesLines({ groups, none }: ActivitiesSection, page: Page): string[] {
  if (groups.length === 0) return page.said({ text: none }, "  ");
  return groups.flatMap(({ name, pointsWords, activities, rules }, index) => [
    ...(index > 0 ? [""] : []),
    ...wrapped([{ text: `${name}: ${pointsWords}`, style: "strong" }], page.setting, "  "),
    ...page.rules(rules),
    ...activities.flatMap((each) => activityLines(each, page)),
  ]);
}

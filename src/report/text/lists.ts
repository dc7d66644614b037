/** Points of a list, and days with what they mean. */

import type { DatesSection, ListSection } from "../view/types.js";
import type { Page } from "./page.js";
import { wrapped } from "./wrap.js";

/** @returns the lines of a list, numbered where its order is one to follow */
export function listLines({ intro, ordered, items }: ListSection, page: Page): string[] {
  const bare = items.length === 1 && items[0]?.head === null;
  const lines = items.flatMap(({ head, sentences, points = [] }, index) => {
    const start = bare ? "  " : ordered ? `  ${`${index + 1}.`.padEnd(3)} ` : "  - ";
    const further = " ".repeat(start.length);
    const top = head === null ? [] : wrapped([{ text: head, style: "strong" }], page.setting, start, further);
    return [
      ...top,
      ...sentences.flatMap((each, at) => page.said(each, head === null && at === 0 ? start : further)),
      ...points.flatMap((each) => page.said(each, `${further}- `)),
    ];
  });
  return [...(intro ? page.said(intro, "  ") : []), ...lines];
}

/** Beside day and distance there must be room for a few words. */
const LEAST_ROOM = 24;

/** @returns a row for each day where there is room beside it, otherwise a sentence */
export function datesLines({ rows, rules }: DatesSection, page: Page): string[] {
  const days = Math.max(...rows.map(({ day }) => day.length));
  const aways = Math.max(...rows.map(({ away }) => away.length));
  const indent = days + aways + 6;
  const lines = rows.flatMap(({ day, away, what }) =>
    page.setting.width - indent >= LEAST_ROOM
      ? page.said(what, `  ${day.padEnd(days)}  ${away.padEnd(aways)}  `)
      : wrapped([{ text: `${day} (${away}):` }, { text: what.text }], page.setting, "  ", "    "),
  );
  return [...lines, ...page.rules(rules)];
}

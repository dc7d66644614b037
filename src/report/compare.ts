/** Two runs of a batch compared, as text. */

import type { Change, Direction, Snapshot, StudentRecord } from "../compare/types.js";
import { printable } from "../input/printable.js";
import { pointsInWords } from "../scoring/say-dates.js";
import { sayDay } from "../scoring/say-day.js";
import { STANDING_STYLES } from "./cohort/cells.js";
import { measureFor } from "./text/measure.js";
import { Page } from "./text/page.js";
import { painter, type Style } from "./text/paint.js";
import { ASCII, BLOCKS } from "./text/signs.js";
import type { TextOptions } from "./text.js";
import { grouped } from "./view/away.js";
import { counted } from "./view/words.js";

const NARROWEST = 40;
const WIDEST = 100;
const USUAL = 80;

/** Reasons that are told of one student. */
const MOST_REASONS = 6;

/** What is listed, in its order, under which title. */
const LISTED: readonly [direction: Direction, title: string, style: Style][] = [
  ["worse", "Got worse", "bad"],
  ["gone", "No longer there", "bad"],
  ["better", "Moved up", "good"],
  ["new", "New", "later"],
  ["changed", "Otherwise changed", "later"],
];

const COUNTED: Record<Direction, string> = {
  worse: "worse",
  gone: "no longer there",
  better: "moved up",
  new: "new",
  changed: "otherwise changed",
  same: "unchanged",
};

const stand = ({ standing, points }: StudentRecord): string => `${standing}, ${pointsInWords(points)} points`;

function standsNow({ old, new: fresh }: Change): string {
  if (!fresh) return old ? `was: ${stand(old)}` : "";
  if (!old || (old.standing === fresh.standing && pointsInWords(old.points) === pointsInWords(fresh.points)))
    return stand(fresh);
  return `${stand(fresh)}; before: ${stand(old)}`;
}

function lines(change: Change, page: Page): string[] {
  const { name, id, certification, why, new: fresh } = change;
  const style = fresh ? STANDING_STYLES[fresh.standing] : undefined;
  const told = why.slice(0, MOST_REASONS);
  const more = why.length - told.length;
  return [
    ...page.said({ text: printable(`${name} (${id}), ${certification}: ${standsNow(change)}`) }, "  ", style),
    ...told.flatMap(({ message }) => page.said({ text: printable(message) }, "    - ")),
    ...(more > 0 ? [`    - and ${counted(more, "further change")}`] : []),
  ];
}

const run = ({ asOf, records, broken }: Snapshot): string => {
  const unread = broken.size > 0 ? `, ${counted(grouped(broken.size), "broken file")}` : "";
  const day = asOf === "" ? "" : `as of ${sayDay(asOf)}, `;
  return `${day}${counted(grouped(records.length), "certification")}${unread}`;
};

/** @param changes in their order @returns the comparison; no line is wider than the columns there are */
export async function compareText(
  old: Snapshot,
  fresh: Snapshot,
  changes: readonly Change[],
  { columns = USUAL, color = 0, blocks = true }: TextOptions = {},
): Promise<string> {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const texts = changes.flatMap(({ name, id, why }) => [name, id, ...why.map(({ message }) => message)]);
  const measure = await measureFor(texts.map(printable).join("\n"));
  const page = new Page({ width, measure, paint: await painter(color) }, blocks ? BLOCKS : ASCII);
  const counts = [...LISTED.map(([direction]) => direction), "same" as const].flatMap((direction) => {
    const count = changes.filter((each) => each.direction === direction).length;
    return count === 0 ? [] : [`${grouped(count)} ${COUNTED[direction]}`];
  });
  const groups = LISTED.flatMap(([direction, title, style]) => {
    const those = changes.filter((each) => each.direction === direction);
    if (those.length === 0) return [];
    const head = page.setting.paint(`${title} (${grouped(those.length)})`, style);
    return ["", head, ...those.flatMap((each) => lines(each, page))];
  });
  const all = [
    ...page.said({ text: `Before: ${run(old)}` }, ""),
    ...page.said({ text: `Now: ${run(fresh)}` }, ""),
    ...(fresh.asOf < old.asOf && fresh.asOf !== ""
      ? page.said(
          { text: "The second file is of an earlier day than the first: are they the right way round?" },
          "",
          "open",
        )
      : []),
    ...page.said({ text: `${counts.join(", ")}.` }, "", "strong"),
    ...groups,
  ];
  return `${all.join("\n")}\n`;
}

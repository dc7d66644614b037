/** Brings open points together that many activities share, so that the same is not said over and over. */

import { shortened } from "../../advice/words.js";
import { printable } from "../../input/printable.js";
import type { Item, Sentence } from "./types.js";

/** Something open, and about which activity where it is about one alone. */
export interface OpenPoint {
  item: Item;
  alone: { name: string; gain: string; hint: string; sentences: Sentence[] } | null;
}

/** From so many on, a list is shorter. */
const LEAST = 3;

/** Where the sentence about one activity holds more than its name. */
const OF_MANY: Record<string, string> = {
  "show-relation":
    "Nothing shows yet that these are related: for each, as far as it is true, name the `field` it belongs to as the " +
    "guide's lists have it, or the `keyActivities` it relates to.",
  "state-sector": "Where the card says General Industry, write that into the `title`.",
};

/** @param label of the activity that the message names @returns what would be said of several such activities at once */
export function ofMany(
  { code, message, source }: { code: string; message: string; source: string },
  label: string,
): Sentence {
  const name = message.startsWith("If ") ? "one of these" : "each of these";
  const text = OF_MANY[code] ?? printable(message.replaceAll(`“${shortened(label)}”`, name));
  return { text, source };
}

function together(all: readonly OpenPoint[]): Item {
  const each = all.flatMap(({ alone }) => alone ?? []);
  const gains = new Set(each.map(({ gain }) => gain));
  const same = gains.size === 1;
  return {
    head: `${each.length} activities${same ? `, ${[...gains].join("")} each` : ""}`,
    sentences: each[0]?.sentences ?? [],
    points: each.map(({ name, gain, hint }) => ({ text: `${name}${same ? "" : `: ${gain}`}${hint}` })),
  };
}

/** @returns an item for each, those of which the same is to be said in one, at the place of the first */
export function gathered(points: readonly OpenPoint[]): Item[] {
  const groups = new Map<unknown, OpenPoint[]>();
  for (const point of points) {
    const key = point.alone ? JSON.stringify(point.alone.sentences) : point;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].flatMap((all) =>
    all.length < LEAST ? all.map(({ item }) => item) : [together(all)],
  );
}

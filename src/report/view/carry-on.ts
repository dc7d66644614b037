/** The step for what is under way: what it brings, and when that is enough. */

import type { Advice } from "../../advice/advice.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import { someOf } from "./about.js";
import { sentence } from "./advised.js";
import type { Refer } from "./references.js";
import type { Item } from "./types.js";
import { pointsWords } from "./words.js";

/** @returns what must go on; nothing where there are enough points already, or nothing is under way */
export function carryOnStep(
  { points, projected, threshold, expires }: CertificationResult,
  { underWay: { activities, gain, assured, possible } }: Advice,
  refer: Refer,
): Item[] {
  if (assured) return [{ head: `Carry on until ${sayDay(assured.date)}`, sentences: [sentence(assured)] }];
  const brings = gain.assured > 0 || gain.possible > 0;
  if (!brings || points.assured >= threshold) return [];
  const names = someOf(activities.map(refer));
  const text = `With ${names} you will have ${pointsWords(projected)} by ${sayDay(expires)}.`;
  return [
    {
      head: "Carry on with what is under way",
      sentences: [{ text }, ...(possible ? [sentence(possible)] : [])],
    },
  ];
}

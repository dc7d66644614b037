/** Views of candidates, for the tests of reports. */

import { readFileSync } from "node:fs";
import { advise } from "../../src/advice/advise.js";
import { readCandidate } from "../../src/input/read.js";
import { type View, type ViewOptions, viewOf } from "../../src/report/view.js";
import { type ScoreOptions, score } from "../../src/scoring/score.js";

const ROOT = new URL("../../", import.meta.url);

export type Given = Partial<ScoreOptions> & Partial<ViewOptions>;

/** @param text an activity file, YAML or JSON */
export function viewOfText(text: string, { asOf = "2024-06-01", ...more }: Given = {}): View {
  const read = readCandidate(text);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const options: ScoreOptions = {
    asOf,
    ...(more.readings && { readings: more.readings }),
    ...(more.certification && { certification: more.certification }),
  };
  const result = score(read.candidate, options);
  const advice = advise(read.candidate, result, options);
  return viewOf(result, { readings: {}, file: "me.yaml", ...more, advice });
}

export interface FileGiven {
  name?: string;
  id?: string;
  certifications?: Record<string, string>[];
  activities?: Record<string, unknown>[];
}

/** @returns the view of a file with these activities, CPT certified on 2020-04-15 unless said otherwise */
export function viewOfFile(
  { name = "Dale Whitfield", id = "1", certifications, activities = [] }: FileGiven,
  given?: Given,
): View {
  const file = {
    candidate: { id, name },
    certifications: certifications ?? [{ type: "CPT", certified: "2020-04-15" }],
    activities,
  };
  return viewOfText(JSON.stringify(file), given);
}

/** @returns an example as its first line asks for it */
export function exampleView(name: string, given: Given = {}): View {
  const text = readFileSync(new URL(`examples/${name}.yaml`, ROOT), "utf8");
  const asOf = /^# args: --as-of (\S+)/.exec(text)?.[1];
  if (asOf === undefined) throw new Error(`${name}: no --as-of`);
  return viewOfText(text, { asOf, file: `examples/${name}.yaml`, ...given });
}

export const EXAMPLES = [
  "depends-on-review",
  "instructor",
  "meets",
  "part-time-and-internship",
  "service-member",
  "short",
];

/** A short training that counts. */
export function training(title: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: "third-party-training",
    title,
    provider: "Toolmakers",
    end: "2022-05-06",
    keyActivities: ["CPT-P3"],
    ...more,
  };
}

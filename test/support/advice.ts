/** Advice for a case written as a file, and its changes made with nothing of the program's own. */

import type { Advice, Change } from "../../src/advice/advice.js";
import { advise } from "../../src/advice/advise.js";
import type { Candidate } from "../../src/input/candidate.js";
import { readCandidate } from "../../src/input/read.js";
import type { CertificationResult } from "../../src/scoring/result.js";
import { type ScoreOptions, score } from "../../src/scoring/score.js";

export interface AdviceFile {
  candidate: Record<string, string>;
  certifications: Record<string, string>[];
  activities: Record<string, unknown>[];
}

export function candidateOf(file: AdviceFile): Candidate {
  const read = readCandidate(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.candidate;
}

interface WithActivities {
  activities: object[];
}

/** Makes the changes as somebody would who follows the advice: in the file, or in a candidate, which has the same keys. */
export function changed<T extends WithActivities>(file: T, changes: readonly Change[]): T {
  if (changes.length === 0) return file;
  const activities = file.activities.map(
    (activity, index) => ({ id: `a${index + 1}`, ...activity }) as Record<string, unknown>,
  );
  for (const change of changes) {
    if ("add" in change) {
      activities.push(change.add as unknown as Record<string, unknown>);
      continue;
    }
    const activity = activities.find(({ id }) => id === change.activity);
    if (!activity) throw new Error(`there is no activity ${change.activity}`);
    for (const key of change.unset) delete activity[key];
    Object.assign(activity, change.set);
  }
  return { ...file, activities };
}

export interface Adviced {
  file: AdviceFile;
  options: ScoreOptions;
  results: CertificationResult[];
  advice: Advice[];
}

/** One CPT certification of 2020-04-15 on 2024-06-01 unless said otherwise. */
export function adviceFor({
  activities = [],
  certifications = [{ type: "CPT", certified: "2020-04-15" }],
  ...options
}: {
  activities?: Record<string, unknown>[];
  certifications?: Record<string, string>[];
} & Partial<ScoreOptions>): Adviced {
  const file: AdviceFile = { candidate: { id: "1", name: "Case" }, certifications, activities };
  const all: ScoreOptions = { asOf: "2024-06-01", ...options };
  const candidate = candidateOf(file);
  const result = score(candidate, all);
  return { file, options: all, results: result.certifications, advice: advise(candidate, result, all) };
}

/** The certification of this type with the changes made in the file, which is read and scored again. */
export function rescored(
  { file, options }: Pick<Adviced, "file" | "options">,
  type: "CPT" | "CLT",
  changes: readonly Change[],
): CertificationResult {
  const candidate = candidateOf(changed(file, changes));
  return score(candidate, { ...options, certification: type }).certifications[0] as CertificationResult;
}

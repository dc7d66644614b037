/** Every promise is kept: each suggestion is made, and the candidate scored again. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Advice, Change, Totals } from "../../src/advice/advice.js";
import { advise } from "../../src/advice/advise.js";
import type { Candidate } from "../../src/input/candidate.js";
import { policy } from "../../src/policy/policy.js";
import { READING_NAMES, READINGS, type Readings } from "../../src/scoring/readings.js";
import type { CertificationResult, Points } from "../../src/scoring/result.js";
import { type ScoreOptions, score } from "../../src/scoring/score.js";
import { type AdviceFile, candidateOf, changed } from "../support/advice.js";
import { anyNearFile } from "../support/arbitrary.js";

const CANDIDATES = 5 * Number(process.env.PROPERTY_RUNS ?? 1000);
const THRESHOLD = policy.threshold.points;

const anyReadings = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      Object.fromEntries(READING_NAMES.map((name) => [name, fc.constantFrom(...READINGS[name])])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Partial<Readings>>,
  },
);

const minus = (a: Points, b: Points): Points => ({
  assured: a.assured - b.assured,
  possible: a.possible - b.possible,
});

/** Scores one certification again: other changes, without an activity, on another day. */
type Again = (
  changes: readonly Change[],
  other?: { without?: string | string[]; asOf?: string },
) => CertificationResult;

function added(again: Again, onTopOf: readonly Change[], changes: readonly Change[]): Totals {
  const before = again(onTopOf);
  const after = again([...onTopOf, ...changes]);
  return {
    points: minus(after.points, before.points),
    projected: minus(after.projected, before.projected),
  };
}

function fixesAreKept({ fixes, together }: Advice, again: Again): void {
  for (const [place, fix] of fixes.entries()) {
    const { points, projected } = fix;
    const most = Math.max(points.assured, points.possible, projected.assured, projected.possible);
    expect(most).toBeGreaterThan(0);
    expect(fix.after.every((other) => other < place)).toBe(true);
    const before = fix.after.flatMap((other) => fixes[other]!.changes);
    expect({ fix, ...added(again, before, fix.changes) }).toEqual({ fix, points, projected });
  }
  const sure = fixes.filter(({ supposed }) => !supposed);
  for (const { after, onlyWith } of fixes) expect(onlyWith !== undefined).toBe(after.length > 0);
  if (sure.length === 0) expect(together).toBeNull();
  else {
    const { points, projected } = again(sure.flatMap(({ changes }) => changes));
    expect(together).toEqual({ points, projected });
  }
}

function plansAreKept({ fixes, plans, suggestions }: Advice, again: Again): void {
  const sure = fixes.flatMap(({ supposed, changes }) => (supposed ? [] : changes));
  for (const { onTopOf, shortfall, sets } of plans) {
    const before = onTopOf === "under-way" ? [] : sure;
    expect(shortfall).toBe(THRESHOLD - again(before).projected.assured);
    for (const { changes, projected } of sets) {
      expect(projected.assured).toBeGreaterThanOrEqual(THRESHOLD);
      expect(again([...before, ...changes]).projected).toEqual(projected);
    }
  }
  const planned = plans.some(({ onTopOf }) => onTopOf === "under-way-and-fixes");
  const promised = suggestions.map(({ projected, onTopOfFixes = null }) => ({ projected, onTopOfFixes }));
  const scored = suggestions.map(({ changes }) => ({
    projected: added(again, [], changes).projected,
    onTopOfFixes: planned ? added(again, sure, changes).projected : null,
  }));
  expect(promised).toEqual(scored);
  const useless = promised.filter(({ projected, onTopOfFixes }) =>
    [projected, onTopOfFixes].some((points) => points !== null && points.assured <= 0),
  );
  expect(useless).toEqual([]);
}

function proofsAreKept({ proofs }: Advice, result: CertificationResult, again: Again): void {
  const scored = proofs.map(({ activity }) => ({
    activity,
    atStake: minus(result.points, again([], { without: activity }).points),
  }));
  expect(proofs.map(({ activity, atStake }) => ({ activity, atStake }))).toEqual(scored);
  const due = result.activities.filter(
    ({ status, proof }) => proof.missing.length > 0 && (status === "counted" || status === "review"),
  );
  const listed = new Set(proofs.map(({ activity }) => activity));
  const forgotten = due.filter(({ id, points }) => points.possible > 0 && !listed.has(id));
  expect(forgotten).toEqual([]);
  const never = due.flatMap(({ id }) => (listed.has(id) ? [] : id));
  if (never.length > 0) expect(again([], { without: never }).points).toEqual(result.points);
}

function milestonesAreKept(
  { underWay }: Advice,
  result: CertificationResult,
  asOf: string,
  again: Again,
): void {
  expect(underWay.gain).toEqual(minus(result.projected, result.points));
  for (const figure of ["assured", "possible"] as const) {
    const milestone = underWay[figure];
    const due = result.points[figure] < THRESHOLD && result.projected[figure] >= THRESHOLD;
    expect(milestone !== null).toBe(due);
    if (!milestone) continue;
    expect(milestone.date > asOf && milestone.date <= result.expires).toBe(true);
    expect(again([], { asOf: milestone.date }).points).toEqual(milestone.points);
    expect(milestone.points[figure]).toBeGreaterThanOrEqual(THRESHOLD);
    const dayBefore = new Date(Date.parse(milestone.date) - 86_400_000).toISOString().slice(0, 10);
    expect(again([], { asOf: dayBefore }).points[figure]).toBeLessThan(THRESHOLD);
    expect(milestone.activities.length).toBeGreaterThan(0);
  }
}

function questionsAddUp(
  { questions, outcome }: Advice,
  { points, projected, verdict }: CertificationResult,
): void {
  if (verdict === "meets") {
    expect(questions).toEqual([]);
    return;
  }
  const sum = (figure: "points" | "projected"): number =>
    questions.reduce((total, each) => total + each[figure], 0);
  expect([sum("points"), sum("projected")], outcome).toEqual([
    points.possible - points.assured,
    projected.possible - projected.assured,
  ]);
}

function outcomeHolds(advice: Advice, result: CertificationResult, asOf: string): void {
  const { outcome, together, plans } = advice;
  const reached = (points?: Points): boolean => (points?.assured ?? 0) >= THRESHOLD;
  const fixed = reached(together?.points) || reached(together?.projected);
  const work = plans.some(({ sets }) => sets.length > 0);
  const possible = Math.max(result.projected.possible, together?.projected.possible ?? 0) >= THRESHOLD;
  const expected =
    asOf > result.expires
      ? "expired"
      : reached(result.points)
        ? "assured"
        : reached(result.projected)
          ? "under-way"
          : fixed
            ? "with-fixes"
            : work
              ? "with-additions"
              : possible
                ? "depends-on-mssc"
                : "out-of-reach";
  expect(outcome).toBe(expected);
  if (["out-of-reach", "depends-on-mssc", "expired"].includes(outcome))
    expect(advice.otherwise.length).toBeGreaterThan(0);
}

/** Sentences name their place in the guide and leave nothing unsaid. */
function sentencesAreWhole(advice: Advice): void {
  const steps = [
    ...advice.fixes.flatMap((fix) => fix.steps),
    ...advice.questions,
    ...advice.proofs,
    ...advice.suggestions,
    ...advice.otherwise,
  ];
  const said = [
    ...steps.map(({ message, source }) => [message, source]),
    ...advice.plans.flatMap(({ sets }) => sets.map(({ message, source }) => [message, source])),
    ...[advice.underWay.assured, advice.underWay.possible].flatMap((each) =>
      each ? [[each.message, each.source]] : [],
    ),
    [advice.message, "Overview"],
  ];
  const whole = ([message = "", source = ""]: string[]): boolean =>
    /[.]$/.test(message) &&
    /^[A-Z]/.test(source) &&
    !/undefined|null|NaN|\[object|\(\)| {2}|\. \./.test(`${message} ${source}`);
  // One expectation for all: each takes longer than all the matching.
  expect(said.filter((each) => !whole(each))).toEqual([]);
}

function promisesAreKept(file: AdviceFile, options: ScoreOptions, throughTheFile: boolean): void {
  const candidate = candidateOf(file);
  const result = score(candidate, options);
  const all = advise(candidate, result, options);
  expect(all.map(({ certification }) => certification)).toEqual(
    result.certifications.map(({ type }) => type),
  );
  for (const [index, advice] of all.entries()) {
    const own = result.certifications[index]!;
    const scoreAgain: Again = (changes, { without, asOf = options.asOf } = {}) => {
      const start = throughTheFile ? file : candidate;
      const left = start.activities.filter(({ id }) => ![without].flat().includes(id as string));
      const made = changed({ ...start, activities: left }, changes);
      const read = throughTheFile ? candidateOf(made as AdviceFile) : (made as Candidate);
      return score(read, { ...options, asOf, certification: own.type, otherReadings: false })
        .certifications[0]!;
    };
    const known = new Map<string, CertificationResult>();
    const again: Again = (...asked) => {
      const key = JSON.stringify(asked);
      const found = known.get(key) ?? scoreAgain(...asked);
      known.set(key, found);
      return found;
    };
    fixesAreKept(advice, again);
    plansAreKept(advice, again);
    proofsAreKept(advice, own, again);
    milestonesAreKept(advice, own, options.asOf, again);
    questionsAddUp(advice, own);
    outcomeHolds(advice, own, options.asOf);
    sentencesAreWhole(advice);
  }
}

describe("every promise", () => {
  it(`is kept (${CANDIDATES} candidates)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anyNearFile, anyReadings, ({ file, asOf }, readings) =>
        promisesAreKept(file, { asOf, readings }, false),
      ),
      { numRuns: CANDIDATES },
    );
  });

  it(`is kept where the changes are written into the file (${CANDIDATES / 25} candidates)`, () => {
    fc.assert(
      fc.property(anyNearFile, ({ file, asOf }) => promisesAreKept(file, { asOf }, true)),
      { numRuns: CANDIDATES / 25 },
    );
  });

  it("is plain data, the same each time, and changes nothing that is given", () => {
    fc.assert(
      fc.property(anyNearFile, ({ file, asOf }) => {
        const candidate = candidateOf(file);
        const before = structuredClone(candidate);
        const result = score(candidate, { asOf });
        const advice = advise(candidate, result, { asOf });
        expect(candidate).toEqual(before);
        expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
        expect(advise(candidate, result, { asOf })).toEqual(advice);
      }),
      { numRuns: CANDIDATES / 10 },
    );
  });
});

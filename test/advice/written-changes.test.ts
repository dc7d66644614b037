/** What a fix would write into the file: which keys go, and whether a value only stands for the true one. */

import { expect, it } from "vitest";
import { adviceFor } from "../support/advice.js";
import { certification, course, fixesFor, instructor, serving } from "./fix-cases.js";

const UNSET = ["earned", "issuer", "scope", "basis"];
const graded = { ...course, type: "for-credit-course", creditHours: "3", passed: "ungraded" };

/** With the keys unset, and whether one must be asked for the value. */
const WRITTEN: [code: string, activity: Record<string, unknown>, unset: string[], standIn: boolean][] = [
  ["show-relation", { ...course, title: "Quantum" }, [], true],
  ["name-key-activities", { ...course, title: "construction" }, [], true],
  ["name-certification", { ...certification, title: "Six Sigma" }, [], true],
  ["correct-issuer", { ...certification, title: "CPIM", issuer: "Somebody" }, [], false],
  ["correct-title", { ...certification, title: "Certified Weldor" }, [], false],
  ["enter-as-training", { ...certification, title: "Welding", issuer: "Acme" }, UNSET, false],
  ["enter-as-training", { ...certification, title: "Welding" }, UNSET, true],
  ["not-toward-certification", { ...course, title: "CPIM", field: "Welders" }, [], false],
  ["state-sector", { ...certification, title: "OSHA 10" }, [], false],
  ["get-grade", graded, [], false],
  ["enter-hours", { ...serving, keyActivities: ["CLT-1"] }, [], true],
  ["list-courses", { ...instructor, courses: [] }, [], true],
];

it.each(WRITTEN)("%s", (code, activity, unset, standIn) => {
  const fixes = fixesFor(activity);
  const fix = fixes.find(({ steps }) => steps.some((step) => step.code === code));
  expect(fix?.changes.find((change) => "set" in change && change.activity === "a1")).toMatchObject({
    unset,
    standIn,
  });
});

it("a heading with the issuer that the list has keeps its issuer", () => {
  const [fix] = fixesFor({ ...certification, title: "Six Sigma", issuer: "SME" });
  expect(fix?.changes).toEqual([
    { activity: "a1", set: { title: "Six Sigma Green Belt" }, unset: [], standIn: true },
  ]);
});

it("a certification of one's own is known with its day", () => {
  const certifications = [
    { type: "CPT", certified: "2020-04-15" },
    { type: "CLT", certified: "2021-04-15" },
  ];
  const [cpt] = adviceFor({ certifications }).advice;
  expect(cpt?.fixes[0]?.changes).toMatchObject([
    { add: { type: "industry-certification", earned: "2021-04-15" }, standIn: false },
  ]);
});

it("key activities stand in by one of the certification's own", () => {
  const { advice } = adviceFor({
    certifications: [{ type: "CLT", certified: "2020-04-15" }],
    activities: [{ ...course, title: "construction" }],
  });
  expect(advice[0]?.fixes[0]?.changes).toMatchObject([
    { set: { keyActivities: [expect.stringMatching(/^CL[AT]-/)] } },
  ]);
});

it("of a certification of no list that is there twice, one is entered as a training", () => {
  const one = { ...certification, title: "Welding", issuer: "Acme" };
  const fixes = fixesFor(one, { ...one, earned: "2023-05-01" });
  expect(fixes.map(({ activities }) => activities)).toEqual([["a1"]]);
});

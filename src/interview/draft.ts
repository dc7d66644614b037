/** An activity that is still being asked for, scored: plausible answers stand in for those not yet given. */

import { candidateOf, type PlainFile, type PlainMap } from "../input/answers.js";
import type { Candidate, Certification, FileExists } from "../input/candidate.js";
import { toIso } from "../scoring/calendar.js";
import type { ActivityResult, CertificationResult } from "../scoring/result.js";
import { type ScoreOptions, score } from "../scoring/score.js";
import { windowOf } from "../scoring/window.js";

/** What an activity is asked for within. */
export interface Setting {
  /** The file without the activity in question, or with it where it is changed. */
  file: PlainFile;
  /** Its place among the activities, from 0. */
  index: number;
  options: ScoreOptions;
  fileExists: FileExists;
}

/** Where an activity stands for one certification. */
export interface Standing {
  certification: CertificationResult;
  activity: ActivityResult;
}

const STAND_IN = "(not answered yet)";
const RELATED = "CPT-S1";

const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));
const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));
const between = (day: string, from: string, to: string): string => latest([from, earliest([day, to])]);

/** A day in the window, and by the as-of date where there is one. */
function dayInside(certifications: readonly Certification[], { asOf }: ScoreOptions): string {
  const from = latest(certifications.map(({ certified }) => certified));
  const to = earliest(certifications.map((each) => toIso(windowOf(each).to)));
  return between(asOf, from, latest([from, to]));
}

const known = (answers: PlainMap, key: string): string | undefined => {
  const value = answers[key];
  return typeof value === "string" ? value : undefined;
};

/** Answers that let an activity count; those that depend on each other's dates follow the ones that are given. */
function standIns(type: string, answers: PlainMap, inside: string): PlainMap {
  const start = known(answers, "start");
  const end = known(answers, "end");
  const finished = latest([inside, start ?? inside]);
  const taught = {
    title: STAND_IN,
    provider: STAND_IN,
    end: finished,
    keyActivities: [RELATED],
    towardCertification: "none",
  };
  const lasting = {
    start: end === undefined || end === "present" ? inside : earliest([inside, end]),
    end: "present",
  };
  const work = { ...lasting, keyActivities: [RELATED] };
  switch (type) {
    case "for-credit-course":
      return { ...taught, creditHours: "3", passed: "true" };
    case "employer-training":
      return { ...taught, scope: "recognized" };
    case "industry-certification":
      return { title: STAND_IN, earned: inside };
    case "direct-employment":
      return {
        ...work,
        employer: STAND_IN,
        jobTitle: STAND_IN,
        frontline: "true",
        ...(known(answers, "schedule") === undefined && { hoursPerWeek: "40" }),
      };
    case "mssc-instructor":
    case "other-instructor": {
      const last = end === undefined || end === "present" ? latest([inside, start ?? inside]) : end;
      const date = between(inside, start ?? earliest([inside, last]), last);
      return { ...work, employer: STAND_IN, courses: [{ title: STAND_IN, date }] };
    }
    case "military-service":
      return { ...work, branch: STAND_IN, occupation: STAND_IN, component: "active" };
    case "volunteer":
      return { ...work, organization: STAND_IN, role: STAND_IN, hours: "10" };
    case "committee":
      return { ...work, organization: STAND_IN, group: STAND_IN };
    default:
      return taught;
  }
}

/** @returns the record without keys that were left out */
export function given(answers: PlainMap): PlainMap {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** @returns the file with this activity in its place */
export function fileWith({ file, index }: Setting, activity: PlainMap): PlainFile {
  const activities = [...file.activities];
  activities[index] = activity;
  return { ...file, activities };
}

/** The candidate without the activities: what the dates come from. */
function alone({ file, fileExists }: Setting): Candidate | undefined {
  return candidateOf({ ...file, activities: [] }, fileExists);
}

/** @returns the answers with stand-ins for the questions that are still to come */
export function drafted(answers: PlainMap, setting: Setting): PlainMap {
  const certifications = alone(setting)?.certifications ?? [];
  const inside =
    certifications.length > 0 ? dayInside(certifications, setting.options) : setting.options.asOf;
  return given({ ...standIns(answers.type as string, answers, inside), ...answers });
}

/** @returns where an activity stands for each certification; nothing where it is not right in itself */
export function standings(activity: PlainMap, setting: Setting): Standing[] {
  const candidate = candidateOf(fileWith(setting, activity), setting.fileExists);
  if (candidate === undefined) return [];
  const { certifications } = score(candidate, { ...setting.options, otherReadings: false });
  return certifications.map((certification) => ({
    certification,
    activity: certification.activities[setting.index] as ActivityResult,
  }));
}

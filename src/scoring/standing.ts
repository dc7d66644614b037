/** Where each activity stands for one certification on one day: rejected, planned, under review, counted. */

import type { CertificationType } from "../input/candidate.js";
import { listedCertification } from "../policy/certifications.js";
import type { Day } from "./calendar.js";
import { dating } from "./dating.js";
import { rejectDuplicates } from "./duplicates.js";
import type { Facts } from "./facts.js";
import type { Finding } from "./finding.js";
import type { Readings } from "./readings.js";
import { rejectRepeats } from "./repeats.js";
import type { Points, Status } from "./result.js";
import type { Window } from "./window.js";

/** What scoring is done for. */
export interface Setting {
  certification: CertificationType;
  window: Window;
  asOf: Day;
  readings: Readings;
  /** Index of an activity that counts although it ends after the window, as under an extension. */
  admitted?: number;
}

export interface Standing {
  facts: Facts;
  refusals: Finding[];
  planned: boolean;
  status: Status;
  points: Points;
  /** Further reasons, such as how its years were scored. */
  notes: Finding[];
}

function restriction({ entry }: Facts, certification: CertificationType): Finding[] {
  if (entry === null) return [];
  const { countsFor, name } = listedCertification(entry);
  return countsFor.includes(certification) ? [] : [{ code: "not-for-this-certification", detail: name }];
}

function standingOf(facts: Facts, setting: Setting): Standing {
  const admitted = setting.admitted === facts.index;
  const { refusal, planned } = admitted
    ? { refusal: null, planned: false }
    : dating(facts, setting.window, setting.asOf);
  const refusals = [...facts.refusals, ...restriction(facts, setting.certification)];
  if (refusal) refusals.push(refusal);
  return { facts, refusals, planned, status: "counted", points: { assured: 0, possible: 0 }, notes: [] };
}

function statusOf({ refusals, planned, facts }: Standing): Status {
  if (refusals.length > 0) return "rejected";
  if (planned) return "planned";
  return facts.doubts.length > 0 ? "review" : "counted";
}

/** @returns the standing of each activity, in file order; points still to be given */
export function standingsOf(facts: readonly Facts[], setting: Setting): Standing[] {
  const standings = facts.map((each) => standingOf(each, setting));
  if (setting.readings["repeat-certification"] === "once") rejectRepeats(standings);
  rejectDuplicates(standings);
  for (const standing of standings) standing.status = statusOf(standing);
  return standings;
}

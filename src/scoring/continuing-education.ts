/** Continuing Education: what a course or training must be to earn points (contract 2.3). */

import type { Training } from "../input/candidate.js";
import { matchCertification, namesOf } from "../policy/certifications.js";
import { oshaTitle } from "../policy/osha.js";
import type { Finding, Findings } from "./finding.js";
import { isCard } from "./osha-card.js";

/** The listed certifications that a name means; a heading or level alone means none. */
function listedUnder(name: string): string[] {
  const match = matchCertification(name);
  return match.kind === "listed" ? namesOf(match.ids) : [];
}

/** Training toward a listed certification earns nothing beside the certification (FAQ 10). */
function toward(name: string): Finding[] {
  const listed = isCard(oshaTitle(name)) ? [name] : listedUnder(name);
  return listed.length > 0 ? [{ code: "training-for-listed-certification", detail: listed }] : [];
}

function ofScope(training: Training): Finding[] {
  if (training.type !== "employer-training" || training.scope === "recognized") return [];
  return [{ code: training.scope === "proprietary" ? "proprietary-training" : "job-specific-training" }];
}

function sameName(training: Training): Finding[] {
  if (training.type === "for-credit-course" || training.towardCertification !== undefined) return [];
  const listed = listedUnder(training.title);
  return listed.length > 0 ? [{ code: "same-name-as-listed-certification", detail: listed }] : [];
}

/** @param training a training that is no OSHA card */
export function continuingEducation(training: Training): Findings {
  const refusals: Finding[] = [];
  if (training.passed === false) refusals.push({ code: "not-passed" });
  refusals.push(...ofScope(training), ...toward(training.towardCertification ?? "none"));
  if (oshaTitle(training.title)?.otherSector) refusals.push({ code: "osha-not-general-industry" });
  const doubts = training.passed === "ungraded" ? [{ code: "ungraded" }] : [];
  return { refusals, doubts: [...doubts, ...sameName(training)] };
}

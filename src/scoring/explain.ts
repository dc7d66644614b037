/** Puts findings into words: each reason with its sentence and its place in the guide. */

import { listedCertification } from "../policy/certifications.js";
import type { Finding, Speaking } from "./finding.js";
import { REASONS } from "./reasons.js";
import type { Reason } from "./result.js";
import type { Setting, Standing } from "./standing.js";

const LISTED = "listed-certification";

function spoken({ code, detail }: Finding, speaking: Speaking): Reason {
  const { source, say } = REASONS[code] as (typeof REASONS)[string];
  const details = detail === undefined ? [] : typeof detail === "object" ? [...detail] : [String(detail)];
  return { code, message: say(details, speaking), source };
}

/** The activity's row, and for certifications whether it is on the guide's list. */
function rowFindings({ facts, status }: Standing): Finding[] {
  const { activity, row, entry, doubts } = facts;
  const own: Finding = { code: activity.type, detail: row.points };
  if (entry === null) return [row.code === LISTED ? own : { code: row.code, detail: row.points }];
  const listed: Finding = { code: LISTED, detail: [String(row.points), listedCertification(entry).name] };
  if (status === "counted") return [listed];
  return doubts.length === 0 ? [listed, own] : [own];
}

/** @returns every reason that applies, the one that decides the status first; for a rejected activity those that reject */
export function reasonsOf(standing: Standing, { certification, window }: Setting): Reason[] {
  const { facts, refusals, planned, notes } = standing;
  const speaking: Speaking = { activity: facts.activity, certification, window };
  const findings =
    refusals.length > 0
      ? refusals
      : [...(planned ? [{ code: "planned" }] : []), ...facts.doubts, ...rowFindings(standing), ...notes];
  return findings.map((finding) => spoken(finding, speaking));
}

/** Industry Certification: whether a title is on the guide's list, and what follows where it is not (contract 2.4). */

import type { IndustryCertification } from "../input/candidate.js";
import { isIssuerOf, listedCertification, matchCertification, namesOf } from "../policy/certifications.js";
import type { Finding, Findings } from "./finding.js";

export interface CertificationFindings extends Findings {
  /** Index of the listed certification that the title means; null where it means none or no single one. */
  entry: number | null;
  listed: boolean;
}

function notListed({ title, scope, basis }: IndustryCertification): CertificationFindings {
  const refusals: Finding[] = [];
  if (scope === "local" || scope === "company") refusals.push({ code: "local-certification", detail: scope });
  if (basis === "attendance") refusals.push({ code: "attendance-only" });
  const doubts = refusals.length > 0 ? [] : [{ code: "not-pre-approved", detail: title }];
  return { refusals, doubts, entry: null, listed: false };
}

/** @param activity a certification that is no OSHA card */
export function industryCertification(activity: IndustryCertification): CertificationFindings {
  const { kind, ids } = matchCertification(activity.title);
  if (kind === "none") return notListed(activity);
  const { issuer } = activity;
  const ofIssuer = issuer === undefined ? [] : ids.filter((id) => isIssuerOf(issuer, id));
  const [only] = kind === "listed" && ids.length === 1 ? ids : ofIssuer.length === 1 ? ofIssuer : [];
  if (only === undefined) {
    const detail = namesOf(ofIssuer.length > 0 ? ofIssuer : ids);
    return { refusals: [], doubts: [{ code: "which-certification", detail }], entry: null, listed: true };
  }
  const differs = issuer !== undefined && ofIssuer.length === 0;
  return {
    refusals: [],
    doubts: differs ? [{ code: "issuer-differs", detail: [issuer, listedCertification(only).name] }] : [],
    entry: only,
    listed: true,
  };
}

/** Says which certification it is, or that it is none (contract 2.3, 2.4). */

import type { Activity, IndustryCertification } from "../../input/candidate.js";
import { isIssuerOf, listedCertification, matchCertification, namesOf } from "../../policy/certifications.js";
import { nearest } from "../../policy/nearest.js";
import { policy } from "../../policy/policy.js";
import { inYaml, listed as listedIn, named, shortened, someOf } from "../words.js";
import type { Bench, Repair, Repairer } from "./repair.js";

const { issuers, listed } = policy.certifications;
const NAMES = listed.map(({ name }) => name);

/** A title must be this like a listed name to be taken for a slip in writing it. */
const SLIP = 0.8;

const issuerOf = (id: number): string => (issuers[listedCertification(id).issuer] as { name: string }).name;

/** The title as the list has it, and the issuer where one is given or several certifications have the name. */
function entered(id: number, issuer: string | undefined): Record<string, unknown> {
  const { name } = listedCertification(id);
  const agrees = issuer !== undefined && isIssuerOf(issuer, id);
  const plain = matchCertification(name).ids.length === 1 && issuer === undefined;
  return agrees || plain ? { title: name } : { title: name, issuer: issuerOf(id) };
}

/** Of those it may be, the first that counts for the certification and is not there yet. */
function firstFree(ids: readonly number[], { certification, taken }: Bench): number | undefined {
  const id = ids.find(
    (each) => !taken.has(each) && listedCertification(each).countsFor.includes(certification),
  );
  if (id !== undefined) taken.add(id);
  return id;
}

/** The title fits several: of a group those under it, otherwise those that share the name. */
export const nameCertification: Repairer = (activity, _, bench) => {
  const { title, issuer } = activity as IndustryCertification;
  const { kind, ids } = matchCertification(title);
  const ofIssuer = issuer === undefined ? [] : ids.filter((id) => isIssuerOf(issuer, id));
  const choice = ofIssuer.length > 0 ? ofIssuer : ids;
  const id = firstFree(choice, bench);
  if (id === undefined) return null;
  const others = bench.unnamed.filter((other) => other.choice.some((each) => choice.includes(each)));
  bench.unnamed.push({ activity, choice });
  const free = choice.filter((each) => !bench.held.has(each));
  const how =
    kind === "listed"
      ? `with \`issuer\`, who gave it to you: ${someOf(free.map(issuerOf))}`
      : `in \`title\`, which one it is: ${someOf(namesOf(free))}`;
  const than = others.map((other) => `${named(other.activity)} (${other.activity.id})`);
  const different = than.length > 0 ? ` It must be a different one than ${listedIn(than, "and")}.` : "";
  return {
    code: "name-certification",
    message: `Say of ${named(activity)}, ${how}.${different}`,
    source: "Industry Certification",
    set: entered(id, issuer),
    standIn: true,
    differsFrom: others.map((other) => other.activity.id),
  };
};

/** The list has it from another issuer. */
export const correctIssuer: Repairer = (activity, [issuer = "", name = ""]) => {
  const { ids } = matchCertification((activity as IndustryCertification).title);
  const [first] = ids as [number];
  return {
    code: "correct-issuer",
    message:
      `The guide's list has ${name} from ${issuerOf(first)}. If it was they who gave it to you, write ` +
      `\`issuer: ${inYaml(issuerOf(first))}\` in place of “${shortened(issuer)}”.`,
    source: "Industry Certification",
    set: { issuer: issuerOf(first) },
    standIn: false,
  };
};

function correctedTitle(activity: IndustryCertification, bench: Bench): Repair | null {
  const [near] = nearest(activity.title, NAMES, 1, SLIP);
  const id = near === undefined ? undefined : firstFree([NAMES.indexOf(near)], bench);
  if (id === undefined) return null;
  const set = entered(id, activity.issuer);
  const lines = Object.entries(set).map(([key, value]) => `\`${key}: ${inYaml(String(value))}\``);
  return {
    code: "correct-title",
    message:
      `If ${named(activity)} is ${near} of ${issuerOf(id)}, write it as the guide's list has it: ` +
      `${listedIn(lines, "and")}.`,
    source: "Industry Certification",
    set,
    standIn: false,
  };
}

/** Not on the list: perhaps a listed one misspelled, else perhaps a training with a certificate (FAQ 10, 12, 15). */
export const enterAsTraining: Repairer = (activity: Activity, _, bench) => {
  const certification = activity as IndustryCertification;
  if (certification.scope === "company") return null;
  const corrected = correctedTitle(certification, bench);
  if (corrected) return corrected;
  const { issuer, earned } = certification;
  return {
    code: "enter-as-training",
    message:
      `If ${named(activity)} is the certificate of a training (an equipment maker's or an industry group's, a forklift ` +
      "licence), enter the training: `type: third-party-training`, with `provider` and `end`.",
    source: "FAQ 10; FAQ 15",
    set: { type: "third-party-training", provider: issuer ?? "to be named", end: earned, passed: true },
    unset: ["earned", "issuer", "scope", "basis"],
    standIn: issuer === undefined,
  };
};

/** A training with the name of a listed certification. */
export const notToward: Repairer = (activity, names) => ({
  code: "not-toward-certification",
  message:
    `If ${named(activity)} was a training of its own, not toward ${someOf(names)}, say ` +
    "`towardCertification: none`; if you earned the certification, enter that as `industry-certification` instead.",
  source: "FAQ 10; FAQ 12",
  set: { towardCertification: "none" },
  standIn: false,
});

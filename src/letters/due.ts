import type { Activity, ActivityType, Candidate, CertificationType } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import type { ActivityTypeRule } from "../policy/types.js";
import type { ActivityResult, CertificationResult, Result, TemplateName } from "../scoring/result.js";

/** A letter to be prepared. */
export interface LetterDue {
  activityId: string;
  template: TemplateName;
  /** The certifications in which the activity is neither rejected nor planned. */
  certifications: CertificationType[];
  /** `NN-TEMPLATE-ACTIVITYID.pdf` */
  fileName: string;
}

/** The template for activities of a type, or null where the guide has none. */
export function letterFor(type: ActivityType): TemplateName | null {
  const rules = policy.activityTypes;
  return Object.hasOwn(rules, type)
    ? ((rules[type] as ActivityTypeRule).letter as TemplateName | null)
    : null;
}

/**
 * The letters to prepare, in the order of the file: those that would complete an activity's proof, or with `all`
 * one for every activity of a type that has a letter, whatever proof it has; with `only`, one for each of these
 * activities, whatever proof they have. An activity counts only where it is neither rejected nor planned. OSHA cards
 * entered as training are proved as certifications and have none.
 */
export function lettersDue(
  candidate: Candidate,
  result: Result,
  options: { all?: boolean | undefined; only?: ReadonlySet<string> | undefined } = {},
): LetterDue[] {
  const { only } = options;
  const all = options.all || only !== undefined;
  const due = candidate.activities.flatMap((activity) => {
    const template = letterFor(activity.type);
    if (!template || only?.has(activity.id) === false) return [];
    const standing = standingIn(activity, result);
    const wanted = standing.some(
      ({ own }) => own.category !== "IC" && (all || own.proof.status === "letter"),
    );
    if (!wanted) return [];
    const certifications = standing.map(({ certification }) => certification.type);
    return [{ activityId: activity.id, template, certifications }];
  });
  const digits = Math.max(2, String(due.length).length);
  return due.map((letter, index) => ({
    ...letter,
    fileName: fileName(String(index + 1).padStart(digits, "0"), letter.template, letter.activityId),
  }));
}

/** The certifications in which an activity is neither rejected nor planned, with its result there. */
export function standingIn(
  activity: Activity,
  result: Result,
): { certification: CertificationResult; own: ActivityResult }[] {
  return result.certifications.flatMap((certification) => {
    const own = certification.activities.find(({ id }) => id === activity.id);
    return own && (own.status === "counted" || own.status === "review") ? [{ certification, own }] : [];
  });
}

/** Bytes of an activity's ID in a file name: with the rest, and while it is written, what every file system takes. */
const LONGEST = 190;

/** Most IDs. */
const PLAIN_ID = /^[A-Za-z\d-]*$/;

/** IDs are letters, digits and `-`; the running number in front keeps names apart that differ in case only. */
function fileName(number: string, template: TemplateName, activityId: string): string {
  let id = "";
  const fitting = PLAIN_ID.test(activityId)
    ? activityId
    : activityId.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}-]/gu, "-");
  for (const character of fitting) {
    if (Buffer.byteLength(id + character) > LONGEST) break;
    id += character;
  }
  return `${number}-${template}-${id}.pdf`;
}

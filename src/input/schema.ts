/**
 * The activity file as a schema (contract section 1). The one source for what is accepted, for the types of what
 * comes out, and for the JSON Schema that editors use. It sees every single value as text, trimmed; an empty one as
 * undefined. Checks that look at several keys at once are in `cross-checks.ts`.
 */

import * as z from "zod/mini";
import { CERTIFICATION_TYPES, PROOF_KINDS } from "./candidate.js";
import {
  creditHours,
  date,
  end,
  finishedEnd,
  hours,
  hoursPerWeek,
  id,
  keyActivity,
  passed,
  passedOrUngraded,
  text,
  truth,
} from "./leaf.js";

const optional = z.optional;
/** Each part of a schema takes a while to be made, at every start: those that come often are made once. */
const maybeText = optional(text);
const falseByDefault = z._default(truth, false);

const proof = z.strictObject({ kind: z.enum(PROOF_KINDS), file: maybeText });
const verifier = z.strictObject({ name: maybeText, title: maybeText, company: maybeText });

const common = {
  id: optional(id),
  field: maybeText,
  keyActivities: z._default(z.array(keyActivity), () => []),
  description: maybeText,
  proof: z._default(z.array(proof), () => []),
  verifier: optional(verifier),
  notes: maybeText,
};

const taught = {
  ...common,
  title: text,
  provider: text,
  start: optional(date),
  end: finishedEnd,
  towardCertification: maybeText,
};
const passedByDefault = z._default(passed, true);
const training = { ...taught, passed: passedByDefault };

const lasting = { ...common, start: date, end };
const instruction = {
  ...lasting,
  employer: text,
  jobTitle: maybeText,
  courses: z.array(z.strictObject({ title: text, date })),
};

const type = <const T extends string>(name: T) => ({ type: z.literal(name) });

export const activitySchema = z.discriminatedUnion("type", [
  z.strictObject({ ...type("for-credit-course"), ...taught, creditHours, passed: passedOrUngraded }),
  z.strictObject({ ...type("non-credit-course"), ...training }),
  z.strictObject({ ...type("certificate-course"), ...training }),
  z.strictObject({ ...type("third-party-training"), ...training }),
  z.strictObject({
    ...type("employer-training"),
    ...training,
    scope: z.enum(["recognized", "proprietary", "job-specific"]),
  }),
  z.strictObject({ ...type("military-training"), ...training }),
  z.strictObject({
    ...type("industry-certification"),
    ...common,
    title: text,
    issuer: maybeText,
    earned: date,
    scope: optional(z.enum(["international", "national", "local", "company"])),
    basis: optional(z.enum(["assessment", "attendance"])),
  }),
  z.strictObject({
    ...type("direct-employment"),
    ...lasting,
    employer: text,
    jobTitle: text,
    hoursPerWeek: optional(hoursPerWeek),
    schedule: optional(z.enum(["full-time", "part-time"])),
    frontline: truth,
    internship: falseByDefault,
  }),
  z.strictObject({ ...type("mssc-instructor"), ...instruction }),
  z.strictObject({ ...type("other-instructor"), ...instruction }),
  z.strictObject({
    ...type("military-service"),
    ...lasting,
    branch: text,
    occupation: text,
    component: z.enum(["active", "reserve", "guard"]),
  }),
  z.strictObject({ ...type("volunteer"), ...lasting, organization: text, role: text, hours }),
  z.strictObject({
    ...type("committee"),
    ...lasting,
    organization: text,
    group: text,
    mssc: falseByDefault,
  }),
]);

export const certificationSchema = z.strictObject({
  type: z.enum(CERTIFICATION_TYPES),
  certified: date,
  expires: optional(date),
});

export const fileSchema = z.strictObject({
  candidate: z.strictObject({ id: text, name: text, instructorNumber: maybeText }),
  certifications: z.array(certificationSchema).check(z.minLength(1)),
  activities: z.array(activitySchema),
});

/** An activity whose own keys are right, before what belongs together is looked at. */
export type CheckedActivity = z.output<typeof activitySchema>;
export type CheckedCertification = z.output<typeof certificationSchema>;
export type CheckedFile = z.output<typeof fileSchema>;

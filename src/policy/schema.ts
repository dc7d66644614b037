/** What may stand in `mssc-2015.yaml`. Used when the program is built, never when it runs. */

import * as z from "zod";

const figure = z.number().int().nonnegative();
const text = z.string().min(1);
const certificationType = z.enum(["CPT", "CLT"]);
const requirement = z.array(text).min(1);

const activityType = z.strictObject({
  category: z.enum(["CE", "IC", "E", "X"]),
  source: text,
  rows: z.array(z.strictObject({ code: text, fromCreditHours: figure.optional(), points: figure })).min(1),
  proof: z.array(requirement),
  letter: text.optional(),
});

const band = z.strictObject({
  name: text,
  fullYear: z.literal(true).optional(),
  months: figure.optional(),
  fullTime: figure,
  partTime: figure,
  active: figure,
  reserve: figure,
});

const namedItem = z.strictObject({
  name: text,
  acronyms: z.array(text).optional(),
  alsoCalled: z.array(text).optional(),
  formerly: z.strictObject({ name: text, acronyms: z.array(text) }).optional(),
  countsFor: z.array(certificationType).min(1).optional(),
});
const item = z.union([text, namedItem]);

const group = z
  .strictObject({
    group: text,
    alsoCalled: z.array(text).optional(),
    items: z.array(item).min(1).optional(),
    levels: z.array(text).min(1).optional(),
  })
  .refine((g) => (g.items === undefined) !== (g.levels === undefined), "a group has items or levels");

const issuer = z.strictObject({
  name: text,
  acronym: text.optional(),
  alsoCalled: z.array(text).optional(),
  servedBy: text.optional(),
  section: text,
  list: z.array(z.union([item, group])).min(1),
});

const dated = (unit: string) => z.strictObject({ [unit]: figure, source: text });

export const policyData = z.strictObject({
  edition: text,
  threshold: dated("points"),
  window: dated("years"),
  dates: z.strictObject({
    apply: dated("days"),
    questions: dated("days"),
    notPreApproved: dated("days"),
    courseExtension: dated("days"),
    earlyExpiry: z.strictObject({
      years: z.array(figure).min(1),
      questionnaireFrom: z.iso.date(),
      questionnaireMonths: figure,
      source: text,
      oneYearSource: text,
    }),
  }),
  fees: z.strictObject({
    currency: text,
    single: z.strictObject({ amount: figure, source: text }),
    both: z.strictObject({ amount: figure, withinDays: figure, source: text }),
    appeal: z.strictObject({ freeDays: figure, late: figure, formal: figure, source: text }),
  }),
  activityTypes: z.record(text, activityType),
  letterStandsFor: z.strictObject({ kinds: z.array(text), source: text }),
  furtherProof: z.strictObject({
    ungraded: z.strictObject({ kinds: requirement, source: text }),
    oshaCard: z.strictObject({ kinds: requirement, source: text }),
    notListed: z.strictObject({ requirements: z.array(requirement), source: text }),
  }),
  extra: z.strictObject({ least: figure, most: figure, source: text }),
  employment: z.strictObject({
    fullYear: dated("days"),
    hours: z.strictObject({ fullTimeOver: figure, partTimeFrom: figure, source: text }),
    leftOverDaysPerMonth: figure,
    bands: z.array(band).min(1),
    internship: z.strictObject({ days: figure, hoursFrom: figure, points: figure, source: text }),
    source: text,
  }),
  keyActivities: z.array(
    z.strictObject({
      certification: certificationType,
      section: text,
      prefix: text,
      source: text,
      items: z.array(z.union([text, z.strictObject({ text, parts: z.array(text) })])).min(1),
    }),
  ),
  relatedFields: z.strictObject({
    source: text,
    headings: z.array(text),
    manufacturing: z.array(text).min(1),
    logistics: z.array(text).min(1),
  }),
  notRelated: z.strictObject({
    source: text,
    classes: z.array(
      z.strictObject({
        class: text,
        names: z.array(text).min(1),
        withKeyActivities: z.literal("review").optional(),
      }),
    ),
  }),
  certifications: z.strictObject({ source: text, closings: z.array(text), issuers: z.array(issuer).min(1) }),
});

export type PolicyData = z.infer<typeof policyData>;

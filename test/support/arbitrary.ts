/** Random activity files, valid by the contract, with dates and hours where the rules turn. */

import fc from "fast-check";

export type File = {
  candidate: Record<string, string>;
  certifications: Record<string, string>[];
  activities: Record<string, unknown>[];
};

const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const dayOf = (text: string): number => Date.parse(text) / 86_400_000;

const FIRST = dayOf("2018-06-01");
const LAST = dayOf("2026-12-31");
/** Days on which something turns: anniversaries, ends of months and years, leap days. */
const TURNING = ["04-14", "04-15", "04-16", "12-31", "01-01", "02-28", "03-01", "07-14", "10-15"]
  .flatMap((day) => [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => dayOf(`${year}-${day}`)))
  .concat(dayOf("2020-02-29"), dayOf("2024-02-29"));

const day = fc.oneof(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom(...TURNING));
const span = fc.tuple(day, fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 1500 })));

const FIELDS = [
  "Welders",
  "Machinist",
  "Team assembler",
  "Music",
  "construction",
  "Robotics",
  "Truck drivers",
];
const CODES = [[], [], ["CPT-S1"], ["CLT-3", "CPT-Q2"]];
const TITLES = [
  "Welding Basics",
  "CPIM",
  "Certified in Production and Inventory Management",
  "Six Sigma",
  "Six Sigma Green Belt",
  "OSHA-10 General Industry",
  "OSHA 30 Construction",
  "OSHA 10",
  "Mobile Crane Operator",
  "Certified Forklift Trainer",
  "Certified Logistics Associate",
  "CPT Safety",
  "Lead Auditor",
  "Music",
  "Grinding",
];
const HOURS = ["10", "14.99", "15", "20", "29.99", "30", "30.01", "40", "0.5"];
const PROOFS = [
  "transcript",
  "certificate",
  "course-description",
  "form-letter",
  "paystub",
  "jst",
  "osha-card",
];

const common = fc.record(
  {
    field: fc.constantFrom(...FIELDS),
    keyActivities: fc.constantFrom(...CODES),
    proof: fc.array(fc.record({ kind: fc.constantFrom(...PROOFS) }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const titled = fc.record({
  title: fc.constantFrom(...TITLES),
  provider: fc.constantFrom("Acme", "Lima College"),
});
const ended = day.map((end) => ({ end: iso(end) }));
const toward = fc.constantFrom({}, {}, { towardCertification: "none" }, { towardCertification: "CPIM" });

const merge = (parts: fc.Arbitrary<object>[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Record<string, unknown>);

const lasting = fc.tuple(span, fc.boolean(), fc.boolean()).map(([[start, length], goesOn, second]) => ({
  start: iso(start),
  end: goesOn && second ? "present" : iso(start + length),
}));

const instruction = fc
  .tuple(
    span,
    fc.constantFrom("mssc-instructor", "other-instructor"),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  )
  .map(([[start, length], type, places]) => ({
    type,
    employer: "Rhodes College",
    jobTitle: "Machinist",
    start: iso(start),
    end: iso(start + length),
    courses: places.map((place) => ({ title: "CPT Quality", date: iso(start + Math.floor(place * length)) })),
  }));

const course = [common, titled, ended, toward];

/** One activity of any type. `internships` false leaves those out. */
export function anyActivity({ internships = true } = {}): fc.Arbitrary<Record<string, unknown>> {
  return fc.oneof(
    merge([
      ...course,
      fc.record({
        type: fc.constant("for-credit-course"),
        creditHours: fc.constantFrom("3", "2.99", "0.5", "4"),
        passed: fc.constantFrom("true", "false", "ungraded"),
      }),
    ]),
    merge([
      ...course,
      fc.record({
        type: fc.constantFrom(
          "non-credit-course",
          "certificate-course",
          "third-party-training",
          "military-training",
        ),
        passed: fc.constantFrom("yes", "no"),
      }),
    ]),
    merge([
      ...course,
      fc.record({
        type: fc.constant("employer-training"),
        scope: fc.constantFrom("recognized", "recognized", "proprietary", "job-specific"),
      }),
    ]),
    merge([
      common,
      day.map((earned) => ({ earned: iso(earned) })),
      fc.record({ type: fc.constant("industry-certification"), title: fc.constantFrom(...TITLES) }),
      fc.record(
        {
          issuer: fc.constantFrom("APICS", "SME", "NCCER", "Somebody"),
          scope: fc.constantFrom("national", "local"),
          basis: fc.constantFrom("assessment", "attendance"),
        },
        { requiredKeys: [] },
      ),
    ]),
    merge([
      common,
      lasting,
      fc.record({
        type: fc.constant("direct-employment"),
        employer: fc.constantFrom("Acme", "Buckeye", "Lima Carton"),
        jobTitle: fc.constantFrom("Welder", "Machinist", "Driver", "Receptionist"),
        hoursPerWeek: fc.constantFrom(...HOURS),
        frontline: fc.constantFrom("true", "true", "true", "false"),
        internship: internships ? fc.constantFrom("true", "false") : fc.constant("false"),
      }),
    ]),
    merge([common, instruction]),
    merge([
      common,
      lasting,
      fc.record({
        type: fc.constant("military-service"),
        branch: fc.constantFrom("US Army", "US Navy"),
        occupation: fc.constantFrom("Machinist", "Cargo Specialist"),
        component: fc.constantFrom("active", "reserve", "guard"),
      }),
    ]),
    merge([
      common,
      lasting,
      fc.record({
        type: fc.constant("volunteer"),
        organization: fc.constantFrom("Food Bank", "Red Cross"),
        role: fc.constantFrom("Sorter", "Helper"),
        hours: fc.constantFrom("0", "12.5"),
      }),
    ]),
    merge([
      common,
      lasting,
      fc.record({
        type: fc.constant("committee"),
        organization: fc.constantFrom("NIMS", "Chamber", "SME"),
        group: fc.constantFrom("Panel", "Board"),
        mssc: fc.constantFrom("true", "false"),
      }),
    ]),
  );
}

const certified = fc.oneof(
  fc.constantFrom("2020-04-15", "2020-02-29", "2019-01-01", "2019-12-31"),
  fc.integer({ min: dayOf("2019-01-01"), max: dayOf("2021-12-31") }).map(iso),
);
const expiry = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: dayOf("2023-01-01"), max: LAST })
      .map((expires) => ({ expires: iso(expires) })),
  },
);
const certification = (type: string): fc.Arbitrary<Record<string, string>> =>
  fc.tuple(certified, expiry).map(([from, to]) => ({ type, certified: from, ...to }));

/** A whole file with up to `most` activities, each with an id of its own. */
export function anyFile({ most = 10, internships = true } = {}): fc.Arbitrary<File> {
  return fc.record({
    candidate: fc.constant({ id: "00123", name: "Łukasz Nguyễn", instructorNumber: "I-1" }),
    certifications: fc.oneof(
      fc.tuple(certification("CPT")),
      fc.tuple(certification("CLT")),
      fc.tuple(certification("CPT"), certification("CLT")),
    ),
    activities: fc
      .array(anyActivity({ internships }), { maxLength: most })
      .map((all) => all.map((activity, index) => ({ id: `n${index + 1}`, ...activity }))),
  });
}

export const anyAsOf: fc.Arbitrary<string> = day.map(iso);

/** A job that earns the most, from some day on: with it files come near the threshold. */
const steadyJob = fc
  .tuple(
    fc.integer({ min: FIRST, max: LAST }),
    fc.constantFrom("16", "36"),
    fc.constantFrom("Machinist", "Driver"),
  )
  .map(([start, hoursPerWeek, jobTitle]) => ({
    type: "direct-employment",
    employer: "Steady Works",
    jobTitle,
    start: iso(start),
    end: "present",
    hoursPerWeek,
    frontline: "true",
  }));

/** A file that is often not far from the threshold, and a day in the last two years of its first certification, or any. */
export const anyNearFile: fc.Arbitrary<{ file: File; asOf: string }> = fc
  .tuple(
    anyFile({ most: 12 }),
    fc.array(steadyJob, { maxLength: 2 }),
    fc.integer({ min: -30, max: 700 }),
    anyAsOf,
  )
  .map(([file, jobs, left, day]) => {
    const activities = [...jobs.map((job, index) => ({ id: `j${index + 1}`, ...job })), ...file.activities];
    const { certified, expires } = file.certifications[0] as { certified: string; expires?: string };
    const expiry = dayOf(
      expires ?? `${Number(certified.slice(0, 4)) + 5}${certified.slice(4).replace("02-29", "02-28")}`,
    );
    return { file: { ...file, activities }, asOf: left % 5 === 0 ? day : iso(expiry - left) };
  });

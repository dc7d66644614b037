/** Each kind of fix on a case of its own: what it says, what it writes, what it brings. */

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Fix } from "../../src/advice/advice.js";
import { adviceFor, rescored } from "../support/advice.js";

const course = {
  type: "certificate-course",
  title: "Machinists",
  provider: "Lima College",
  end: "2022-05-01",
};
const certification = { type: "industry-certification", earned: "2022-05-01" };
const job = {
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Operator 3",
  start: "2020-04-15",
  end: "2021-04-14",
  hoursPerWeek: "40",
  frontline: "yes",
};
const instructor = {
  type: "other-instructor",
  employer: "Lima College",
  jobTitle: "Machinist",
  start: "2020-04-15",
  end: "present",
};

function fixesFor(...activities: Record<string, unknown>[]): Fix[] {
  return adviceFor({ activities }).advice[0]!.fixes;
}

const codes = (fix: Fix | undefined): string[] => fix?.steps.map(({ code }) => code) ?? [];
const written = (fix: Fix | undefined): unknown =>
  fix?.changes.map((change) => ("set" in change ? change.set : change.add));

describe("a single fix", () => {
  it.each([
    {
      what: "a field that nothing shows, near a listed one",
      activity: { ...course, title: "Weldrs" },
      codes: ["show-relation"],
      says: "If “Weldrs” belongs to this field, write `field: Welders`",
      set: [{ field: "Welders" }],
      brings: [10, 0],
    },
    {
      what: "a field that nothing shows, like none of the lists",
      activity: { ...course, title: "Quantum Entanglement" },
      codes: ["show-relation"],
      says: "name them, in the way of `keyActivities: [CPT-S1]`",
      set: [{ keyActivities: ["CPT-S1"] }],
      brings: [10, 0],
    },
    {
      what: "a field that nothing shows, near several",
      activity: { ...course, title: "Packing Machine Setters" },
      codes: ["show-relation"],
      says: "write `field: Casting Machine Setters` (or `",
      set: [{ field: "Casting Machine Setters" }],
      brings: [10, 0],
    },
    {
      what: "a job",
      activity: job,
      codes: ["show-relation"],
      says: "“Operator 3, Acme”",
      set: [{ field: "Operators" }],
      brings: [20, 0],
    },
    {
      what: "construction, which MSSC then decides",
      activity: { ...course, title: "Construction" },
      codes: ["name-key-activities"],
      says: "carry over to manufacturing or logistics",
      set: [{ keyActivities: ["CPT-S1"] }],
      brings: [0, 10],
    },
    {
      what: "a heading",
      activity: { ...certification, title: "Six Sigma" },
      codes: ["name-certification"],
      says: "in `title`, which one it is: Six Sigma Green Belt; Six Sigma Black Belt; Six Sigma Master Black Belt",
      set: [{ title: "Six Sigma Green Belt" }],
      brings: [10, 0],
    },
    {
      what: "a heading of many",
      activity: { ...certification, title: "Machining Level I" },
      codes: ["name-certification"],
      says: "or one of 16 more",
      set: [{ title: "Measurement, Materials & Safety" }],
      brings: [10, 0],
    },
    {
      what: "a name that two issuers give",
      activity: { ...certification, title: "Mobile Crane Operator" },
      codes: ["name-certification"],
      says: "with `issuer`, who gave it to you: National Center for Construction Education and Research; National Commission",
      set: [
        {
          title: "Mobile Crane Operator Certification",
          issuer: "National Center for Construction Education and Research",
        },
      ],
      brings: [10, 0],
    },
    {
      what: "another issuer than the list's",
      activity: { ...certification, title: "CPIM", issuer: "Somebody" },
      codes: ["correct-issuer"],
      says: "(CPIM) from APICS. If it was they who gave it to you, write `issuer: APICS` in place of “Somebody”.",
      set: [{ issuer: "APICS" }],
      brings: [10, 0],
    },
    {
      what: "a listed name misspelled",
      activity: { ...certification, title: "Certified Weldng Inspectr" },
      codes: ["correct-title"],
      says: "is Certified Welding Inspector of American Welding Society, write it as the guide's list has it: `title: Certified Welding Inspector`",
      set: [{ title: "Certified Welding Inspector" }],
      brings: [10, 0],
    },
    {
      what: "a certification not on the list that may be a training's",
      activity: {
        ...certification,
        title: "Forklift licence",
        scope: "local",
        field: "Industrial Truck and Tractor Operators",
      },
      codes: ["enter-as-training"],
      says: "enter the training: `type: third-party-training`",
      set: [{ type: "third-party-training", provider: "to be named", end: "2022-05-01", passed: true }],
      brings: [10, 10],
    },
    {
      what: "the same where nothing shows the relation either",
      activity: { ...certification, title: "Vacuum Chambers", issuer: "Guild", basis: "attendance" },
      codes: ["enter-as-training", "show-relation"],
      says: "certificate of a training",
      set: [
        { type: "third-party-training", provider: "Guild", end: "2022-05-01", passed: true },
        { keyActivities: ["CPT-S1"] },
      ],
      brings: [10, 10],
    },
    {
      what: "a training with the name of a certification",
      activity: { ...course, title: "Six Sigma Green Belt", field: "Machinists" },
      codes: ["not-toward-certification"],
      says: "say `towardCertification: none`; if you earned the certification, enter that as `industry-certification`",
      set: [{ towardCertification: "none" }],
      brings: [10, 0],
    },
    {
      what: "an OSHA card without a sector",
      activity: { ...certification, title: "OSHA 10" },
      codes: ["state-sector"],
      says: "`title: OSHA-10 General Industry`",
      set: [{ title: "OSHA-10 General Industry" }],
      brings: [10, 0],
    },
    {
      what: "an OSHA card with two",
      activity: { ...certification, title: "OSHA 30 General Industry and Construction" },
      codes: ["state-sector"],
      says: "names two sectors. If the card says General Industry, write `title: OSHA-30 General Industry`",
      set: [{ title: "OSHA-30 General Industry" }],
      brings: [10, 0],
    },
    {
      what: "a course without grade",
      activity: { ...course, type: "for-credit-course", creditHours: "4", passed: "ungraded" },
      codes: ["get-grade"],
      says: "Ask Lima College for a grade, or a statement that you passed “Machinists”",
      set: [{ passed: true }],
      brings: [20, 0],
    },
    {
      what: "volunteering without hours",
      activity: {
        type: "volunteer",
        organization: "Food Bank",
        role: "Sorter",
        keyActivities: ["CLT-1"],
        start: "2022-01-01",
        end: "2022-02-01",
        hours: "0",
      },
      codes: ["enter-hours"],
      says: "Enter the `hours` you served",
      set: [{ hours: 1 }],
      brings: [1, 5],
    },
    {
      what: "an instructor without courses",
      activity: { ...instructor, end: "2022-04-14", courses: [] },
      codes: ["list-courses"],
      says: "lists no course in years 1 and 2 (April 15, 2020 to April 14, 2021; April 15, 2021 to April 14, 2022)",
      set: [
        {
          courses: [
            { title: "A course taught", date: "2020-04-15" },
            { title: "A course taught", date: "2021-04-15" },
          ],
        },
      ],
      brings: [20, 20],
    },
  ])("$what", ({ activity, codes: expected, says, set, brings }) => {
    const [fix, ...others] = fixesFor(activity);
    expect(others).toEqual([]);
    expect(codes(fix)).toEqual(expected);
    expect(fix?.steps[0]?.message).toContain(says);
    expect(written(fix)).toEqual(set);
    expect(fix?.points).toEqual({ assured: brings[0], possible: brings[1] });
  });

  it.each([
    ["counts already", { ...course, field: "Machinists" }],
    ["was not passed", { ...course, title: "Weldng", passed: "no" }],
    ["is a company's own certificate", { ...certification, title: "Star Operator", scope: "company" }],
    ["lies outside the window", { ...course, title: "Weldng", end: "2019-01-01" }],
    ["is general education", { ...course, title: "Music" }],
    ["is a card for construction", { ...certification, title: "OSHA 10 Construction" }],
    [
      "is Reserve service, which only MSSC can weigh",
      {
        type: "military-service",
        branch: "US Army",
        occupation: "Machinist",
        component: "reserve",
        start: "2021-01-01",
        end: "2023-01-01",
      },
    ],
    ["earns too little in any case", { ...job, hoursPerWeek: "10" }],
  ])("is not offered for what %s", (_, activity) => {
    expect(fixesFor(activity)).toEqual([]);
  });

  it("counts at the expiry for what is planned", () => {
    const [fix] = fixesFor({ ...course, title: "Weldng", end: "2024-09-01" });
    expect(fix?.points).toEqual({ assured: 0, possible: 0 });
    expect(fix?.projected).toEqual({ assured: 10, possible: 0 });
  });
});

describe("several fixes", () => {
  it("stand with the one that brings most first, and are summed up together", () => {
    const { advice, results } = adviceFor({ activities: [{ ...course, title: "Weldng" }, job] });
    const { fixes, together } = advice[0]!;
    expect(fixes.map(({ activities }) => activities)).toEqual([["a2"], ["a1"]]);
    expect(results[0]?.points.assured).toBe(0);
    expect(together?.points).toEqual({ assured: 30, possible: 30 });
  });

  it("choose different certifications for two headings of the same kind", () => {
    const fixes = fixesFor(
      { ...certification, title: "Six Sigma" },
      { ...certification, title: "Six Sigma", earned: "2023-05-01" },
    );
    expect(fixes.flatMap(written as (fix: Fix) => object[])).toEqual([
      { title: "Six Sigma Green Belt" },
      { title: "Six Sigma Black Belt" },
    ]);
    // The second counts only beside the first: not one promise made twice.
    expect(fixes.map(({ points, after }) => [points.assured, after])).toEqual([
      [10, []],
      [10, [0]],
    ]);
    expect(fixes[1]?.steps[0]?.message).toContain("It must be a different one than “Six Sigma” (a1).");
    expect(fixes[1]?.onlyWith).toBe("This counts only once it is said which one “Six Sigma” (a1) is.");
  });

  it("leave out of a heading's list what is there already", () => {
    const [fix] = fixesFor(
      { ...certification, title: "Six Sigma Green Belt" },
      { ...certification, title: "Six Sigma", earned: "2023-05-01" },
    );
    expect(fix?.steps[0]?.message).toBe(
      "Say of “Six Sigma”, in `title`, which one it is: Six Sigma Black Belt; Six Sigma Master Black Belt.",
    );
  });

  it("say one by one which of three headings is which", () => {
    const fixes = fixesFor(
      ...[1, 2, 3].map((month) => ({ ...certification, title: "Six Sigma", earned: `2023-0${month}-01` })),
    );
    expect(fixes.map(({ points, after }) => [points.assured, after])).toEqual([
      [10, []],
      [10, [0]],
      [10, [0, 1]],
    ]);
  });

  it("that only suppose something was left out are marked, come last, and are in no sum", () => {
    const { advice } = adviceFor({
      activities: [
        { ...instructor, end: "2024-04-14", courses: [] },
        { ...course, title: "Weldrs" },
      ],
    });
    const { fixes, together } = advice[0]!;
    expect(fixes.map((fix) => [codes(fix), fix.supposed, fix.points.assured])).toEqual([
      [["show-relation"], undefined, 10],
      [["list-courses"], true, 40],
    ]);
    expect(together?.points.assured).toBe(10);
  });

  it("leave out a second card of the same number, which would bring nothing more", () => {
    const fixes = fixesFor(
      { ...certification, title: "OSHA 10" },
      { ...certification, title: "OSHA ten-hour", earned: "2023-05-01" },
    );
    expect(fixes).toHaveLength(1);
  });

  it("join few hours that only count together", () => {
    const few = { ...job, hoursPerWeek: "8" };
    const [fix, ...others] = fixesFor(
      few,
      { ...few, employer: "Buckeye" },
      { ...few, employer: "Lima", start: "2021-04-01" },
    );
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ activities: ["a1", "a2"], points: { assured: 10, possible: 0 }, after: [] });
    expect(fix?.steps).toHaveLength(2);
  });

  it("say which must come first where one only counts beside another", () => {
    const half = { ...job, hoursPerWeek: "20" };
    const fixes = fixesFor(half, { ...half, employer: "Buckeye", hoursPerWeek: "14" });
    expect(fixes).toMatchObject([
      { activities: ["a1"], points: { assured: 10, possible: 0 }, after: [] },
      { activities: ["a2"], points: { assured: 10, possible: 0 }, after: [0] },
    ]);
  });

  it("come one after the other for an instructor whose field and courses are both open", () => {
    const fixes = fixesFor({
      ...instructor,
      jobTitle: "Robot whisperer",
      end: "2022-04-14",
      courses: [{ title: "PLC", date: "2020-05-01" }],
    });
    expect(fixes.map(codes)).toEqual([["show-relation"], ["list-courses"]]);
    expect(fixes.map(({ points, after }) => [points.assured, after])).toEqual([
      [10, []],
      [10, [0]],
    ]);
    expect(fixes[1]?.onlyWith).toBe(
      "This counts only once the relation of “Robot whisperer, Lima College” (a1) is shown.",
    );
    expect(fixes[0]).not.toHaveProperty("onlyWith");
  });

  it("come as one where the first of them brings nothing without the other", () => {
    const taught = { title: "PLC", date: "2020-05-01" };
    const fixes = fixesFor(
      { ...instructor, end: "2021-04-14", courses: [taught] },
      { ...instructor, jobTitle: "Robot whisperer", end: "2022-04-14", courses: [taught] },
    );
    expect(fixes.map(codes)).toEqual([["show-relation", "list-courses"]]);
    expect(fixes[0]).toMatchObject({ activities: ["a2"], points: { assured: 10, possible: 10 }, after: [] });
  });

  it("are no more than can be tried, where most is open first", () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ ...course, title: `Quantum ${n}` }));
    const graded = { ...course, type: "for-credit-course", creditHours: "3", passed: "ungraded" };
    const fixes = fixesFor(...many, graded);
    expect(fixes).toHaveLength(20);
    expect(fixes[0]?.activities).toEqual(["a61"]);
  });
});

describe("two certifications", () => {
  const both = [
    { type: "CPT", certified: "2020-04-15" },
    { type: "CLT", certified: "2021-04-15" },
  ];

  it("are each told of a fix that helps both", () => {
    const { advice } = adviceFor({
      certifications: both,
      activities: [
        { ...course, title: "Weldng" },
        ...["CLT", "CPT Safety", "CPT Quality", "CPT Process & Production", "CPT Maintenance Awareness"].map(
          (title) => ({ ...certification, title }),
        ),
      ],
    });
    expect(
      advice.map(({ fixes }) => fixes.map(({ activities, points }) => [activities, points.assured])),
    ).toEqual([[[["a1"], 10]], [[["a1"], 10]]]);
  });

  it("count toward each other where the other was earned inside the window", () => {
    const adviced = adviceFor({ certifications: both });
    const [toCpt, toClt] = adviced.advice;
    expect(toCpt?.fixes.map(codes)).toEqual([["enter-own-certification"]]);
    expect(toCpt?.fixes[0]?.steps[0]?.message).toContain(
      "If April 15, 2021 is the day you first earned CLT, not the day you renewed it",
    );
    expect(toCpt?.fixes[0]?.supposed).toBe(true);
    expect(toCpt?.together).toBeNull();
    expect(rescored(adviced, "CPT", toCpt!.fixes[0]!.changes).points).toEqual({ assured: 10, possible: 10 });
    expect(toClt?.fixes, "CPT was earned before that window").toEqual([]);
  });

  it("bring all four certificates of CPT to CLT", () => {
    const [toClt] = adviceFor({
      certifications: [
        { type: "CLT", certified: "2020-04-15" },
        { type: "CPT", certified: "2021-04-15" },
      ],
      activities: [{ ...certification, title: "CPT Safety" }],
    }).advice;
    expect(toClt?.fixes.map(({ points, changes }) => [points.assured, changes.length])).toEqual([[30, 3]]);
  });
});

describe("what a fix shows to be written", () => {
  const long =
    "OSHA 10 hours, a course about everything that can go wrong in a plant: yes, all of it, on two days";
  const shown = [
    { ...certification, title: long },
    { ...certification, title: "OSHA 10: sector?" },
    { ...certification, title: "OSHA 30 General Industry and Construction" },
    { ...course, title: "Weldrs" },
    { ...course, title: "Metal Machinist" },
    { ...course, title: "Helper - Production Worker" },
    { ...certification, title: "CPIM", issuer: "Somebody" },
    { ...certification, title: "Certified Production Technician: Safety", issuer: "SME" },
  ];
  const certifications = [
    { type: "CLT", certified: "2020-04-15" },
    { type: "CPT", certified: "2021-04-15" },
  ];

  it("is YAML that reads back as the value of the change", () => {
    const fixes = [
      ...fixesFor(...shown),
      ...adviceFor({ certifications }).advice.flatMap((advice) => advice.fixes),
    ];
    let lines = 0;
    for (const { steps, changes } of fixes) {
      const values = changes.map((change) => ("set" in change ? change.set : { ...change.add }));
      const spans = steps.flatMap(({ message }) => message.match(/`(?:title|issuer|field): [^`]*`/g) ?? []);
      for (const span of spans) {
        expect(span).not.toContain("…");
        const [[key, value]] = Object.entries(parse(span.slice(1, -1))) as [[string, unknown]];
        expect(values.map((each) => (each as Record<string, unknown>)[key])).toContain(value);
        lines++;
      }
    }
    expect(lines).toBeGreaterThan(7);
  });

  it("is in quotes where it has a colon", () => {
    const { fixes } = adviceFor({ certifications }).advice[0]!;
    expect(fixes[0]?.steps[0]?.message).toContain('`title: "Certified Production Technician: Safety"`');
  });
});

describe("proof", () => {
  it("is asked for with what rests on it, most first", () => {
    const { advice } = adviceFor({
      activities: [
        { ...course, field: "Machinists" },
        { ...job, jobTitle: "Machinist" },
        { ...certification, title: "CPIM", proof: [{ kind: "certificate" }] },
      ],
    });
    expect(advice[0]?.proofs).toMatchObject([
      { activity: "a2", atStake: { assured: 20, possible: 20 }, letter: "employment" },
      {
        activity: "a1",
        atStake: { assured: 10, possible: 10 },
        missing: ["transcript or certificate or form-letter", "course-description"],
      },
    ]);
    expect(advice[0]?.proofs[0]?.message).toBe(
      "Get proof of “Machinist, Acme”: paystub or form-letter (a signed form letter is enough; `mssc-recert letters` " +
        "prepares it). 20 points rest on it.",
    );
  });

  it("is asked for too where another would come in its place, which may never be proved", () => {
    const { advice } = adviceFor({
      activities: [
        { ...job, jobTitle: "Machinist" },
        { ...job, jobTitle: "Machinist", employer: "Buckeye" },
        { ...certification, title: "CPIM" },
        { ...certification, title: "CPIM", earned: "2023-05-01" },
      ],
    });
    expect(advice[0]?.proofs).toMatchObject([
      { activity: "a1", atStake: { assured: 0, possible: 0 } },
      { activity: "a3", atStake: { assured: 0, possible: 0 } },
    ]);
    expect(advice[0]?.proofs[0]?.message).toContain(
      "It has 20 points, which other activities would bring if they are proved.",
    );
  });

  it("is asked for where work has no points of its own but others have theirs through it", () => {
    const half = { ...job, jobTitle: "Machinist", hoursPerWeek: "20" };
    const { advice } = adviceFor({ activities: [half, { ...half, employer: "Buckeye" }] });
    expect(advice[0]?.proofs.map(({ activity, atStake }) => [activity, atStake.assured])).toEqual([
      ["a1", 10],
      ["a2", 10],
    ]);
  });

  it("is asked for of every activity, however many take a scoring", () => {
    const jobs = Array.from({ length: 30 }, (_, n) => ({
      ...job,
      jobTitle: "Machinist",
      employer: `Plant ${n}`,
      hoursPerWeek: "1",
    }));
    const { advice } = adviceFor({ activities: jobs });
    // 30 hours a week are a part-time job, and 15 of them would do.
    expect(advice[0]?.proofs.map(({ activity }) => activity)).toHaveLength(15);
    const repeated = Array.from({ length: 25 }, (_, n) => ({
      ...course,
      title: `Welding ${n}`,
      field: "Welders",
    }));
    const { proofs } = adviceFor({ activities: [...repeated, ...repeated] }).advice[0]!;
    expect(proofs).toHaveLength(25);
  });
});

describe("questions", () => {
  it("say what MSSC must be sent, and by when", () => {
    const { advice } = adviceFor({
      activities: [{ ...certification, title: "Certified Vacuum Technologist" }],
    });
    expect(advice[0]?.questions).toMatchObject([
      { activity: "a1", code: "not-pre-approved", source: "FAQ 14", points: 10, projected: 10 },
    ]);
    expect(advice[0]?.questions[0]?.message).toContain(
      "by March 16, 2025: deciding may take up to 30 days more",
    );
  });

  it("say now where that day is over", () => {
    const { advice } = adviceFor({
      activities: [{ ...certification, title: "Certified Vacuum Technologist" }],
      asOf: "2025-04-01",
    });
    expect(advice[0]?.questions[0]?.message).toContain("now: deciding");
  });
});

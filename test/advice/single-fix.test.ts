/** Each kind of fix on a case of its own: what it says, what it writes, what it brings. */

import { describe, expect, it } from "vitest";
import { certification, codes, course, fixesFor, instructor, job, written } from "./fix-cases.js";

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

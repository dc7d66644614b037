/** Each warning on a case of its own. */

import { describe, expect, it } from "vitest";
import { lettersDue } from "../../src/letters/due.js";
import { letterWarnings } from "../../src/letters/warnings.js";
import { score } from "../../src/scoring/score.js";
import { activityResult, candidate, certification, result } from "./sample.js";
import { codes, DATE, messages, own, verifier, warningsOf } from "./warned.js";

describe("letterWarnings", () => {
  it.each(["training", "job", "teaching", "welding", "foodbank", "chamber"])(
    "has nothing to say of a letter that is right: %s",
    (id) => {
      expect(warningsOf([own(id)])).toEqual([]);
    },
  );

  it("looks only at letters that are to be written", () => {
    expect(codes([own("job", { verifier: undefined })], { judged: { status: "rejected" } })).toEqual([]);
    expect(codes([own("college")], { person: { id: "?" } })).toEqual([]);
  });

  it("tells what is about the candidate first, the rest in the order of the file", () => {
    const given = [own("job", { description: "" }), own("training", { verifier: undefined })];
    expect(warningsOf(given, { person: { id: "tbd" } })).toMatchObject([
      { code: "candidate-id", field: "candidate_id" },
      { code: "description-missing", activity: "job", field: "job_description" },
      { code: "verifier-missing", activity: "training", field: "verifier_name" },
    ]);
  });

  describe("of the candidate", () => {
    it.each([
      "?",
      "-",
      "tbd",
      "TBD.",
      "unknown",
      "none",
      "N/A",
      "n.a.",
      "pending",
      "xxx",
      "X",
      "0000",
      "<id>",
      "ID",
    ])("takes the ID %s for a placeholder, and says where to look", (id) => {
      const [said, ...more] = messages([own("job")], { person: { id } });
      expect(more).toEqual([]);
      expect(said).toContain(`“${id}”`);
      expect(said).toContain("MSSC account");
      expect(said).toContain("`candidate`");
    });

    it.each(["00123", "X-17", "A", "12345", "NA-4471"])("takes the ID %s for one", (id) => {
      expect(codes([own("job")], { person: { id } })).toEqual([]);
    });

    it("knows placeholders for names, and odd names from them", () => {
      for (const name of ["?", "Name", "Your Name", "[Candidate Name]", "tbd", "First Last"])
        expect(codes([own("job")], { person: { name } }), name).toEqual(["candidate-name"]);
      for (const name of ["Na Li", "Xu", "Ng", "Ева", "李娜", "Null Jones"])
        expect(codes([own("job")], { person: { name } }), name).toEqual([]);
    });

    it("asks for the instructor number once, only where a letter is for an authorized instructor", () => {
      const person = { instructorNumber: undefined };
      const both = [own("teaching"), { ...own("teaching"), id: "more" }, own("welding")];
      const [said, ...more] = warningsOf(both, { person });
      expect(more).toEqual([]);
      expect(said).toMatchObject({ code: "no-instructor-number", field: "mssc_number" });
      expect(said!.message).toContain("teaching (Machinist, Lansing College) and more (");
      expect(said!.message).toContain("Add `instructorNumber: …` under `candidate`");
      expect(codes([own("teaching")], { person: { instructorNumber: "tbd" } })).toEqual([
        "no-instructor-number",
      ]);
      expect(codes([own("welding")], { person })).toEqual([]);
    });

    it("doubts a letter's date before any window", () => {
      const later = { type: "CLT", certified: "2021-01-01", expires: "2026-01-01" } as const;
      const job = own("job", { start: "2019-01-01" });
      const of = result(certification([activityResult(job)], later), certification([activityResult(job)]));
      const [said] = messages([job], { of, date: "2020-04-14" });
      expect(said).toMatch(/dated 2020-04-14, .* CPT certification of 2020-04-15\. Check --date\.$/);
      expect(codes([job], { of, date: "2020-04-15" })).toEqual([]);
    });
  });

  describe("of the verifier", () => {
    it.each([
      ["training", "the instructor or the HR department must sign"],
      ["job", "the HR department of the employer must sign"],
      ["welding", "the HR department of the school or the dean must sign"],
      ["foodbank", "the volunteer coordinator or another official whom the organization employs must sign"],
      ["chamber", "the chair or secretary of the group must sign"],
    ])("says who must sign where none is given: %s", (id, who) => {
      const none = [undefined, {}, { name: "?", title: "tbd", company: "-" }];
      for (const verifier of none) {
        const [said, ...more] = warningsOf([own(id, { verifier })]);
        expect(more).toEqual([]);
        expect(said).toMatchObject({ code: "verifier-missing", activity: id });
        expect(said!.message).toContain(who);
        expect(said!.message).toContain(`Add \`verifier: { name: …, title: …, company: … }\` to ${id}`);
      }
    });

    it("names the parts that are missing, in one message", () => {
      const company = "Great Lakes Precision";
      const [said] = messages([own("job", { verifier: { company } })]);
      expect(said).toBe(
        "job (Machinist, Great Lakes Precision, Inc.): the verifier's name and title are missing. " +
          "Add `name: …` and `title: …` to the `verifier` of job.",
      );
      const [only] = messages([own("job", { verifier: { ...verifier, title: "TBD", company } })]);
      expect(only).toContain("the verifier's title is missing. Add `title: …` to");
    });

    it("does not let candidates confirm for themselves", () => {
      const self = { ...verifier, name: "maria  ALVAREZ", company: "Great Lakes" };
      expect(codes([own("job", { verifier: self })])).toEqual(["verifier-is-candidate"]);
    });

    it("wants the verifier to be where the work was, but not for courses and committees", () => {
      const elsewhere = { verifier: { ...verifier, company: "Acme Gear" } };
      for (const id of ["job", "teaching", "welding", "foodbank"]) {
        expect(codes([own(id, elsewhere)]), id).toEqual(["verifier-elsewhere"]);
      }
      expect(messages([own("job", elsewhere)])[0]).toContain(
        "“Acme Gear”, but the letter is about “Great Lakes",
      );
      for (const id of ["training", "chamber"]) expect(codes([own(id, elsewhere)]), id).toEqual([]);
    });
  });

  describe("of what the letter says", () => {
    it.each([
      ["training", "course_description"],
      ["job", "job_description"],
      ["foodbank", "volunteer_description"],
      ["chamber", "volunteer_description"],
    ])("asks for a description: %s", (id, field) => {
      const [none] = warningsOf([own(id, { description: undefined })]);
      expect(none).toMatchObject({ code: "description-missing", field });
      expect(none!.message).toContain(`Add \`description: …\` to ${id}`);
      expect(messages([own(id, { description: "tbd" })])[0]).toContain("only “tbd”");
    });

    it("asks instructors for courses in the window, and for no description", () => {
      const [said] = warningsOf([own("welding", { courses: [{ title: "Welding I", date: "2019-12-15" }] })]);
      expect(said).toMatchObject({ code: "no-courses-listed", field: "courses_taught" });
      expect(codes([own("welding", { description: undefined })])).toEqual([]);
    });

    it("names all lines that nothing is known for in one message", () => {
      const [said] = warningsOf([own("job", { jobTitle: "TBD", employer: "?" })]);
      expect(said).toMatchObject({ code: "fact-missing", field: "candidate_job_title" });
      expect(said!.message).toContain("`jobTitle` is “TBD”");
      expect(said!.message).toContain("Write `jobTitle: …` and `employer: …` for job.");
      expect(messages([own("welding", { jobTitle: undefined })])[0]).toContain("`jobTitle` is left out");
      expect(codes([own("training", { start: undefined })])).toEqual([]);
    });

    it("says where no letter is needed", () => {
      const complete = { proof: { status: "complete" as const, missing: [] } };
      expect(messages([own("foodbank")], { judged: complete })).toEqual([
        "foodbank (Warehouse volunteer, Capital Area Food Bank): its proof is complete, so this letter is not needed.",
      ]);
      expect(codes([own("teaching")], { judged: { proof: { status: "not-needed", missing: [] } } })).toEqual([
        "proof-not-needed",
      ]);
    });
  });

  describe("of dates", () => {
    it("doubts a letter before the start, and says it once", () => {
      const given = own("job", { start: "2025-02-04", end: "2025-06-01" });
      expect(warningsOf([given])).toMatchObject([{ code: "starts-after-letter", field: "date" }]);
      expect(codes([own("job", { start: DATE })])).toEqual([]);
    });

    it("doubts a letter before the end, and offers `present` only for what may go on", () => {
      const end = "2025-02-04";
      const [job] = messages([own("job", { end })]);
      expect(job).toContain("ends on 2025-02-04, after the letter's date (2025-02-03)");
      expect(job).toContain("--date), or write `end: present` if it goes on.");
      const [course] = messages([own("training", { end })]);
      expect(course).toContain("--date");
      expect(course).not.toContain("present");
      expect(codes([own("job", { end: DATE })])).toEqual([]);
    });

    it("counts courses that are listed although they come after the letter", () => {
      const [said] = messages([own("teaching")], { date: "2022-01-14" });
      expect(said).toContain("the letter lists 2 courses taught after its date (2022-01-14)");
      expect(messages([own("teaching")], { date: "2025-01-31" })[0]).toContain("lists a course taught after");
      expect(codes([own("teaching")], { date: "2025-02-01" })).toEqual([]);
    });
  });

  it("never lets a control character or an endless label into a message", () => {
    const odd = own("job", { jobTitle: `\u001b[31m${"x".repeat(500)}`, verifier: undefined });
    const [said] = messages([odd]);
    expect(said).not.toMatch(/\p{Cc}/u);
    expect(said!.length).toBeLessThan(300);
  });

  it("says nothing of its own where scoring finds letters due for a complete file", () => {
    const whole = candidate(["training", "job", "welding"].map((id) => own(id)));
    const outcome = score(whole, { asOf: "2025-02-01" });
    const due = lettersDue(whole, outcome);
    expect(due.length).toBeGreaterThan(0);
    expect(letterWarnings(whole, outcome, due, { date: DATE })).toEqual([]);
  });
});

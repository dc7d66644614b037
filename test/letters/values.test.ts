import { describe, expect, it } from "vitest";
import { letterValues } from "../../src/letters/index.js";
import { ACTIVITIES, activity, activityResult, candidate, certification, result } from "./sample.js";

const date = "2025-02-03";
const values = (id: string, of = result()) => letterValues(candidate(), of, activity(id), { date });

describe("letterValues", () => {
  it("fills a training letter", () => {
    expect(values("training")).toEqual({
      date: "02/03/2025",
      certification: "CPT",
      candidate_id: "00123",
      candidate_name: "Maria Alvarez",
      start_date: "08/23/2021",
      end_date: "08/25/2021",
      title_of_course: "Lockout/Tagout for Authorized Employees",
      training_provider: "Great Lakes Technical College",
      course_description:
        "Energy sources, isolation, verification; “hands-on” on a hydraulic press.\nSixteen hours.",
      verifier_name: "Jonathan P. Whitaker",
      verifier_title: "Director of Human Resources",
      verifier_company: "Great Lakes Precision, Inc.",
      verifier_date: "",
      candidate_date: "",
    });
  });

  it("fills an employment letter; work that goes on ends at present", () => {
    expect(values("job")).toMatchObject({
      start_date: "06/01/2020",
      end_date: "Present",
      candidate_job_title: "CNC Machinist II",
      name_of_employer: "Great Lakes Precision, Inc.",
      job_description: "Sets up and runs lathes and mills; inspects first articles.",
    });
  });

  it("lists an instructor's courses inside the window and up to the as-of date", () => {
    expect(values("teaching")).toMatchObject({
      candidate_job_title: "Instructor",
      name_of_employer: "Lansing College",
      mssc_number: "I-2231",
      courses_taught:
        "04/15/2020  Safety\n01/15/2022  Quality Practices & Measurement\n02/01/2025  On the as-of date",
    });
  });

  it("joins the windows of both certifications, but takes none that the activity does not serve", () => {
    const own = activity("teaching");
    const earlier = { type: "CLT", certified: "2018-01-01", expires: "2023-01-01" } as const;
    const both = result(certification([activityResult(own)]), certification([activityResult(own)], earlier));
    expect(values("teaching", both)).toMatchObject({ certification: "CPT, CLT" });
    expect(values("teaching", both).courses_taught).toMatch(/^04\/14\/2020 {2}Before the window\n04\/15/);
    const rejected = result(
      certification([activityResult(own)]),
      certification([activityResult(own, { status: "rejected" })], earlier),
    );
    expect(values("teaching", rejected)).toMatchObject({ certification: "CPT" });
    expect(values("teaching", rejected).courses_taught).not.toContain("Before the window");
  });

  it("gives the MSSC number of whoever has one, whatever is taught", () => {
    expect(values("welding")).toMatchObject({ mssc_number: "I-2231", candidate_job_title: "" });
  });

  it("fills the letters for volunteers and members", () => {
    expect(values("foodbank")).toMatchObject({
      volunteer_function: "Warehouse volunteer",
      name_of_organization: "Capital Area Food Bank",
      volunteer_description: "Receives, stocks and picks food.",
      verifier_name: "",
      verifier_company: "",
    });
    expect(values("chamber")).toMatchObject({
      group_name: "Manufacturing Committee",
      name_of_organization: "Lansing Regional Chamber of Commerce",
      volunteer_description: "Plans the yearly manufacturing day.",
      end_date: "Present",
    });
  });

  it("never fills in for those who sign", () => {
    for (const each of ACTIVITIES.slice(0, 6)) {
      const all = letterValues(candidate(), result(), each, { date });
      expect(all).toMatchObject({ verifier_date: "", candidate_date: "" });
      expect(Object.keys(all).filter((name) => name.includes("signature"))).toEqual([]);
    }
  });

  it("leaves an unknown start empty", () => {
    const { start: _, ...rest } = activity("training") as { start?: string };
    const without = rest as ReturnType<typeof activity>;
    expect(letterValues(candidate([without]), result(), without, { date }).start_date).toBe("");
  });

  it("refuses an activity that has no letter", () => {
    expect(() => values("college")).toThrow(/no letter/);
  });
});

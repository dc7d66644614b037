/** The view: what is said, in which order, true on the day. */

import { describe, expect, it } from "vitest";
import type { CertificationView, Item, ListSection, Section } from "../../src/report/view.js";
import { exampleView, type FileGiven, type Given, training, viewOfFile } from "../support/view.js";

const only = (file: FileGiven, given?: Given): CertificationView =>
  viewOfFile(file, given).certifications[0]!;
const section = <Kind extends Section["kind"]>(view: CertificationView, kind: Kind) =>
  view.sections.find((each) => each.kind === kind) as Extract<Section, { kind: Kind }>;
const list = (view: CertificationView, name: string): ListSection | undefined =>
  view.sections.find((each): each is ListSection => each.kind === "list" && each.name === name);
const saying = ({ head, sentences, points = [] }: Item): string =>
  [head, ...[...sentences, ...points].map(({ text }) => text)].join(" ");

const job = (more: Record<string, unknown> = {}) => ({
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Welder",
  start: "2020-04-15",
  end: "present",
  schedule: "full-time",
  frontline: true,
  ...more,
});

describe("the order", () => {
  it("is verdict, points, activities, years, open, readings, next, dates; then the fee", () => {
    const view = exampleView("service-member");
    const names = view.certifications[0]!.sections.map((each) =>
      each.kind === "list" ? each.name : each.kind,
    );
    expect(names).toEqual(["points", "activities", "years", "open", "readings", "next", "dates"]);
    expect(view.sections.map((each) => each.kind === "list" && each.name)).toEqual(["fee", "about"]);
  });
});

describe("the verdict", () => {
  it.each([
    ["meets", "CPT: you have enough points: 125 are assured, and 100 are needed."],
    [
      "depends-on-review",
      "CPT: it depends on MSSC: 75 points are assured, 115 if MSSC decides every open question for you, and 100 are needed.",
    ],
    [
      "short",
      "CLT: you do not have enough points yet: 53 are assured, 57 if MSSC decides every open question for you, and 100 are needed, so at least 43 more.",
    ],
  ])("of %s is one sentence", (name, sentence) => {
    const view = exampleView(name).certifications[0]!;
    expect(view.verdict.sentence.replace("CLT", view.type)).toBe(sentence);
  });

  it("speaks of one point and of none as people do", () => {
    expect(only({}).verdict.sentence).toBe("CPT: you do not have any points yet; 100 are needed.");
    const volunteer = {
      type: "volunteer",
      organization: "Food Bank",
      role: "Sorter",
      start: "2021-05-01",
      end: "2021-06-01",
      hours: 10,
      keyActivities: ["CPT-P3"],
    };
    expect(only({ activities: [volunteer] }).verdict.sentence).toContain("1 is assured, 5 if");
    const open = Array.from({ length: 10 }, (_, at) => training(`Rigging ${at}`, { keyActivities: [] }));
    expect(only({ activities: [volunteer, ...open] }).verdict.sentence).toContain(
      "it depends on MSSC: 1 point is assured, 105 if",
    );
  });
});

describe("after the expiry", () => {
  const view = only({ activities: [training("Rigging")] }, { asOf: "2025-06-05" });

  it("that is said before the verdict, with whom to ask", () => {
    expect(view.first.map(({ text }) => text)).toEqual([
      "Your CPT certification expired on April 15, 2025, 7 weeks ago.",
      expect.stringContaining("ask MSSC"),
    ]);
    expect(view.verdict.sentence).not.toContain("yet");
    expect(view.outlook).toEqual([]);
  });

  it("the steps are what is left, not to apply", () => {
    const steps = list(view, "next")!.items.map(saying);
    expect(steps[0]).toBe("Ask MSSC whether it can still be renewed");
    expect(steps.join()).not.toMatch(/Apply|letters/);
  });

  it("enough points are not shown as good", () => {
    const trainings = Array.from({ length: 12 }, (_, at) => training(`Rigging ${at}`));
    const { verdict } = only({ activities: trainings }, { asOf: "2025-06-05" });
    expect(verdict).toEqual({
      kind: "short",
      sentence: "CPT: expired; you had 120 points when it expired.",
    });
  });

  it("what was open, and what other readings would have brought, reads as past", () => {
    const ways = exampleView("service-member", { asOf: "2025-07-01" }).certifications[0]!;
    expect(ways.verdict.sentence).toContain("(112 if MSSC had decided every open question for you)");
    expect(list(ways, "open")!.intro!.text).toBe("This matters only if MSSC still renews the certification.");
    const { intro, items } = list(ways, "readings")!;
    expect([intro!.text, ...items.map(saying)].join(" ")).toMatch(
      /would have changed .* would have had 97 points, which was not enough\.$/,
    );
  });

  it("no date reads as if it lay ahead", () => {
    for (const { away, what, daysLeft } of section(view, "dates").rows) {
      expect(daysLeft).toBeLessThan(0);
      expect(away).toMatch(/ago$/);
      expect(what.text).toMatch(/was|were|expired/);
    }
  });
});

describe("dates", () => {
  const rows = (asOf: string) =>
    section(only({}, { asOf }), "dates").rows.map(({ day, away, what }) => `${day}, ${away}: ${what.text}`);

  it("ahead are counted down", () => {
    expect(rows("2025-01-01")).toEqual([
      "January 15, 2025, in 14 days: the application opens",
      "March 16, 2025, in 74 days: last day to ask MSSC a question, and to hand in certifications that are not pre-approved",
      "April 15, 2025, in 104 days: the CPT certification expires",
    ]);
  });

  it("on the day say so, and are not over", () => {
    expect(only({}, { asOf: "2025-04-15" }).span).toBe(
      "Certified April 15, 2020; expires April 15, 2025 (today)",
    );
    expect(rows("2025-01-15")[0]).toBe("January 15, 2025, today: the application has been open since then");
    expect(rows("2025-03-16")[1]).toMatch(/today: last day to ask/);
    expect(rows("2025-04-15")[2]).toBe("April 15, 2025, today: the CPT certification expires");
  });

  it("behind read as past", () => {
    expect(rows("2025-03-17").slice(0, 2)).toEqual([
      "January 15, 2025, 8 weeks ago: the application has been open since then",
      "March 16, 2025, yesterday: questions to MSSC, and certifications that are not pre-approved, were due by then",
    ]);
  });

  it("of a questionnaire that is over say that it was due", () => {
    const early = { certifications: [{ type: "CPT", certified: "2010-11-12" }] };
    const more = (asOf: string) => {
      const view = only(early, { asOf });
      return [...(list(view, "extensions")?.items ?? []), ...list(view, "next")!.items]
        .map(saying)
        .join("\n");
    };
    expect(more("2015-01-01")).toContain("by August 12, 2015.");
    expect(more("2015-09-01")).toContain("was due on August 12, 2015.");
  });
});

describe("without activities", () => {
  const view = only({});

  it("the checklist says so, and the first step is to write them down", () => {
    expect(section(view, "activities")).toMatchObject({ groups: [], none: "No activities are entered yet." });
    expect(list(view, "next")!.items[0]!.head).toBe("Write down what you have done");
  });

  it("there are no years and nothing is open", () => {
    expect(section(view, "years")).toBeUndefined();
    expect(list(view, "open")).toBeUndefined();
  });
});

describe("activities", () => {
  const of = (activity: Record<string, unknown>, given?: Given) =>
    section(only({ activities: [activity] }, given), "activities").groups[0]!.activities[0]!;

  it("that simply count have no reasons unless everything is explained", () => {
    expect(of(training("Rigging")).reasons).toEqual([]);
    expect(of(training("Rigging"), { explain: true }).reasons).toEqual([
      { text: "Third-party training earns 10 points.", source: "Continuing Education" },
    ]);
  });

  it.each([
    ["review", training("Rigging", { keyActivities: [] })],
    ["planned", training("Rigging", { end: "2025-01-05" })],
    ["rejected", training("Rigging", { passed: false })],
  ])("that are %s say why, with the source", (status, activity) => {
    const view = of(activity);
    expect(view.status).toBe(status);
    expect(view.reasons[0]).toMatchObject({ text: expect.stringMatching(/\.$/), source: expect.any(String) });
  });

  it("show their proof: there, a letter to sign, missing, none needed", () => {
    const proofs = (kinds: string[]) => ({ proof: kinds.map((kind) => ({ kind })) });
    expect(of(job(proofs(["paystub"]))).proof).toEqual({
      mark: "there",
      word: "there",
      needed: null,
      words: "proof: there",
    });
    expect(of(job()).proof).toMatchObject({
      mark: "letter",
      words: "proof: letter to sign, or else paystub",
    });
    const course = training("Milling", { type: "for-credit-course", creditHours: 3, passed: true });
    expect(of(course).proof).toMatchObject({
      mark: "missing",
      needed: "transcript or certificate, and course description",
      words: "proof still needed: transcript or certificate, and course description",
    });
    expect(of(training("Rigging", { passed: false })).proof).toBeNull();
  });

  it("of work do not say what a full year would earn; the rules say it for every kind of duty", () => {
    const part = job({ hoursPerWeek: "24", schedule: undefined });
    const { activities, rules } = section(only({ activities: [part] }, { explain: true }), "activities")
      .groups[0]!;
    expect(activities[0]!.reasons).toEqual([]);
    expect(activities[0]!.proof!.source).toBe("Employment");
    expect(rules.map(({ text }) => text).join()).toMatch(/active duty 10, Reserve and Guard 5/);
  });

  it("with titles beyond all measure are shown in part", () => {
    expect(of(training("x".repeat(5000))).label).toHaveLength(401);
  });
});

describe("readings", () => {
  it("that would change the verdict are a plain sentence each", () => {
    const view = exampleView("service-member").certifications[1]!;
    expect(
      list(view, "readings")!
        .items.map(saying)
        .map((text) => text.trim()),
    ).toEqual([
      "If MSSC counts only the best of jobs, teaching and service in a year, you would have 85 points, which is not enough.",
      "If MSSC counts only full years of service, you would have 85 assured and up to 95, which is not enough.",
    ]);
  });

  it("that were asked for are named", () => {
    const view = viewOfFile({}, { readings: { "thirty-hours": "full-time" } });
    const assumed = view.sections.find(
      (each): each is ListSection => each.kind === "list" && each.name === "assumed",
    );
    expect(assumed!.items.map(saying)).toEqual([
      expect.stringContaining("MSSC takes exactly 30 hours a week as full-time"),
    ]);
  });
});

describe("steps", () => {
  const steps = (file: FileGiven, given?: Given) => list(only(file, given), "next")!.items.map(saying);

  it("name the file in commands, quoted where the shell would split it", () => {
    const letters = (file: string) =>
      steps({ activities: [job()] }, { file }).find((text) => text.includes("letters"))!;
    expect(letters("maria.yaml")).toContain("`mssc-recert letters maria.yaml -o letters`");
    expect(letters("my file.yaml")).toContain('`mssc-recert letters "my file.yaml" -o letters`');
    expect(letters("-")).toContain("`mssc-recert letters FILE -o letters`");
  });

  it("say when one can apply", () => {
    const enough = { activities: [job({ proof: [{ kind: "paystub" }] }), training("A"), training("B")] };
    expect(steps(enough, { asOf: "2025-04-14" }).at(-1)).toBe(
      "Apply now Do it in your MSSC account, by April 15, 2025 (tomorrow).",
    );
    expect(steps({}, { asOf: "2024-06-01" }).at(-1)).toContain(
      "Apply from January 15, 2025 on (in 228 days) once you have the points",
    );
  });

  it("tell to carry on where that is enough", () => {
    const file = { activities: [job({ proof: [{ kind: "paystub" }] })] };
    expect(steps(file, { asOf: "2024-12-01" })[0]).toMatch(/^Carry on until /);
  });
});

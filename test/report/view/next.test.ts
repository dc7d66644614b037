/** What to do next: the order, what is promised on which condition, and ways that are alternatives. */

import { describe, expect, it } from "vitest";
import type { CertificationView, Item, ListSection } from "../../../src/report/view.js";
import { exampleView, type FileGiven, type Given, training, viewOfFile } from "../../support/view.js";

const only = (file: FileGiven, given?: Given): CertificationView =>
  viewOfFile(file, given).certifications[0]!;
const steps = ({ sections }: CertificationView): Item[] =>
  sections.find((each): each is ListSection => each.kind === "list" && each.name === "next")!.items;
const textOf = ({ sentences, points = [] }: Item): string =>
  [...sentences, ...points].map(({ text }) => text).join("\n");

const job = {
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Welder",
  start: "2022-04-15",
  end: "present",
  schedule: "full-time",
  frontline: true,
};
const open = training("Zorbing", { keyActivities: [] });

describe("fixes with work under way", () => {
  const view = only({ activities: [job, open] });

  it("come first, then carrying on, then what to add", () => {
    const firsts = steps(view).map(({ head }) => head!.split(" ")[0]);
    expect(firsts.slice(0, 3)).toEqual(["Settle", "Carry", "Earn"]);
  });

  it("promise what is assured now, and by the expiry what depends on carrying on", () => {
    const promise = "50 points would be assured now, 70 by April 15, 2025 if you carry on.";
    expect(textOf(steps(view)[0]!)).toContain(promise);
    expect(textOf(steps(view)[1]!)).toContain("With Welder, Acme (a1) you will have 60 to 70 points by");
  });

  it("are alternatives of one step, the fewest points first", () => {
    const earn = steps(view)[2]!;
    expect(earn.head).toBe(
      "Earn what is still missing: 30 points if everything under “What is open” is true of you, up to 40 if nothing is",
    );
    expect(textOf(earn)).toContain("comes on top of what is under way: carry on with Welder, Acme (a1).");
    const counts = earn.points!.flatMap(({ text }) => /^For (\d+) points/.exec(text)?.[1] ?? []);
    expect(counts).toEqual([...counts].sort());
    expect(new Set(counts)).toEqual(new Set(["30", "40"]));
  });
});

it("the day on which 100 may be reached is said where they are not assured", () => {
  const step = steps(exampleView("part-time-and-internship").certifications[0]!)[1]!;
  expect(step.head).toBe("Carry on with what is under way");
  expect(textOf(step)).toContain("On December 6, 2024 you reach 100 points if MSSC decides for you and you ");
});

it("without work under way, what fixes bring is simply assured", () => {
  expect(textOf(steps(only({ activities: [open] }))[0]!)).toContain("10 points would be assured.");
});

it("many letters are a list, a few a sentence", () => {
  const letters = (count: number): Item =>
    steps(only({ activities: Array.from({ length: count }, (_, at) => training(`T${at}`)) })).find(
      ({ head }) => head!.includes("signed"),
    )!;
  expect(letters(2)).toMatchObject({ sentences: [{ text: "For T0 (a1) and T1 (a2)." }, {}] });
  expect(letters(2).points).toBeUndefined();
  expect(letters(5).points).toHaveLength(5);
});

describe("the outlook", () => {
  it.each(["2024-06-01", "2025-04-13"])("with nothing entered on %s is to begin", (asOf) => {
    expect(only({}, { asOf }).outlook).toEqual([{ text: "Start by writing down what you have done." }]);
  });

  it("names what MSSC decides as what 100 depends on", () => {
    const certified = Array.from({ length: 10 }, (_, at) => ({
      type: "volunteer",
      organization: `Org ${at}`,
      role: "Sorter",
      start: "2021-05-01",
      end: "2021-06-01",
      hours: 10,
      keyActivities: ["CPT-P3"],
    }));
    const trainings = Array.from({ length: 7 }, (_, at) => training(`T${at}`));
    const view = only({ activities: [...trainings, ...certified] }, { asOf: "2025-04-15" });
    expect(view.outlook.map(({ text }) => text)).toEqual([
      "Whether you reach 100 depends on what MSSC decides.",
    ]);
  });
});

describe("what may have been left out of the file", () => {
  const teaching = {
    type: "mssc-instructor",
    employer: "Sinclair",
    start: "2020-05-01",
    end: "present",
    courses: [{ title: "CPT", date: "2022-09-09" }],
  };

  it("is a step of its own, and in none of the sums", () => {
    const view = only({ activities: [open, teaching] });
    const [settle, leftOut] = steps(view);
    expect(textOf(settle!)).toContain(
      "With all of it, not counting what you may have left out, 30 points would be assured.",
    );
    expect(leftOut!.head).toBe("See whether you left something out of the file");
    const earn = steps(view).find(({ head }) => head!.startsWith("Earn"))!;
    expect(textOf(earn)).toContain("What you may have left out of the file is not counted in that.");
  });

  it("is asked for where nothing else is open", () => {
    const heads = steps(only({ activities: [teaching] })).map(({ head }) => head);
    expect(heads[0]).toBe("See whether you left something out of the file");
    expect(heads).not.toContain("Settle what is open");
  });

  it("keeps the outlook from saying that nothing can help", () => {
    const { outlook } = only({ activities: [teaching] }, { asOf: "2025-04-15" });
    expect(outlook.map(({ text }) => text)).toEqual([
      "Too little time is left to reach 100 by your own work, unless you left something out of the file.",
    ]);
  });

  it("is not spoken of where nothing points to it", () => {
    expect(JSON.stringify(only({ activities: [job, open] }))).not.toContain("left out");
  });
});

it("no two steps have the same heading, whatever the guide offers", () => {
  const after = (id: string, end: string) => training(id, { end });
  const view = only(
    {
      certifications: [{ type: "CPT", certified: "2011-04-15" }],
      activities: [after("A", "2016-05-01"), after("B", "2016-06-01"), after("C", "2016-12-01")],
    },
    { asOf: "2016-01-02" },
  );
  const heads = steps(view).map(({ head }) => head);
  expect(new Set(heads).size).toBe(heads.length);
  expect(heads).toContain("Fill in the questionnaire for more time");
  expect(heads).toContain("Ask for a year more");
  const more = steps(view).find(({ head }) => head === "Ask for 90 days more")!;
  expect(more.points).toHaveLength(2);
});

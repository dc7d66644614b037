/** What is open: also where nothing hangs on it, what it hangs on, and many alike in one. */

import { describe, expect, it } from "vitest";
import type { CertificationView, Item, ListSection } from "../../../src/report/view.js";
import { exampleView, type Given, training, viewOfFile } from "../../support/view.js";

const view = (activities: Record<string, unknown>[], given?: Given): CertificationView =>
  viewOfFile({ activities }, given).certifications[0]!;
const openIn = ({ sections }: CertificationView): ListSection | undefined =>
  sections.find((each): each is ListSection => each.kind === "list" && each.name === "open");
const itemsOf = (activities: Record<string, unknown>[]): Item[] => openIn(view(activities))!.items;

const unrelated = (title: string) => training(title, { keyActivities: [] });
const job = {
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Cobot whisperer",
  start: "2021-04-15",
  end: "2022-04-14",
  hoursPerWeek: "20",
  frontline: true,
};

it("is there where the points are enough without it, with the reasons", () => {
  const open = openIn(exampleView("instructor").certifications[0]!)!;
  expect(open.intro?.text).toBe("You have enough points without this.");
  expect(open.items).toEqual([
    {
      head: "Education Committee, American Welding Society (a3): up to 4 points more",
      sentences: [{ text: "MSSC sets 1 to 5 points; only 1 is sure.", source: "Extra" }],
    },
  ]);
});

describe("a fix that hangs on another", () => {
  it("says on which", () => {
    const heads = itemsOf([job, { ...job, employer: "Buckeye", hoursPerWeek: "14" }]).map(({ head }) => head);
    expect(heads).toEqual([
      "Cobot whisperer, Acme (a1): 10 points more",
      "Cobot whisperer, Buckeye (a2): 10 points more, once Cobot whisperer, Acme (a1) is settled",
    ]);
  });

  it("of the same activity says so without its name", () => {
    const instructor = {
      type: "other-instructor",
      employer: "Apollo Career Center",
      jobTitle: "Cobot whisperer",
      start: "2020-04-15",
      end: "2022-04-14",
      courses: [{ title: "PLC", date: "2020-05-01" }],
    };
    expect(itemsOf([instructor])[1]!.head).toMatch(
      /\(a1\): 10 points more if you left courses out, once what stands above about it is settled$/,
    );
  });
});

describe("many alike", () => {
  it("are one item that lists them", () => {
    const [item, ...others] = itemsOf([unrelated("Zorbing"), unrelated("Yodeling"), unrelated("Falconry")]);
    expect(others).toEqual([]);
    expect(item!.head).toBe("3 activities, 10 points more each");
    expect(item!.sentences).toHaveLength(1);
    expect(item!.sentences[0]!.text).toMatch(/`field`.*`keyActivities`/);
    expect(item!.points!.map(({ text }) => text.split(" (perhaps")[0])).toEqual([
      "Zorbing (a1)",
      "Yodeling (a2)",
      "Falconry (a3)",
    ]);
  });

  it("name what each brings where that differs", () => {
    const [item] = itemsOf([unrelated("Zorbing"), unrelated("Yodeling"), { ...job, end: "2023-04-14" }]);
    expect(item!.head).toBe("3 activities");
    expect(item!.points!.every(({ text }) => text.includes(": 10 points more"))).toBe(false);
  });

  it("under review are one item too", () => {
    const volunteer = {
      type: "volunteer",
      role: "Sorter",
      start: "2021-05-01",
      end: "2021-06-01",
      hours: 10,
      keyActivities: ["CPT-P3"],
    };
    const all = ["A", "B", "C"].map((organization) => ({ ...volunteer, organization }));
    const [item] = itemsOf(all);
    expect(item!.head).toBe("3 activities, up to 4 points more each");
    expect(item!.sentences[0]!.text).toBe(
      "MSSC gives each of these 1 to 5 points; say in the letter all that was done.",
    );
  });

  it("stand alone where they are only two", () => {
    expect(itemsOf([unrelated("Zorbing"), unrelated("Yodeling")])).toHaveLength(2);
  });
});

describe("the status", () => {
  const wordOf = (activity: Record<string, unknown>): string => {
    const groups = view([activity]).sections.flatMap((each) =>
      each.kind === "activities" ? each.groups : [],
    );
    return groups[0]!.activities[0]!.statusWord;
  };
  const certification = (title: string) => ({
    type: "industry-certification",
    title,
    earned: "2022-03-04",
  });

  it.each([
    ["nothing shows the relation", unrelated("Zorbing")],
    ["a card names no sector", certification("OSHA 10")],
    ["several certifications have the name", certification("Six Sigma")],
    ["a training has the name of a certification", training("Six Sigma Green Belt")],
  ])("where %s is one to settle", (_, activity) => {
    expect(wordOf(activity)).toBe("open: you can settle it");
  });

  it("of what only MSSC can decide says so", () => {
    expect(wordOf(certification("Zorbing"))).toBe("MSSC must decide");
  });
});

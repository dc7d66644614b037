/** What would not count is said as soon as the answers show it, with the choice what to do. */

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, interviewed, MARIA } from "./place.js";
import { type Answer, LEAVE } from "./script.js";

const COURSE = "Took a college class for credit";

/** The question right before, and what is said. */
const AT_ONCE: [string, readonly Answer[], asked: string, said: RegExp][] = [
  ["dated before the window", [COURSE, "Welding I", "5/7/2019"], "When did it end?", /before the CPT window/],
  ["dated after the window", [COURSE, "Welding I", "5/7/2026"], "When did it end?", /after the CPT window/],
  [
    "a title that is not related",
    [COURSE, "English"],
    "What was the class called?",
    /“English” \(general education\)/,
  ],
  [
    "not passed",
    [COURSE, "Welding I", "5/7/2021", "", "Owens", "3", "No"],
    "Did you pass or complete it?",
    /not passed/,
  ],
  [
    "training of one company",
    ["Had training from my employer", "Policies", "5/7/2021", "", "Acme", "This company's"],
    "What was the training about?",
    /one company's own requirements/,
  ],
  [
    "training toward a listed certification",
    [COURSE, "Prep", "5/7/2021", "", "Owens", "3", "Yes", "Yes", ["cpim", "Certified in Prod"]],
    "For which certification?",
    /Training toward a listed certification/,
  ],
  [
    "a job off the frontline",
    ["Worked a job", "Planner", "Acme", "No"],
    "Is it frontline work",
    /not frontline work/,
  ],
  [
    "a job that ended before",
    ["Worked a job", "Welder", "Acme", "Yes", "1/1/2015", "No", "1/1/2018"],
    "When was your last day?",
    /before the CPT window/,
  ],
  [
    "a local certification",
    [
      "Earned a certification",
      ["x", "It is not in the list"],
      "City Forklift Card",
      "1/1/2022",
      "City",
      "In a city",
    ],
    "How widely is it recognized?",
    /local certificates do not qualify/,
  ],
  [
    "one by attendance",
    [
      "Earned a certification",
      ["x", "It is not in the list"],
      "Fair Card",
      "1/1/2022",
      "",
      "All over",
      "By being there",
    ],
    "How is it earned?",
    /by attendance alone/,
  ],
  [
    "one that does not count for CPT",
    ["Earned a certification", ["cpt safety", "Certified Production Technician: Safety"]],
    "Which certification?",
    /does not count toward recertification in CPT/,
  ],
  [
    "no hours",
    ["Volunteered", "Sorter", "Bank", "1/1/2022", "Yes", "0"],
    "How many hours in all",
    /No hours of service/,
  ],
  [
    "OSHA for construction",
    [COURSE, "OSHA-30 Construction"],
    "What was the class called?",
    /construction, maritime/,
  ],
  [
    "no course taught",
    ["Taught as an MSSC", "", "Owens", "", "1/1/2021", "Yes", ""],
    "Title of a course?",
    /No course with a date/,
  ],
];

const drop: Answer[] = ["Drop this activity"];

describe("what would not count", () => {
  it.each(AT_ONCE)("is said at once: %s", async (_, answers, asked, said) => {
    const { ask, text } = await interviewed(join(folder(), "m.yaml"), [
      ...MARIA,
      ...answers,
      ...drop,
      "Finish",
    ]);
    const place = ask.transcript.findIndex((each) => said.test(each));
    expect(place, ask.transcript.join("\n")).toBeGreaterThan(0);
    expect(ask.transcript[place - 1]).toContain(asked);
    expect(ask.transcript.slice(place)).toContain("Nothing was added.");
    expect(text).toContain("activities: []");
    expect(ask.left()).toEqual([]);
  });

  it("asks what a course was that has the name of a listed certification", async () => {
    const prep = [...MARIA, "Took a college class without", "Certified Welding Inspector", "5/7/2021", ""];
    const asked = [...prep, "Owens", "Yes"];
    const path = join(folder(), "m.yaml");
    const { text, ask } = await interviewed(path, [...asked, "Training for", "Keep it", "Finish"]);
    expect(text).toContain("towardCertification: Certified Welding Inspector");
    expect(ask.transcript.join("\n")).toMatch(/also the name of a certification. What was it/);
    const earned = await interviewed(join(folder(), "m.yaml"), [...asked, "I earned", "Yes, drop", "Finish"]);
    expect(earned.text).toContain("activities: []");
  });

  it("offers what was searched for as the name", async () => {
    const { text } = await interviewed(join(folder(), "m.yaml"), [
      ...[...MARIA, "Earned a certification", ["Gear Master", "It is not"] as const, "", "2/11/2022", ""],
      ...["All over", "By passing", "None right now", "Finish"],
    ]);
    expect(text).toContain("title: Gear Master");
  });

  it("is said of an instructor's course outside the window", async () => {
    const { ask, text } = await interviewed(join(folder(), "m.yaml"), [
      ...[...MARIA, "Taught as an MSSC", "", "Owens", "", "1/4/2021", "Yes", "CPT Safety"],
      ...["3/4/2030", "Correct the day", "3/4/2021", "CPT Quality", "3/4/2029", "Keep it", "", "Finish"],
    ]);
    const said = ask.transcript.join("\n");
    expect(said).toMatch(/after the CPT window/);
    expect(text).toContain("2021-03-04");
    expect(text).toContain("2029-03-04");
    expect(ask.left()).toEqual([]);
  });

  it("is said of a repeat and of a duplicate of what is there", async () => {
    const cwi: Answer[] = [
      "Earned a certification",
      ["welding insp", "Certified Welding Inspector"],
      "2/11/2022",
    ];
    const course: Answer[] = [COURSE, "Welding I", "5/7/2021", "", "Owens"];
    const { ask } = await interviewed(join(folder(), "m.yaml"), [
      ...[...MARIA, ...cwi, "None right now", "Add another", ...cwi.slice(0, 2), ...drop],
      ...["Add another", ...course, "3", "Yes", "No", ["weld", "Welders"] as const, "None right now"],
      ...["Add another", ...course, ...drop, "Finish"],
    ]);
    expect(ask.transcript.join("\n")).toMatch(/It is the same certification as a1/);
    expect(ask.transcript.join("\n")).toMatch(/It repeats a2/);
    expect(ask.left()).toEqual([]);
  });

  it("can be corrected, and is then said again; kept anyway, it is not said twice", async () => {
    const path = join(folder(), "m.yaml");
    const { ask, text } = await interviewed(path, [
      ...[...MARIA, COURSE, "Welding I", "5/7/2019", "Correct my answer", "5/7/2018", "Correct my answer"],
      ...["5/7/2017", "Keep it anyway", "", "Owens", "3", "Yes", "No", "Finish"],
    ]);
    expect(ask.transcript.filter((each) => each.includes("before the CPT window"))).toHaveLength(4);
    expect(text).toContain("end: 2017-05-07");
  });

  it("is only a note where it counts for the other certification, or MSSC decides, or it is planned", async () => {
    const both: Answer[] = ["Maria", "1", "Both", "4/15/2020", "Yes", "4/15/2020", "Yes"];
    const { ask } = await interviewed(join(folder(), "m.yaml"), [
      ...[
        ...both,
        "Earned a certification",
        ["cpt safety", "Certified Production Technician: Safety"] as const,
      ],
      ...[
        "2/11/2022",
        "None right now",
        "Add another",
        "Earned a certification",
        ["x", "It is not"] as const,
      ],
      ...["Gear Card", "12/24/2024", "", "All over", "By passing", "None right now", "Finish"],
    ]);
    const notes = ask.transcript.filter((each) => each.startsWith("Note: "));
    expect(notes).toEqual([
      expect.stringMatching(/^Note: Not for CPT: .*does not count toward recertification in CPT/),
      expect.stringMatching(/^Note: It is not on the guide's list/),
      expect.stringMatching(/^Note: It comes after the day/),
    ]);
  });

  it("says nothing of a date before there is one", async () => {
    const apart: Answer[] = ["Maria", "1", "Both", "4/15/2015", "Yes", "4/15/2024", "Yes"];
    const { ask } = await interviewed(join(folder(), "m.yaml"), [
      ...[...apart, "Worked a job", "Welder", "Acme", "Yes", "6/1/2024", LEAVE, "Yes, drop it", "Finish"],
    ]);
    const note = ask.transcript.findIndex((each) => each.startsWith("Note: Not for CPT: "));
    expect(ask.transcript[note - 1]).toBe("When did you start?");
    expect(ask.transcript.filter((each) => each.startsWith("Note: Not"))).toHaveLength(1);
  });
});

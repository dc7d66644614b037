/** What the interview says beside its questions: what to do here, what is still missing, and how it ended. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { interviewForMore, interviewForNew } from "../../src/interview/interview.js";
import { AS_OF, folder, interviewed, look, MARIA, wentOn } from "./place.js";
import { type Answer, BACK, type Scripted, STOP, script } from "./script.js";

const place = () => join(folder(), "m.yaml");
const CLASS = "Took a college class for credit";
const COURSE: readonly Answer[] = [CLASS, "Welding I", "5/7/2021", "", "Owens", "3", "Yes", "No"];
const WELDERS: readonly Answer[] = [...COURSE, ["weld", "Welders"]];

/** All that was said, spaces and line ends alike. */
const said = ({ transcript }: Scripted): string => transcript.join(" ").replace(/\s+/g, " ");

const FILE = `candidate: { id: "1", name: Ann }
certifications: [{ type: CPT, certified: 2020-04-15 }]
activities: []
`;

describe("what to do", () => {
  it("about a work of no listed field is said in the words of the menu", async () => {
    const open = [...MARIA, ...COURSE.with(1, "Basket Weaving"), ["x", "It is not"] as const];
    const { ask } = await interviewed(place(), [...open, "None of these", "None right now", "Finish"]);
    expect(said(ask)).toContain("Here: choose “Change an activity” below and then “Field”");
    const { ask: listed } = await interviewed(place(), [...MARIA, ...WELDERS, "None right now", "Finish"]);
    expect(said(listed)).not.toContain("Here: choose");
  });

  it("about an expiry that comes too early is said in the words of the questions", async () => {
    const early = [...MARIA.slice(0, 4), "No, MSSC", "4/15/2019", "4/15/2026", BACK, "Finish"];
    const { ask, text } = await interviewed(place(), early);
    expect(said(ask)).toContain("Type a later day, or press Esc to go back to the usual day.");
    expect(said(ask)).not.toContain("delete");
    expect(text).toContain("expires: 2026-04-15");
  });

  it("about an end that comes before the start is said in the words of the questions", async () => {
    const { ask } = await interviewed(place(), [
      ...[...MARIA, CLASS, "Welding I", "5/7/2021", "6/7/2021", "5/1/2021", "Owens", "3", "Yes", "No"],
      ...[["weld", "Welders"] as const, "None right now", "Finish"],
    ]);
    expect(said(ask)).toContain("Type another day, or press Esc to correct the one before.");
    expect(said(ask)).not.toContain("one of the two");
  });

  it("to leave a course off the list is said where one is offered", async () => {
    const path = place();
    const ask = script([
      ...[...MARIA, "Taught as an MSSC", "", "Owens", "", "1/4/2021", "Yes", "CPT Safety", "3/4/2021"],
      ...[BACK, BACK, "-", "Keep it", "Finish"],
    ]);
    const helps: (string | undefined)[] = [];
    const line = ask.line.bind(ask);
    ask.line = (asked) => {
      if (asked.name === "Course") helps.push(asked.help);
      return line(asked);
    };
    await interviewForNew(path, { ask, look, options: { asOf: AS_OF } });
    expect(helps).toContain("Such as CPT Safety. Type - for no course yet.");
    expect(helps[0]).toBe("Such as CPT Safety.");
    expect(said(ask)).toContain("“CPT Safety” is taken off the list.");
  });
});

describe("a slip", () => {
  it.each([
    ["4/1/2030", "Note: April 1, 2030 is still to come. Correct the day if it is a slip."],
    [
      "4/1/2012",
      "Note: It expired on April 1, 2017. If you have renewed it since, give the day of that renewal",
    ],
  ])("in the day of the certification is noted: %s", async (day, note) => {
    const { ask } = await interviewed(place(), [...MARIA.slice(0, 3), day, "Yes", BACK, "Finish"]);
    expect(said(ask)).toContain(note);
    const { ask: right } = await interviewed(place(), [...MARIA, BACK, "Finish"]);
    expect(said(right)).not.toContain("Note: ");
  });

  it("in letters that are searched for never takes what is only spelled alike", async () => {
    const ask = script([...MARIA, ...COURSE, ["weld", "Welders"], "None right now", "Finish"]);
    const found = new Map<string, { name: string; about?: string | undefined }[]>();
    const search = ask.search.bind(ask);
    ask.search = (asked) => {
      for (const typed of ["formign", "welding", ""]) found.set(typed, [...asked.find(typed)]);
      return search(asked);
    };
    await interviewForNew(place(), { ask, look, options: { asOf: AS_OF } });
    const [first, second] = found.get("formign") ?? [];
    expect(first?.name).toBe("It is not in the list");
    expect(first?.about).toMatch(/^Nothing has these letters\. .* You can then choose/);
    expect(second?.name).toBe("Forming");
    expect(found.get("welding")?.[0]?.name).toBe("Welders");
  });

  it.each([
    ["April 2021", "“April 2021” does not say which day. Look the day up, on a certificate"],
    ["about 2021", "“about 2021” does not say which day."],
    ["spring", "“spring” is no date in a form that can be read here. Write dates as"],
  ])("in a day is told with what to do: %s", async (day, fault) => {
    const { ask } = await interviewed(place(), [
      ...MARIA.slice(0, 3),
      day,
      "4/15/2020",
      "Yes",
      BACK,
      "Finish",
    ]);
    expect(said(ask)).toContain(`! ${fault}`);
  });
});

describe("the proof", () => {
  it("that is still needed is said with the points, and after each document", async () => {
    const { ask } = await interviewed(place(), [
      ...[...MARIA, ...WELDERS, "Transcript", "", "Course description", "", "Finish"],
    ]);
    const all = said(ask);
    expect(all).toContain("- Proof still needed: transcript or certificate, and course description.");
    expect(ask.transcript).toContain("Still needed: course description.");
    expect(ask.transcript).toContain("The proof is complete.");
    expect(ask.transcript.indexOf("The proof is complete.")).toBeGreaterThan(
      ask.transcript.indexOf("Still needed: course description."),
    );
  });

  it("is asked for by a file that could be one of its kind", async () => {
    const ask = script([...MARIA, ...WELDERS, "Course description", "", "None right now", "Finish"]);
    const helps: (string | undefined)[] = [];
    const line = ask.line.bind(ask);
    ask.line = (asked) => {
      if (asked.name === "File") helps.push(asked.help);
      return line(asked);
    };
    await interviewForNew(place(), { ask, look, options: { asOf: AS_OF } });
    expect(helps).toEqual([
      "Such as proof/course-description.pdf. You can also drop the file on this window.",
    ]);
  });

  it("of what does not count is not asked for", async () => {
    const { ask } = await interviewed(place(), [
      ...[...MARIA, ...COURSE.slice(0, 2), "5/7/2018", "Keep it", ...COURSE.slice(3), "Finish"],
    ]);
    expect(said(ask)).not.toContain("Proof still needed");
  });
});

describe("the answers", () => {
  it("a course that only has the name of a certification is training of its own", async () => {
    const { text } = await interviewed(place(), [
      ...[...MARIA, "Took a college class without", "Certified Welding Inspector", "5/7/2021", "", "Owens"],
      ...["Yes", "A course of its own", ["weld", "Welders"] as const, "None right now", "", "", "Finish"],
    ]);
    expect(text).toContain("towardCertification: none");
  });

  it("the usual day of expiry, typed, is not written", async () => {
    const { ask, text } = await interviewed(place(), [
      ...MARIA.slice(0, 4),
      ...["No, MSSC", "2025-04-15", BACK, "Finish"],
    ]);
    expect(text).not.toContain("expires");
    expect(said(ask)).not.toContain("Note: ");
  });

  it("say what it means that a certification is not in the list, each question its own", async () => {
    const ask = script([
      ...[...MARIA, ...COURSE.slice(0, -1), "Yes", ["x", "It is not"] as const, "Gear Master"],
      ...[["weld", "Welders"] as const, "None right now", "Add another", "Earned a certification"],
      ...[["x", "It is not"] as const, "Gear Master", "2/11/2022", "", "All over", "By passing"],
      ...["None right now", "Finish"],
    ]);
    const abouts = new Map<string, string | undefined>();
    const search = ask.search.bind(ask);
    ask.search = (asked) => {
      abouts.set(asked.question, asked.find("zzz").find(({ value }) => value === null)?.about);
      return search(asked);
    };
    await interviewForNew(place(), { ask, look, options: { asOf: AS_OF } });
    expect(abouts.get("For which certification?")).toContain("then counts as any other training");
    expect(abouts.get("Which certification?")).toContain("MSSC then decides");
  });

  it("show days as people say them, in the menu too", async () => {
    const path = place();
    writeFileSync(path, FILE);
    const { ask } = await wentOn(path, [
      BACK,
      "Change name",
      "CPT certified: April 15, 2020",
      BACK,
      "Finish",
    ]);
    expect(ask.left()).toEqual([]);
  });
});

/** Goes on with a file, which another program changes at the question of this name. */
async function meddled(answers: readonly Answer[], at: string, theirs: string) {
  const path = place();
  writeFileSync(path, FILE);
  const ask = script(answers);
  const choice = ask.choice.bind(ask);
  ask.choice = async (asked) => {
    if (asked.name === at) writeFileSync(path, theirs);
    return choice(asked);
  };
  return { ask, path, ending: await interviewForMore(path, { ask, look, options: { asOf: AS_OF } }) };
}

describe("the end", () => {
  it("says after Ctrl-C that a file which another program has broken must be put right first", async () => {
    const { ask, path } = await meddled([...COURSE.slice(0, -1), STOP], "Prepares for", "candidate: [");
    expect(said(ask)).toContain(`Stopped. ${path} cannot be used as it is now: `);
    expect(said(ask)).toContain(`Put it right in a text editor, then go on: mssc-recert add ${path}`);
    expect(said(ask)).not.toContain("is saved in");
  });

  it("says what is not saved, and that all else is", async () => {
    const { ending, path } = await meddled(
      [...WELDERS, "Go on without", "Finish"],
      "Prepares for",
      `${FILE}# theirs\n`,
    );
    const lines = ending.kind === "finished" ? ending.lines.join(" ") : "";
    expect(ending).toMatchObject({ saved: false });
    expect(lines).toContain("NOT saved: the last activity that you went on without saving.");
    expect(lines).toContain(`All else is saved in ${path}. To enter it again: mssc-recert add ${path}`);
  });
});

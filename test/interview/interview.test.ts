/** The way through the interview: back, out, on again, and what the file is at each moment. */

import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import { interviewForMore, interviewForNew } from "../../src/interview/interview.js";
import { sayingTakenBack } from "../../src/interview/taken-back.js";
import { AS_OF, folder, interviewed, look, MARIA, wentOn } from "./place.js";
import { type Answer, BACK, LEAVE, STOP, script } from "./script.js";

const COURSE: readonly Answer[] = [
  "Took a college class for credit",
  "Welding I",
  "5/7/2021",
  "",
  "Owens",
  "3",
];
const COURSE_DONE: readonly Answer[] = [...COURSE, "Yes", "No", ["weld", "Welders"], "None right now"];

const activities = (text: string) => {
  const read = readCandidate(text);
  return read.ok ? read.candidate.activities : read.errors;
};

const theirs = `# Maria's file
candidate: {id: '00123', name: "Maria Alvarez"}   # by hand
certifications:
- type: CPT
  certified: 4/15/2020

activities:

- type: non-credit-course   # a short one
  id: a2
  title: 'PLC Workshop'
  provider: Owens
  end: 2022-03-18

  keyActivities: [ CPT-M4 ]
# the end
`;

const place = () => join(folder(), "m.yaml");

describe("the way back", () => {
  it("leads to the question before, with its answer kept, and over those that were not asked", async () => {
    const { text, ask } = await interviewed(place(), [
      ...["Maria", BACK, "Maria Alvarez", "1", BACK, "00123", "CPT", BACK, "CPT", "4/15/2020", BACK],
      ...["4/16/2020", "Yes", ...COURSE, "Yes", BACK, BACK, "4", "Yes", "No", ["weld", "Welders"] as const],
      ...["None right now", "Finish"],
    ]);
    expect(text).toContain("name: Maria Alvarez");
    expect(text).toContain('id: "00123"');
    expect(text).toContain("certified: 2020-04-16");
    expect(activities(text)).toMatchObject([{ creditHours: 4, title: "Welding I" }]);
    expect(ask.left()).toEqual([]);
  });

  it("leads from where to save to the certification, not to the very first question", async () => {
    const path = place();
    const ask = script([...MARIA, BACK, "4/16/2020", "Yes", path, BACK, "Finish"]);
    await interviewForNew(undefined, { ask, look, options: { asOf: AS_OF } });
    expect(readFileSync(path, "utf8")).toContain("certified: 2020-04-16");
    expect(ask.left()).toEqual([]);
  });

  it("leads from the first question to the kinds, and from there to the menu", async () => {
    const { text, ask } = await interviewed(place(), [...MARIA, "Worked a job", BACK, BACK, "Finish"]);
    expect(activities(text)).toEqual([]);
    expect(ask.transcript).toContain("Nothing was added.");
  });

  it("leads to the day of the last course, with its answers offered", async () => {
    const { text, ask } = await interviewed(place(), [
      ...[...MARIA, "Taught as an MSSC", "", "Owens", "", "1/4/2021", "Yes", "CPT Safety", "3/4/2021"],
      ...[BACK, BACK, "", "3/5/2021", "", "Finish"],
    ]);
    expect(activities(text)).toMatchObject([{ courses: [{ title: "CPT Safety", date: "2021-03-05" }] }]);
    expect(ask.left()).toEqual([]);
  });

  it("leads to the kinds with the one that was chosen", async () => {
    const { text } = await interviewed(place(), [
      ...[...MARIA, "Volunteered", BACK, "", "Sorter", "Bank", "1/1/2022", "Yes", "9"],
      ...["None right now", "", "", "Finish"],
    ]);
    expect(activities(text)).toMatchObject([{ type: "volunteer" }]);
  });

  it("says which answer is taken back", async () => {
    const both = script(["1", BACK, "2", "b"]);
    const taken = sayingTakenBack(both);
    await taken.line({ question: "A?", name: "A" });
    await expect(taken.line({ question: "B?", name: "B" })).rejects.toThrow();
    await taken.line({ question: "A?", name: "A" });
    await taken.line({ question: "B?", name: "B" });
    expect(both.transcript).toEqual(["A?", "B?", "“A” is taken back.", "A?", "B?"]);
  });

  it("takes the last course or key activity away", async () => {
    const { text } = await interviewed(place(), [
      ...[
        ...MARIA,
        "Taught as another",
        "Owens",
        "",
        "1/4/2021",
        "Yes",
        "A",
        "3/4/2021",
        "B",
        "3/4/2022",
        BACK,
        BACK,
        "-",
      ],
      ...([
        ["x", "It is not"],
        ["preventive", "CPT-M1"],
        ["inspect", "CPT-S2"],
        BACK,
        "That is all",
      ] as Answer[]),
      ...["None right now", "", "Finish"],
    ]);
    expect(activities(text)).toMatchObject([{ courses: [{ title: "A" }], keyActivities: ["CPT-M1"] }]);
  });

  it("leaves an activity by Ctrl-X, after a question", async () => {
    const { text, ask } = await interviewed(place(), [
      ...[...MARIA, ...COURSE, LEAVE, "No, go on", "Yes", LEAVE, "Yes, drop it", "Finish"],
    ]);
    expect(activities(text)).toEqual([]);
    expect(ask.left()).toEqual([]);
  });
});

describe("a file that cannot be written", () => {
  it("is asked for again, and the answers are not lost", async () => {
    const inTheWay = join(folder(), "file");
    writeFileSync(inTheWay, "");
    const path = place();
    const { ask } = await interviewed(join(inTheWay, "m.yaml"), [
      ...MARIA,
      path.replace(".yaml", ""),
      BACK,
      "Finish",
    ]);
    expect(ask.transcript.join("\n")).toMatch(/Not saved: .* could not be written/);
    expect(readFileSync(path, "utf8")).toContain("Maria Alvarez");
  });
});

describe("a file that another program breaks meanwhile", () => {
  it("is not said to be saved", async () => {
    const path = place();
    writeFileSync(path, theirs);
    const ask = script(["Add another", ...COURSE_DONE.slice(0, -1), "Go on without", "Finish"]);
    const choice = ask.choice.bind(ask);
    ask.choice = async (asked) => {
      if (asked.name === "Prepares for") writeFileSync(path, "candidate: [");
      return choice(asked);
    };
    const ending = await interviewForMore(path, { ask, look, options: { asOf: AS_OF } });
    const said = ending.kind === "finished" ? ending.lines.join(" ") : "";
    expect(ending).toMatchObject({ kind: "finished", saved: false });
    expect(said).toContain("NOT saved: the last activity");
    expect(said).toContain("Put it right in a text editor");
    expect(said).not.toContain("Saved in");
    expect(readFileSync(path, "utf8")).toBe("candidate: [");
  });
});

describe("stopping", () => {
  it("before anything is saved says so, and leaves no file", async () => {
    const { ending, ask, text } = await interviewed(place(), [...MARIA.slice(0, 3), STOP]);
    expect(ending.kind).toBe("stopped");
    expect(ask.transcript).toContain("Stopped. Nothing was saved yet.");
    expect(text).toBe("");
  });

  it.each(COURSE_DONE.map((_, count) => count))(
    "after %i answers of a second activity leaves the first",
    async (count) => {
      const path = place();
      const { ending, ask, text } = await interviewed(path, [
        ...[...MARIA, ...COURSE_DONE, "Add another"],
        ...COURSE_DONE.slice(0, count).map((each) => (each === "Welding I" ? "Welding II" : each)),
        STOP,
      ]);
      expect(ending.kind).toBe("stopped");
      // Once the questions are answered it is saved; proof may wait.
      expect(activities(text)).toHaveLength(count === COURSE_DONE.length - 1 ? 2 : 1);
      expect(ask.transcript.join("\n")).toContain(`To go on: mssc-recert add ${path}`);
    },
  );
});

describe("going on", () => {
  it("keeps every line of what was there, permissions and links", async () => {
    const path = place();
    writeFileSync(path, theirs);
    chmodSync(path, 0o600);
    const link = join(folder(), "link.yaml");
    symlinkSync(path, link);
    const { text } = await wentOn(link, ["Add another", ...COURSE_DONE, "Finish"]);
    const added = text.split("\n");
    for (const line of theirs.trimEnd().split("\n")) expect(added).toContain(line);
    // Its id by place is taken.
    expect(activities(text)).toMatchObject([{ id: "a2" }, { title: "Welding I", id: "a3" }]);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("keeps byte order mark and line ends of Notepad", async () => {
    const path = place();
    writeFileSync(path, `\ufeff${theirs.replaceAll("\n", "\r\n")}`);
    const { text } = await wentOn(path, ["Add another", ...COURSE_DONE, "Finish"]);
    expect(text.startsWith("\ufeff# Maria's file\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("changes, proves and removes activities, and changes the candidate", async () => {
    const path = place();
    writeFileSync(path, theirs);
    writeFileSync(join(path, "..", "proof.pdf"), "");
    const { text, ask } = await wentOn(path, [
      ...["Change an activity", "1. PLC Workshop", "Last day", "1/1/2015", "Correct my answer", "3/19/2022"],
      ...[
        "Proof: none",
        "Certificate",
        join(path, "..", "proof.pdf"),
        "None right now",
        "What its letter",
        "About PLCs.",
      ],
      ...["Jo Park", "", "", "Nothing more", "Change name", "Name: Maria", "María Álvarez", "Change name"],
      ...["CPT certified", "4/20/2020", "No, MSSC", "5/20/2025", "Look at", "Finish"],
    ]);
    expect(ask.left()).toEqual([]);
    expect(activities(text)).toMatchObject([
      {
        end: "2022-03-19",
        proof: [{ kind: "certificate", file: "proof.pdf" }],
        description: "About PLCs.",
        verifier: { name: "Jo Park" },
      },
    ]);
    expect(text).toContain("# a short one");
    expect(text).toContain("María Álvarez");
    expect(readCandidate(text)).toMatchObject({
      candidate: { certifications: [{ certified: "2020-04-20", expires: "2025-05-20" }] },
    });
    expect(ask.transcript.join("\n")).toMatch(
      /Note: A certification of April 20, 2020 usually expires on April 20, 2025/,
    );
    const second = await wentOn(path, ["Change name", "Add the CLT", "5/1/2021", "Yes", "Finish"]);
    expect(readCandidate(second.text)).toMatchObject({
      candidate: { certifications: [{ type: "CPT" }, { type: "CLT", certified: "2021-05-01" }] },
    });
    expect(second.text).toContain("# by hand");
    const after = await wentOn(path, [
      ...["Remove", "1. PLC", "No, keep it", "Remove", "1. PLC", "Yes, remove it", "Finish"],
    ]);
    expect(activities(after.text)).toEqual([]);
  });
});

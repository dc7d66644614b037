/** The built program in a real terminal, as a person uses it. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { drawInterview } from "../../scripts/draw-interview.mjs";
// @ts-expect-error: a script without types
import { hasTmux, openTerminal } from "../../scripts/tmux.mjs";
import { readCandidate } from "../../src/input/read.js";
import { AS_OF, folder } from "./place.js";

const program = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "bin", "mssc-recert.js");
const because = hasTmux() ? "" : " (left out: there is no tmux)";

interface Terminal {
  screen(...flags: string[]): string;
  keys(...names: string[]): void;
  type(text: string): void;
  resize(columns: number, rows: number): Promise<void>;
  sees(text: string | RegExp): Promise<string>;
  close(): void;
}

const open: Terminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

function start(args: string, cwd: string, env: Record<string, string> = {}): Terminal {
  const terminal: Terminal = openTerminal(`${process.execPath} ${program} ${args} --as-of ${AS_OF}`, {
    cwd,
    env,
  });
  open.push(terminal);
  return terminal;
}

/** Waits for a question, and answers it. */
async function answer(terminal: Terminal, question: string, text: string, ...keys: string[]): Promise<void> {
  await terminal.sees(question);
  if (text !== "") terminal.type(text);
  terminal.keys(...keys, "Enter");
}

async function beginning(terminal: Terminal): Promise<void> {
  await answer(terminal, "full name?", "Nguyễn Thị Hoa");
  await answer(terminal, "candidate ID?", "00123");
  await answer(terminal, "Which certification", "");
  await answer(terminal, "When did you earn", "4/15/2020");
  await answer(terminal, "Is that right?", "");
}

const activities = (path: string) => {
  const read = readCandidate(readFileSync(path, "utf8"));
  return read.ok ? read.candidate.activities : read.errors;
};

describe.skipIf(because !== "")(`in a terminal${because}`, () => {
  it("searches, refuses a wrong date, goes back, stops in the middle, resumes and finishes", async () => {
    const cwd = folder();
    const first = start("new", cwd);
    await beginning(first);
    await answer(first, "(nguyen-thi-hoa.yaml)", "");
    await answer(first, "What did you do?", "", "Down", "Down");

    await answer(first, "class called?", "Industrial Hydraulics");
    await answer(first, "When did it end?", "2/30/2021");
    await first.sees("✗ “2/30/2021” does not exist");
    first.keys("C-u");
    await answer(first, "When did it end?", "5/7/2019");
    await first.sees("It ended before the CPT window");
    await answer(first, "earns no points", "");
    await first.sees("(5/7/2019)");
    await answer(first, "When did it end?", "5/7/2021");
    await first.sees("When did it start?");
    first.keys("Escape");
    await first.sees("(5/7/2021)");
    await answer(first, "When did it end?", "5/8/2021");
    await answer(first, "When did it start?", "");
    await answer(first, "Which college", "Owens");
    await answer(first, "How many credit hours?", "3");
    await answer(first, "Did you pass", "");
    await answer(first, "prepare you", "");
    await first.sees("Which field");
    first.type("zzz");
    await first.sees(/Search: zzz\n❯ It is not in the list/);
    first.keys("C-u");
    first.type("weld");
    await first.sees("❯ Welders");
    first.keys("Enter");
    await first.sees("Industrial Hydraulics: 20 points (counts).");
    const shown = await first.sees("] 20 of 100 points");
    expect(shown).toContain("CPT is still missing 80 points.");
    await answer(first, "Which proof", "");
    await answer(first, "What would you like to do next?", "");
    await answer(first, "What did you do?", "");
    await answer(first, "job title?", "Welder");
    await first.sees("For which employer?");
    first.keys("C-c");
    const stopped = await first.sees("exit: 130");
    expect(stopped).toContain("1 activity is saved in nguyen-thi-hoa.yaml; an activity that was not");
    expect(stopped).toContain("mssc-recert add nguyen-thi-hoa.yaml");
    expect(activities(join(cwd, "nguyen-thi-hoa.yaml"))).toMatchObject([
      { title: "Industrial Hydraulics", end: "2021-05-08" },
    ]);

    const second = start("new", cwd);
    await answer(second, "full name?", "Nguyễn Thị Hoa");
    await answer(second, "candidate ID?", "00123");
    await answer(second, "are in nguyen-thi-hoa.yaml already", "");
    await answer(second, "Add another activity", "");
    await answer(second, "What did you do?", "");
    await answer(second, "job title?", "Welder");
    await answer(second, "For which employer?", "Acme Gear");
    await answer(second, "frontline work", "");
    await answer(second, "When did you start?", "6/1/2020");
    await answer(second, "Do you still work there?", "");
    await answer(second, "hours a week?", "full-time");
    await second.sees(/Welder, Acme Gear: \d+ points/);
    await answer(second, "Which proof", "");
    await answer(second, "What was it about", "");
    await answer(second, "Who could sign", "");
    await answer(second, "What would you like to do next?", "f");
    const done = await second.sees("exit: 0");
    expect(done).toContain("mssc-recert check nguyen-thi-hoa.yaml");
    expect(activities(join(cwd, "nguyen-thi-hoa.yaml"))).toMatchObject([
      {},
      { jobTitle: "Welder", hoursPerWeek: 40 },
    ]);
    for (const line of `${shown}\n${done}`.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("leaves a right file where the terminal is closed, and never writes over one that was changed", async () => {
    const cwd = folder();
    const path = join(cwd, "mine.yaml");
    const first = start("new mine.yaml", cwd);
    await beginning(first);
    await answer(first, "What did you do?", "");
    await first.sees("job title?");
    for (const terminal of open.splice(0)) terminal.close();
    expect(activities(path)).toEqual([]);

    const second = start("add mine.yaml", cwd);
    await answer(second, "What did you do?", "e");
    await second.sees("Which certification?");
    second.type("cpim");
    await answer(second, "❯ Certified in Production", "");
    await second.sees("When did you earn it?");
    const theirs = `# mine\n${readFileSync(path, "utf8")}`;
    writeFileSync(path, theirs);
    await answer(second, "When did you earn it?", "2/11/2022");
    await second.sees("was changed by another program meanwhile");
    expect(readFileSync(path, "utf8")).toBe(theirs);
    await answer(second, "Read it again", "");
    await second.sees("10 points (counts)");
    expect(readFileSync(path, "utf8")).toMatch(/^# mine\n/);
    expect(activities(path)).toMatchObject([{ type: "industry-certification", issuer: "APICS" }]);
  });

  it("leaves nothing of a question behind where the window is made narrower, or wide again", async () => {
    const first = start("new", folder());
    const times = (text: string, screen: string): number => screen.split(text).length - 1;
    const asked = "What is your full name?";
    await first.sees(asked);
    const name = "Nguyễn Thị Hoa von der Leyen zu Hohenstein-Waldburg";
    first.type(name);
    await first.sees("Waldburg");
    await first.resize(42, 40);
    await first.sees(/zu Hohenste\nin-Waldburg/);
    first.type("!");
    const narrow = await first.sees("in-Waldburg!");
    expect(narrow).toContain(
      `? ${asked}\n  As it should stand on the letters, such\n  as Maria Alvarez.\n❯ Nguyễn`,
    );
    expect(times(asked, narrow)).toBe(1);
    await first.resize(100, 40);
    await first.sees("Esc always leads back to the question before. Ctrl-C");
    first.keys("BSpace");
    const wide = await first.sees(/Hohenstein-Waldburg$/m);
    expect(wide).toContain(
      `\n\n? ${asked}\n  As it should stand on the letters, such as Maria Alvarez.\n❯ N`,
    );
    first.keys("Enter");

    await answer(first, "candidate ID?", "00123");
    await first.sees("Which certification");
    await first.resize(42, 40);
    await first.sees(/want to renew\n\?/);
    first.keys("Down");
    const chosen = await first.sees("❯ CLT");
    expect(times("Which certification", chosen)).toBe(1);
    expect(chosen).toContain(
      "✔ Candidate ID: 00123\n? Which certification do you want to\n  renew?\n  CPT, Cert",
    );
    await first.resize(100, 40);
    first.keys("Enter");
    expect(times("Which certification", await first.sees("When did you earn"))).toBe(0);
    await first.resize(41, 40);
    first.keys("C-c");
    const stopped = await first.sees("exit: 130");
    expect(stopped).toMatch(/❯\n {2}Enter: go on · Esc: back\n\nStopped\. Nothing/);
  });

  it("takes Esc at once: a key right after it is one of its own", async () => {
    const terminal = start("new", folder());
    await answer(terminal, "full name?", "Ann");
    await terminal.sees("candidate ID?");
    terminal.keys("Escape");
    await pause(250);
    terminal.keys("C-c");
    expect(await terminal.sees("exit: 130")).toContain("“Name” is taken back.");
  });

  it("offers to go on with a file that is named for a new one, and never writes over it", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "folder"));
    const text =
      "candidate: { id: '1', name: Ann }\ncertifications: [{ type: CPT, certified: 2020-04-15 }]\nactivities: []\n";
    writeFileSync(join(cwd, "ann.yaml"), text);
    const terminal = start("new ann.yaml", cwd, { NO_COLOR: "1" });
    await answer(terminal, "is there already. Go on with it?", "", "Down");
    expect(await terminal.sees("exit: 0")).toContain("Nothing was changed.");
    expect(terminal.screen("-e")).not.toMatch(/\u001b\[[\d;]*m/);
    expect(readFileSync(join(cwd, "ann.yaml"), "utf8")).toBe(text);
    const bad = start("new folder", cwd);
    await bad.sees("exit: 4");
  });

  it("asks nothing of a terminal that cannot show it", async () => {
    const cwd = folder();
    const terminal = start("new", cwd, { TERM: "dumb" });
    const inside = openTerminal(`TERM=dumb ${process.execPath} ${program} new`, { cwd });
    open.push(inside);
    expect(await inside.sees("exit: 2")).toContain("TERM=dumb");
    terminal.keys("C-c");
    expect(existsSync(join(cwd, "mine.yaml"))).toBe(false);
  });
});

describe.skipIf(because !== "")(`docs/interview.svg${because}`, () => {
  it("shows an interview as it is today", async () => {
    const picture = join(dirname(program), "..", "docs", "interview.svg");
    expect(readFileSync(picture, "utf8")).toBe(await drawInterview());
  });
});

describe("without a terminal", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: folder() });

  it.each([
    ["new", "it needs a terminal"],
    ["new maria.yaml", "it needs a terminal"],
    ["new --no-input", "--no-input forbids that"],
    ["add maria.yaml", "it needs a terminal"],
    ["add maria.yaml --no-input", "--no-input forbids that"],
    ["add -", "Name the file"],
    ["new maria.yaml --as-of soon", "--as-of"],
  ])("%s ends with 2 and a word why", (args, why) => {
    const { status, stdout, stderr } = run(...args.split(" "));
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(why);
    expect(stderr).not.toContain("\u001b");
  });
});

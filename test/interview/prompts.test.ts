/** Each kind of prompt, and each way out of it, as a person types. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import searchPrompt from "@inquirer/search";
import selectPrompt from "@inquirer/select";
import { render } from "@inquirer/testing";
import { describe, expect, it } from "vitest";
import { Back, Leave, Stop } from "../../src/interview/ask.js";
import { linePrompt } from "../../src/interview/line-prompt.js";
import { FIELDS, found } from "../../src/interview/lists.js";
import { lookFor } from "../../src/interview/look.js";
import { completePath } from "../../src/interview/paths.js";
import { choiceConfig, lineConfig, searchConfig } from "../../src/interview/prompts.js";
import { withWaysOut } from "../../src/interview/ways-out.js";
import { folder, look } from "./place.js";

const asked = { question: "When did it end?", name: "Last day", help: "Such as 8/23/2021." };
const line = (more: object = {}) => render(linePrompt, lineConfig({ ...asked, ...more }, look));

describe("the line", () => {
  it("shows question, help and keys, and leaves one line behind", async () => {
    const { answer, events, getScreen } = await line({ leave: true });
    expect(getScreen().split("\n")).toEqual([
      "? When did it end?",
      "  Such as 8/23/2021.",
      "❯",
      "  Enter: go on · Esc: back · Ctrl-X: drop it",
    ]);
    events.type(" 5/7/2021 ");
    events.keypress("enter");
    await expect(answer).resolves.toBe("5/7/2021");
    expect(getScreen()).toBe("✔ Last day: 5/7/2021");
  });

  it("names no way back where there is none", async () => {
    const { getScreen } = await line({ first: true });
    expect(getScreen()).toMatch(/Enter: go on · Ctrl-C: stop$/);
    const menu = choiceConfig({ ...asked, first: true, choices: [{ value: 1, name: "A" }] }, look);
    const shown = await render(selectPrompt, menu);
    expect(shown.getScreen()).not.toContain("Esc: back");
  });

  it("says what is wrong and keeps what was typed, to be corrected", async () => {
    const check = (text: string) =>
      text === "5/7/2021" ? undefined : "There is no such day.\nWrite 5/7/2021.";
    const { answer, events, getScreen } = await line({ check, shown: () => "May 7, 2021" });
    events.type("5/7/20211");
    events.keypress("enter");
    expect(getScreen()).toContain("❯ 5/7/20211\n✗ There is no such day.\n  Write 5/7/2021.");
    events.keypress("backspace");
    expect(getScreen()).not.toContain("✗");
    events.keypress("enter");
    await expect(answer).resolves.toBe("5/7/2021");
    expect(getScreen()).toBe("✔ Last day: May 7, 2021");
  });

  it("wants an answer where it must have one", async () => {
    const { answer, events, getScreen } = await line();
    events.keypress("enter");
    expect(getScreen()).toContain("✗ This one is needed.");
    events.type("x");
    events.keypress("enter");
    await expect(answer).resolves.toBe("x");
  });

  it("can be skipped where that is said", async () => {
    const { answer, events, getScreen } = await line({ skip: "leave it out" });
    expect(getScreen()).toContain("Enter: leave it out");
    events.keypress("enter");
    await expect(answer).resolves.toBe("");
    expect(getScreen()).toBe("✔ Last day: –");
  });

  it("offers a standard answer: Enter takes it, Tab writes it to be changed", async () => {
    const first = await line({ standard: "maria.yaml" });
    expect(first.getScreen()).toContain("❯ (maria.yaml)");
    first.events.keypress("enter");
    await expect(first.answer).resolves.toBe("maria.yaml");
    const second = await line({ standard: "maria.yaml" });
    second.events.keypress("tab");
    second.events.type("2");
    second.events.keypress("enter");
    await expect(second.answer).resolves.toBe("maria.yaml2");
  });

  it("completes paths by Tab and shows what they can go on with", async () => {
    const place = folder();
    mkdirSync(join(place, "proof"));
    writeFileSync(join(place, "proof", "transcript-1.pdf"), "");
    writeFileSync(join(place, "proof", "transcript-2.pdf"), "");
    const { answer, events, getScreen } = await line({ complete: completePath });
    events.type(`${place}/pr`);
    events.keypress("tab");
    expect(getScreen()).toContain("proof/");
    events.type("t");
    events.keypress("tab");
    expect(getScreen()).toContain("transcript-1.pdf  transcript-2.pdf");
    events.type("2.pdf");
    events.keypress("enter");
    await expect(answer).resolves.toBe(`${place}/proof/transcript-2.pdf`);
  });

  it("draws a long answer, and letters of two columns, without leaving lines behind", async () => {
    const long = "漢字 ".repeat(60).trim();
    const { answer, events, getFullOutput } = await line();
    events.type(long);
    events.keypress("enter");
    await expect(answer).resolves.toBe(long);
    expect(
      (await getFullOutput())
        .trim()
        .split("\n")
        .filter((each) => each.includes("?")),
    ).toEqual([]);
  });
});

describe("the choice", () => {
  const choices = [
    { value: true, name: "Yes" },
    { value: false, name: "No", about: "Then it is asked for." },
  ];

  it("is made with the arrows or by the first letter", async () => {
    const { answer, events, getScreen } = await render(
      selectPrompt<boolean>,
      choiceConfig({ ...asked, choices }, look),
    );
    expect(getScreen()).toContain("❯ Yes\n  No");
    expect(getScreen()).toContain("Up, Down: choose · Enter: take it · Esc: back");
    events.keypress("down");
    expect(getScreen()).toContain("Then it is asked for.");
    events.keypress("enter");
    await expect(answer).resolves.toBe(false);
    expect(getScreen()).toBe("✔ Last day: No");
  });

  it("begins with the standard, and keeps to the width", async () => {
    const long = [...choices, { value: false, name: "x".repeat(200) }];
    const config = choiceConfig({ ...asked, choices: long, standard: false }, look);
    const { events, getScreen, answer } = await render(selectPrompt<boolean>, config);
    expect(getScreen()).toContain("❯ No");
    for (const each of getScreen().split("\n")) expect(each.length).toBeLessThan(80);
    events.keypress("enter");
    await answer;
  });
});

describe("a short window", () => {
  it("has a list that fits into it, and one of three lines at least", async () => {
    let rows = 14;
    const short = await lookFor(
      { columns: 60, color: 0, blocks: true },
      () => 60,
      () => rows,
    );
    const choices = Array.from({ length: 30 }, (_, at) => ({
      value: at,
      name: `Line ${at}`,
      about: "More.",
    }));
    const { getScreen, events, answer } = await render(
      selectPrompt<number>,
      choiceConfig({ ...asked, choices }, short),
    );
    expect(getScreen().split("\n").length).toBeLessThan(rows);
    expect(getScreen()).toContain("Line 4");
    events.keypress("enter");
    await answer;
    rows = 5;
    expect(choiceConfig({ ...asked, choices }, short).pageSize).toBe(3);
    expect(searchConfig({ ...asked, find: () => choices }, short).pageSize).toBe(3);
    rows = 50;
    expect(choiceConfig({ ...asked, choices }, short).pageSize).toBe(15);
  });
});

describe("the search", () => {
  it("finds by letters and always offers what is not in the list", async () => {
    const find = (typed: string) => [...found(FIELDS, typed), { value: "", name: "It is not in the list" }];
    const { answer, events, getScreen, nextRender } = await render(
      searchPrompt<string>,
      searchConfig({ ...asked, find }, look),
    );
    events.type("qqqq");
    await nextRender();
    expect(getScreen()).toContain("❯ It is not in the list");
    for (let i = 0; i < 4; i++) events.keypress("backspace");
    events.type("weld");
    await nextRender();
    expect(getScreen()).toContain("Search: weld");
    expect(getScreen()).toContain("❯ Welders\n");
    expect(getScreen()).toContain("It is not in the list");
    events.keypress("enter");
    await expect(answer).resolves.toBe("Welders");
  });
});

describe("the ways out", () => {
  const prompt =
    (leave = false) =>
    (config: Parameters<typeof linePrompt>[0], context?: object) =>
      withWaysOut(linePrompt, config, context as { input: NodeJS.ReadableStream }, leave);
  const ctrl = (name: string) => ({ name, ctrl: true, meta: false, shift: false, sequence: "" });

  it.each([
    ["Esc leads back", { name: "escape" }, Back],
    ["Ctrl-X leaves", ctrl("x"), Leave],
    ["Ctrl-D stops", ctrl("d"), Stop],
  ])("%s, and wipes the question away", async (_, key, way) => {
    const { answer, events, getFullOutput } = await render(prompt(true), lineConfig(asked, look));
    const left = expect(answer).rejects.toBeInstanceOf(way);
    events.keypress(key as never);
    await left;
    expect((await getFullOutput()).trim()).toBe("");
  });

  it("Ctrl-X is not one where there is nothing to leave", async () => {
    const { answer, events } = await render(prompt(), lineConfig(asked, look));
    events.keypress(ctrl("x") as never);
    events.type("x");
    events.keypress("enter");
    await expect(answer).resolves.toBe("x");
  });

  it("the end of the input stops", async () => {
    const { answer, input } = await render(prompt(), lineConfig(asked, look));
    const left = expect(answer).rejects.toBeInstanceOf(Stop);
    input.emit("end");
    await left;
  });
});

describe("the look", () => {
  it("has neither color nor other signs than ASCII where the terminal cannot show them", async () => {
    const plain = await lookFor({ columns: 40, color: 0, blocks: false });
    const { events, getScreen, answer } = await render(
      linePrompt,
      lineConfig({ ...asked, skip: "later" }, plain),
    );
    expect(getScreen({ raw: true })).not.toMatch(/\u001b\[[\d;]*m/);
    expect(getScreen()).toMatch(/^[\n -~]*$/);
    events.keypress("enter");
    await answer;
  });
});

/** The checklist as text: every example at four widths, with and without color, and no line over the width. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureFor } from "../../src/report/text/measure.js";
import { textReport } from "../../src/report/text.js";
import { anyAsOf, anyFile } from "../support/arbitrary.js";
import { EXAMPLES, exampleView, training, viewOfFile, viewOfText } from "../support/view.js";

const WIDTHS = [60, 80, 120, 200];
const PAINT = /\u001b\[\d+m/g;

/** Lines wider than that many columns. */
async function tooWide(text: string, columns: number): Promise<string[]> {
  const measure = await measureFor(text);
  return text.split("\n").filter((line) => measure(line) > columns);
}

describe.each(EXAMPLES)("%s", (name) => {
  it.each(WIDTHS)("at %i columns", async (columns) => {
    const view = exampleView(name);
    const plain = await textReport(view, { columns });
    await expect(plain).toMatchFileSnapshot(`snapshots/${name}/${columns}.txt`);
    expect(await tooWide(plain, columns)).toEqual([]);
    const colored = await textReport(view, { columns, color: 1 });
    // Only paint differs, and it ends on each line.
    expect(colored.replace(PAINT, "")).toBe(plain);
    for (const line of colored.split("\n").filter((each) => each.includes("\u001b")))
      expect(line.match(PAINT)!.length % 2, line).toBe(0);
    await expect(colored.replaceAll("\u001b", "␛")).toMatchFileSnapshot(
      `snapshots/${name}/${columns}.color.txt`,
    );
  });

  it("with everything explained", async () => {
    const text = await textReport(exampleView(name, { explain: true }), { columns: 80 });
    await expect(text).toMatchFileSnapshot(`snapshots/${name}/explain.txt`);
    expect(await tooWide(text, 80)).toEqual([]);
  });
});

const HOSTILE = {
  name: "Łukasz 王小明 👩‍🏭 \u001b[31mred",
  activities: [
    training("x".repeat(300)),
    training(`溶接技術者のための安全衛生教育${"上級".repeat(60)}`),
    training("👩‍🏭".repeat(80)),
    training("e\u0301".repeat(150)),
    training("नमस्ते ".repeat(40)),
    training("\u202eright to left\u0007 bell\n\nlines"),
  ],
};

describe("names of any kind", () => {
  it.each([40, 41, 59, 60, 80, 97, 200])("stay within %i columns, and none is cut", async (columns) => {
    const text = await textReport(viewOfFile(HOSTILE), { columns });
    expect(await tooWide(text, columns)).toEqual([]);
    const joined = text.replace(/[\s.]+/g, "");
    expect(joined).toContain("x".repeat(200));
    expect(joined.match(/👩‍🏭/g)!.length).toBeGreaterThan(80);
  });

  it("obey nobody: no control character reaches the terminal", async () => {
    const text = await textReport(viewOfFile(HOSTILE), { columns: 80 });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain("\\x1b[31mred");
  });

  it("never break within what is seen as one character", async () => {
    const text = await textReport(viewOfFile(HOSTILE), { columns: 60 });
    for (const line of text.split("\n")) {
      expect(line.trimStart()).not.toMatch(/^[\u200d\u0301]/);
      expect(line).not.toMatch(/\u200d$/);
    }
  });
});

describe("any candidate", () => {
  it("has no line over the width, with and without explanations", async () => {
    const cases = fc.asyncProperty(
      anyFile(),
      anyAsOf,
      fc.integer({ min: 40, max: 130 }),
      fc.boolean(),
      async (file, asOf, columns, explain) => {
        const text = await textReport(viewOfText(JSON.stringify(file), { asOf, explain }), { columns });
        expect(await tooWide(text, columns)).toEqual([]);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(text).not.toMatch(/ {3,}\n|\n\n\n/);
      },
    );
    await fc.assert(cases, { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) });
  });
});

describe("a long file", () => {
  it("of 60 activities has each of them once in the checklist", async () => {
    const activities = Array.from({ length: 60 }, (_, index) => training(`Course number ${index + 1}.`));
    const text = await textReport(viewOfFile({ activities }), { columns: 80 });
    const checklist = text.slice(text.indexOf("Your activities"), text.indexOf("What to do next"));
    expect(checklist.match(/\[x\] Course number \d+\. \(a\d+\) \.+ 10 points/g)).toHaveLength(60);
    expect(await tooWide(text, 80)).toEqual([]);
  });

  it("of many open points has none over the width where there is little", async () => {
    const activities = Array.from({ length: 60 }, (_, index) =>
      training(`Course ${index}`, index % 2 === 0 ? { keyActivities: [] } : {}),
    );
    const text = await textReport(viewOfFile({ activities }), { columns: 40 });
    expect(text).toContain("300 to 600");
    expect(await tooWide(text, 40)).toEqual([]);
  });
});

describe("signs", () => {
  it("are those of ASCII where the terminal has no others", async () => {
    const text = await textReport(exampleView("short"), { blocks: false });
    expect(text).toMatch(/\[#+\++\.+\]/);
    expect(text).not.toMatch(/[\u2500-\u259f]/);
  });

  it("tell assured, open and missing apart without color", async () => {
    const text = await textReport(exampleView("short"));
    expect(text).toMatch(/In all +53 to 57 +\[█+░+·+\]/);
    expect(text).toMatch(/█ 53 assured {3}░ 4 more if MSSC agrees {3}· 43 missing/);
  });

  it("show where 100 is reached once there is more", async () => {
    expect(await textReport(exampleView("meets"))).toMatch(/In all +125 +\[█+│█+\]/);
  });
});

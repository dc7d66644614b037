/** `lookup` and `rules` on the command line. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../src/cli/rules/document.js";
import { askable, TOPICS } from "../../src/cli/rules/topics.js";
import { run } from "../support/run.js";

const narrow = (text: string): void => {
  for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
};

describe("lookup", () => {
  it("shows what there is to know, at 80 columns", async () => {
    const { exit, out, err } = await run(["lookup", "certifications", "cla"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(`Manufacturing Skill Standards Council (MSSC): NAM Endorsed Certifications
  Certified Logistics Associate
      also CLA; counts for CPT only
`);
    for (const list of ["certifications", "fields", "key-activities"])
      narrow((await run(["lookup", list])).out);
  });

  it("takes several words, and says which field is not related", async () => {
    const { exit, out } = await run(["lookup", "fields", "bus", "driver"]);
    expect(exit).toBe(0);
    expect(out).toContain("“bus driver” is a field that the guide calls not related");
  });

  it("ends with 1 where nothing is found, and names the nearest", async () => {
    const { exit, out, err } = await run(["lookup", "fields", "weldres\u001b[31m"]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).not.toContain("\u001b");
    expect((await run(["lookup", "fields", "weldres"])).err).toContain("Welders");
  });

  it("says which of the nearest is not related, and keeps silent where nothing is near", async () => {
    expect((await run(["lookup", "fields", "accountant"])).err).toBe(
      "Nothing in the guide's list is called “accountant”.\nThe nearest: “accounting” (which the guide calls not related).\n",
    );
    expect((await run(["lookup", "fields", "dental", "hygienist"])).err).toBe(
      "Nothing in the guide's list is called “dental hygienist”.\n",
    );
  });

  it("prints JSON", async () => {
    const { exit, out } = await run(["lookup", "key-activities", "CPT-Q2", "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      list: "key-activities",
      query: "CPT-Q2",
      found: [{ code: "CPT-Q2", certification: "CPT" }],
      nearest: [],
    });
    expect((await run(["lookup", "certifications", "nothing of the kind", "--json"])).exit).toBe(1);
  });

  it("knows three lists", async () => {
    const { exit, err } = await run(["lookup", "feilds", "x"]);
    expect(exit).toBe(2);
    expect(err).toContain("Did you mean fields?");
    expect((await run(["lookup"])).exit).toBe(2);
  });
});

describe("rules", () => {
  it("lists the topics", async () => {
    const { exit, out } = await run(["rules"]);
    expect(exit).toBe(0);
    for (const topic of Object.keys(TOPICS)) expect(out).toContain(`  ${topic} `);
    narrow(out);
  });

  it("has an answer for every topic, type, reading and code, at 80 columns", async () => {
    for (const name of askable()) {
      const { exit, out, err } = await run(["rules", name]);
      expect({ name, exit, err }).toEqual({ name, exit: 0, err: "" });
      expect(out.split("\n").length, name).toBeGreaterThan(3);
      expect(out, name).not.toMatch(/\*\*|\]\(|^\|/m);
      narrow(out);
    }
  });

  it("explains a part of a section, a code and a reading", async () => {
    const said = async (topic: string): Promise<string> => (await run(["rules", topic])).out;
    expect(await said("instructors")).toContain("MSSC-authorized 20, others 10");
    expect(await said("instructors")).not.toContain("full year");
    expect(await said("under-three-months")).toContain("source: FAQ 16");
    expect(await said("Thirty Hours")).toContain("FAQ 17, 18");
    expect(await said("window")).not.toContain("Related field");
  });

  it("says what was meant", async () => {
    expect((await run(["rules", "thirty", "hours"])).out).toBe((await run(["rules", "thirty-hours"])).out);
    const { exit, err } = await run(["rules", "instructer"]);
    expect(exit).toBe(2);
    expect(err).toContain("Did you mean instructors?");
  });
});

describe("a document", () => {
  it("is taken apart without losing a word", () => {
    const text = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
    const bare = (from: string): string => from.replace(/\]\([^)]*\)/g, "").replace(/[^\p{L}\p{N}]+/gu, "");
    const sections = sectionsOf(text);
    const said = sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.map((block) =>
        block.kind === "table"
          ? [block.head, ...block.rows].flat().join(" ")
          : block.kind === "item"
            ? `${block.mark} ${block.text}`
            : block.text,
      ),
    ]);
    expect(bare(said.join(" "))).toBe(bare(text));
  });
});

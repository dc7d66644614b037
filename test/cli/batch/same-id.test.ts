/** An ID that is in two files: of one candidate, or of two. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mayBeOneName, SameIds } from "../../../src/cli/batch/same-id.js";
import type { Done } from "../../../src/cli/batch/work.js";
import { run } from "../../support/run.js";

describe("two names", () => {
  it.each([
    ["Maria Alvarez", "Alvarez, Maria"],
    ["María Elena Alvarez", "maria alvarez"],
    ["Łukasz O’Neill", "Lukasz O'Neill"],
    ["山田 太郎", "山田　太郎"],
  ])("may be one: %s, %s", (one, other) => {
    expect(mayBeOneName(one, other)).toBe(true);
    expect(mayBeOneName(other, one)).toBe(true);
  });

  it.each([
    ["Maria Alvarez", "Marco Alvarez"],
    ["Maria Alvarez", "Alvarez Ruiz"],
    ["Maria", "…"],
    ["Anna", "Annabel Lee"],
  ])("are two: %s, %s", (one, other) => {
    expect(mayBeOneName(one, other)).toBe(false);
    expect(mayBeOneName(other, one)).toBe(false);
  });
});

const found = (...files: [id: string, name: string, types: string][]): [title: string, lines: string[]][] => {
  const ids = new SameIds(files.map((_, index) => `${index}.yaml`));
  for (const [index, [id, name, types]] of files.entries())
    ids.add({ id, name, file: `${index}.yaml`, types: types.split(" ") } as Done, index);
  return ids.found().map(({ title, lines }) => [title, lines]);
};

describe("the same ID", () => {
  it("with the same name and certification is a copy", () => {
    expect(found(["7", "Ann Lee", "CPT"], ["7", "Lee, Ann", "CPT"])).toEqual([
      ["The same candidate more than once", ["CPT of ID 7 is in two files: 0.yaml and 1.yaml"]],
    ]);
  });

  it("with the same name and the other certification is nothing to tell", () => {
    expect(found(["7", "Ann Lee", "CPT"], ["7", "Ann Lee", "CLT"], ["8", "Bo", "CPT"])).toEqual([]);
  });

  it("with another name is mistyped, whatever the certification, and told once a file", () => {
    const line = "ID 7: 0.yaml (Ann Lee) and 1.yaml (Bo Ruiz)";
    for (const types of ["CPT", "CLT", "CPT CLT"])
      expect(found(["7", "Ann Lee", "CPT"], ["7", "Bo Ruiz", types])).toEqual([
        ["The same ID with different names", [line]],
      ]);
  });

  it("is named ten times of each kind, and the rest is counted", () => {
    const many = Array.from({ length: 13 }, (): [string, string, string] => ["7", "Ann Lee", "CPT"]);
    const [[, lines] = ["", []]] = found(...many);
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe("and 2 more");
  });
});

let home: string;
const file = (name: string, id: string, candidate: string): void =>
  writeFileSync(
    join(home, name),
    `candidate: { id: "${id}", name: "${candidate}" }\ncertifications: [{ type: CPT, certified: 2020-03-01 }]\nactivities: []\n`,
  );

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  file("a.yaml", "7", "Ann <Lee>");
  file("b.yaml", "7", "Ann Lee");
  file("c.yaml", "8", "Bo\\e[31m Ruiz");
  file("d.yaml", "8", "Cy <Tran>");
});

afterAll(() => rmSync(home, { recursive: true }));

describe("batch", () => {
  it.each([[[]], [["--json"]], [["--csv"]]])(
    "with %j says which it probably is, and what to do",
    async (format) => {
      const { err } = await run(["batch", home, ...format]);
      const [mistyped = "", ofBo = "", copy = "", ofAnn = ""] = err.split("\n");
      expect(mistyped).toMatch(/^The same ID with different names\. .*mistyped.*correct `id`/);
      expect(ofBo).toBe(`  ID 8: ${home}/c.yaml (Bo\\x1b[31m Ruiz) and ${home}/d.yaml (Cy <Tran>)`);
      expect(copy).toMatch(/^The same candidate more than once\. .*probably a copy: keep the one/);
      expect(ofAnn).toBe(`  CPT of ID 7 is in two files: ${home}/a.yaml and ${home}/b.yaml`);
    },
  );

  it("says it on the page", async () => {
    const page = join(home, "page.html");
    await run(["batch", home, "--html", page]);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("<h2>The same ID with different names</h2>");
    expect(html).toContain("correct <code>id</code>");
    expect(html).toContain("(Cy &lt;Tran&gt;)</li>");
    expect(html).toContain("<h2>The same candidate more than once</h2>");
  });
});

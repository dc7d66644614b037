/** What is missing in a packet: each thing once, with what helps. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lacksInWords, type OpenDocument } from "../../src/packet/index.js";
import { course, file, job, packetsOf, put } from "./sample.js";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const open: OpenDocument = async () => ({ readable: false, reason: "empty" }) as never;
const built = async (activities: unknown[]) =>
  (await packetsOf(file(activities), { folder: home, open }))[0]!;
const proof = (...files: string[]) =>
  ["transcript", "course-description"].map((kind, at) => ({ kind, file: files[at]! }));

it("takes two empty files for two documents", async () => {
  put(home, { "a.pdf": "", "b.pdf": "" });
  const { exhibits, lacks } = await built([course("Statistics", proof("a.pdf", "b.pdf"))]);
  const contents = exhibits[0]!.papers.map(({ content }) => content!);
  expect(new Set(contents.map(({ path }) => path)).size).toBe(2);
  expect(new Set(contents.map(({ part }) => part)).size).toBe(2);
  const heads = lacksInWords(lacks).map(({ head }) => head);
  expect(heads.filter((head) => head?.startsWith("a.pdf"))).toHaveLength(1);
  expect(heads.filter((head) => head?.startsWith("b.pdf"))).toHaveLength(1);
});

it("names a file once, however it is spelled", async () => {
  const { exhibits, lacks } = await built([
    course("Statistics", proof("none.pdf", "./none.pdf")),
    course("Metrology", proof("x/../none.pdf", "none.pdf")),
  ]);
  expect(exhibits[0]!.papers).toHaveLength(1);
  const items = lacksInWords(lacks).filter(({ head }) => head?.includes("none.pdf"));
  expect(items).toHaveLength(1);
  expect(items[0]!.points).toHaveLength(2);
});

it("fills in the activity where there is one, and leaves it open for several", async () => {
  const said = async (activities: unknown[]) =>
    JSON.stringify(lacksInWords((await built(activities)).lacks).map(({ sentences }) => sentences));
  expect(await said([job()])).toContain("`mssc-recert proof FILE a1 form-letter PATH`");
  expect(await said([1, 2].map((number) => course(`Course ${number}`, [{ kind: "transcript" }])))).toContain(
    "`mssc-recert proof FILE ACTIVITY KIND PATH`",
  );
  expect(await said([course("Statistics", [{ kind: "transcript" }])])).toContain(
    "`mssc-recert proof FILE a1 course-description PATH`",
  );
});

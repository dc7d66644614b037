/** What the labels say of documents: signed ones, shared ones, those that were changed on their way. */

import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/packet/compose.js";
import type { Packet } from "../../src/packet/index.js";
import { addLabel } from "../../src/packet/pages/label.js";
import { FontBook } from "../../src/pdf/index.js";
import type { Proof, ProofNote } from "../../src/pdf/proofs/index.js";
import { Sheet } from "../../src/report/pdf/sheet.js";
import { course, file, job, newFolder, packetsOf, put } from "./sample.js";

const NOTES: ProofNote[] = [
  ...(["form-printed", "restricted", "mended", "active-left-out", "attachments-left-out"] as const),
  ...(["reduced", "turned"] as const),
];

/** Opens by what stands in the file. */
async function open(bytes: Uint8Array): Promise<Proof> {
  const text = Buffer.from(bytes).toString();
  if (text === "locked") return { readable: false, reason: "password" };
  const notes = text === "noted" ? NOTES : [];
  return {
    readable: true,
    kind: "pdf",
    pages: { count: 3, write: () => [] },
    signed: text === "signed",
    notes,
  };
}

let home: string;
let packet: Packet;
beforeAll(async () => {
  home = newFolder();
  put(home, {
    "s.pdf": "signed",
    "copy.pdf": "signed",
    "n.pdf": "noted",
    "l.pdf": "locked",
    "n2.pdf": "another",
    "n3.pdf": "another",
  });
  const text = file([
    course("Statistics", [{ kind: "transcript", file: "s.pdf" }]),
    course("Metrology", [
      { kind: "transcript", file: "copy.pdf" },
      { kind: "course-description", file: "n.pdf" },
    ]),
    course("Hydraulics", [
      { kind: "transcript", file: "l.pdf" },
      { kind: "certificate", file: "l.pdf" },
    ]),
    course("Pneumatics", [
      { kind: "transcript", file: "l.pdf" },
      { kind: "certificate", file: "n2.pdf" },
      { kind: "course-description", file: "n3.pdf" },
    ]),
    job(),
    {
      type: "mssc-instructor",
      employer: "School",
      start: "2021-01-01",
      end: "present",
      courses: [{ title: "CPT", date: "2022-01-05" }],
    },
  ]);
  const told: [number, number][] = [];
  const packets = await packetsOf(text, { folder: home, open }, (...each) => told.push(each));
  packet = packets[0]!;
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => [done, 7]));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** All that a label says. */
function saidBy(exhibit: number): string {
  const said: string[] = [];
  const book = new FontBook();
  const withStandIns = book.withStandIns.bind(book);
  book.withStandIns = (text) => {
    said.push(text);
    return withStandIns(text);
  };
  const { where } = compose(packet, new FontBook());
  addLabel(new Sheet(book), packet.exhibits[exhibit - 1]!, packet, where);
  return said.join("\n");
}

describe("labels", () => {
  it("say that a signed document keeps its signature only as a file", () => {
    const said = saidBy(1);
    expect(said).toContain("It is digitally signed. Its pages here are a view");
    expect(said).toContain("exhibits/01-for-credit-course-a1-transcript.pdf");
    expect(said).toContain("pages 4–6");
  });

  it("lead to the exhibit that has the same document, whatever its name", () => {
    expect(saidBy(2)).toContain("Exhibit 1, pages 4–6");
    const contents = packet.exhibits.flatMap(({ papers }) => papers.map(({ content }) => content?.path));
    expect(contents[1]).toBe(contents[0]);
  });

  it("say what was done to a document", () => {
    const said = saidBy(2);
    for (const words of [
      "filled into its fields",
      "restricted",
      "mended",
      "left out",
      "attached to it",
      "reduced",
    ])
      expect(said).toContain(words);
  });

  it("name all that a document proves, and why it is not shown, once", () => {
    const said = saidBy(3);
    expect(said).toContain("transcript and certificate");
    expect(said).toContain("it takes a password to open");
    // The same document again: it has its page already.
    expect(saidBy(4)).toContain("Exhibit 3, page");
    expect(packet.lacks.filter(({ code }) => code === "unreadable")).toHaveLength(2);
  });

  it("lead to the same pages where a file is named in two ways", () => {
    const pages = [...saidBy(4).matchAll(/pages (\d+–\d+)/g)].map((match) => match[1]);
    expect(pages).toHaveLength(2);
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).not.toMatch(/^1–/);
  });

  it("give the years of work with the rule of each, and say where nothing is to be proved", () => {
    const work = packet.exhibits.findIndex(({ activity }) => activity.type === "direct-employment") + 1;
    // Of full years the table says all that there is.
    expect(saidBy(work)).not.toContain("Year 1, job:");
    expect(saidBy(work)).toContain("Year 5, job: 9 months or more, full-time: 15 points.");
    const teaching = packet.exhibits.findIndex(({ activity }) => activity.type === "mssc-instructor") + 1;
    expect(saidBy(teaching)).toContain("MSSC asks for no proof of this activity.");
  });
});

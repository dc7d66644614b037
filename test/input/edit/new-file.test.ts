/** Files written from nothing, read back. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newFile } from "../../../src/input/edit/index.js";
import { readCandidate } from "../../../src/input/read.js";

const CONTENT = {
  candidate: { id: "00123", name: "Łukasz Nguyễn" },
  certifications: [{ type: "CPT", certified: "2020-04-15" }],
  activities: [
    {
      type: "for-credit-course",
      title: "Welding: the basics # 1",
      provider: "no",
      end: "2021-05-07",
      creditHours: "3",
      passed: "true",
      keyActivities: ["CPT-S1", "CPT-Q3"],
      description: "Two lines\nof text.",
      proof: [{ kind: "transcript", file: "a b.pdf" }],
      verifier: { name: "Jo Park" },
    },
  ],
};

/** What somebody may have written: no control characters, no spaces at the ends. */
const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom("#", ":", " ", "-", "'", '"', "\n", "&", "*", "|", "0", "é"),
      maxLength: 30,
    }),
    fc.constantFrom(
      "00123",
      "1e3",
      "0x1F",
      "null",
      "~",
      "yes",
      "- a",
      "{a: b}",
      "[x",
      "%TAG",
      "a: b",
      "2020-01-01",
    ),
    fc.constantFrom(
      "---",
      "...",
      "!!str x",
      "<<",
      "=1+1",
      "@x",
      "`x`",
      "? a",
      "> folded",
      "a\n\n\nb",
      "a\n b\n",
    ),
  )
  .map((text) => text.replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, "").trim())
  .filter((text) => text !== "");

describe("a new file", () => {
  it("is tidy, with quotation marks only where a text would be taken for something else", () => {
    expect(newFile(CONTENT)).toBe(`# yaml-language-server: $schema=schema.json
# With \`mssc-recert schema > schema.json\` in this folder, many editors check this
# file as you type.

candidate:
  id: "00123"
  name: Łukasz Nguyễn

certifications:
  - type: CPT
    certified: 2020-04-15

# What you did in the five years before the expiry. \`mssc-recert add\` asks for more,
# \`mssc-recert check\` counts the points.
activities:
  - type: for-credit-course
    title: "Welding: the basics # 1"
    provider: "no"
    end: 2021-05-07
    creditHours: 3
    passed: true
    keyActivities: [CPT-S1, CPT-Q3]
    description: |
      Two lines
      of text.
    proof:
      - kind: transcript
        file: a b.pdf
    verifier:
      name: Jo Park
`);
  });

  it("says that there are no activities", () => {
    expect(newFile({ ...CONTENT, activities: [] })).toContain("\nactivities: []\n");
  });

  it("is read back as it was given, whatever that is, here and elsewhere", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (id, name, description) => {
        const activity = { ...CONTENT.activities[0], title: name, description };
        const text = newFile({ ...CONTENT, candidate: { id, name }, activities: [activity] });
        const read = readCandidate(text);
        expect(read).toMatchObject({
          ok: true,
          candidate: { candidate: { id, name }, activities: [{ title: name, description }] },
        });
        const { id: itsId, name: itsName } = parse(text).candidate;
        expect([itsId.trim(), itsName.trim()]).toEqual([id, name]);
      }),
    );
  });
});

/** Texts that are hard to write as YAML, and activities that have them. */

import fc from "fast-check";
import type { PlainFile } from "../../../src/input/answers.js";
import type { PlainMap } from "../../../src/input/plain.js";
import { anyActivity, anyFile } from "../../support/arbitrary.js";

const PIECES = [
  ..."# : - ? , [ ] { } & * ! | > ' \" % @ ` \\ ~ = <<".split(" "),
  ": ",
  " #",
  "- ",
  "\n",
  "\n\n",
  "\n  ",
  "\t",
  "\r\n",
  "\r",
  "  ",
  " ",
  "...",
  "---",
  "\n---\n",
  "\n# x\n",
  "\u0000",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\u202e",
  "\u200d",
  "\ud800",
  "\uffff",
  "no",
  "null",
  "true",
  "00123",
  "1e3",
  "2021-08-23",
  "Łukasz",
  "Nguyễn",
  "東京",
  "👩‍🏭",
  "word",
  "a: b",
  "x #y",
  "https://x.org/?a=b#c",
];

/** Trimmed and not empty, as a reader sees texts. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((all) => all.join("")),
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((all) => all.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constant("A title of many words ".repeat(14)),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

const optional = fc.record(
  {
    description: hostileText,
    notes: hostileText,
    verifier: fc.record(
      { name: hostileText, title: hostileText, company: hostileText },
      { requiredKeys: ["name"] },
    ),
    proof: fc.array(
      fc.record({ kind: fc.constantFrom("jst", "paystub"), file: hostileText }, { requiredKeys: ["kind"] }),
      {
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: [] },
);

/** An activity with texts of any kind where texts may stand. */
export const hostileActivity: fc.Arbitrary<PlainMap> = fc
  .tuple(anyActivity(), optional, hostileText, fc.boolean())
  .map(([activity, more, text, also]) => {
    const named = Object.keys(activity).find((key) =>
      /^(title|employer|organization|branch)$/.test(key),
    ) as string;
    return { ...activity, ...more, ...(also && { [named]: text }) } as PlainMap;
  });

/** A file whose activities are the usual ones, in any words that no hand needs to quote. */
export const tameFile: fc.Arbitrary<PlainFile> = fc
  .tuple(
    anyFile({ most: 4 }),
    fc.array(
      fc.record(
        {
          description: fc.constantFrom(
            "Welds frames.",
            "One line\nand another one",
            "Says: this # that",
            "Runs two CNC mills and checks first pieces",
          ),
          verifier: fc.constantFrom(
            { name: "Joan Pryor" },
            { name: "Jo Park", title: "HR Manager", company: "Acme Gear & Sons" },
          ),
          notes: fc.constantFrom("none", "Ask the registrar for a transcript.", "x\n\ny"),
        },
        { requiredKeys: [] },
      ),
      { minLength: 4, maxLength: 4 },
    ),
  )
  .map(([file, more]) => ({
    ...file,
    activities: file.activities.map((each, index) => ({ ...each, ...more[index] }) as PlainMap),
  }));

/** A file with hostile texts all over. */
export const hostileFile: fc.Arbitrary<PlainFile> = fc
  .tuple(tameFile, hostileText, hostileText, fc.array(hostileActivity, { maxLength: 3 }))
  .map(([file, id, name, activities]) => ({
    ...file,
    candidate: { ...file.candidate, id, name },
    activities,
  }));

/** Whatever hand a file is written by: a change of it changes no byte but its own. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainFile } from "../../../src/input/answers.js";
import { PROOF_KINDS } from "../../../src/input/candidate.js";
import {
  addActivity,
  addProof,
  newFile,
  removeActivity,
  replaceActivity,
  setValue,
} from "../../../src/input/edit/index.js";
import type { PlainMap } from "../../../src/input/plain.js";
import { readCandidate } from "../../../src/input/read.js";
import { right } from "../file.js";
import { handwritten, random } from "./handwriting.js";
import { hostileActivity, hostileFile, hostileText, tameFile } from "./hostile-texts.js";

const seed = fc.integer({ min: 0, max: 2 ** 31 });

/** Whether a text is another one with one span put in, after `from` characters that are alike. */
function oneSpan(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return after.endsWith(before.slice(start)) && after.length > before.length;
}

/**
 * Whether a text is another one with something put in: one span; in a list in brackets also a comma before it. Brackets around
 * nothing may have gone.
 */
function onlyAdded(before: string, after: string): boolean {
  if (oneSpan(before, after)) return true;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const comma = after[at] === "," && oneSpan(before, after.slice(0, at) + after.slice(at + 1));
  return comma || withoutBrackets(before).some((bare) => oneSpan(bare, after));
}

/** The text without one of its empty pairs of brackets. */
function withoutBrackets(text: string): string[] {
  return [...text.matchAll(/ \[\s*\]/g)].map(
    ({ index, 0: found }) => text.slice(0, index) + text.slice(index + found.length),
  );
}

/** What a file says, keys without a value left out. */
const said = (text: string): unknown => JSON.parse(JSON.stringify(plainFile(text)));
/** Files with references may be left alone; they must then be named as the reason. */
function leftAlone(text: string, message: string): void {
  if (!/: &t\d/.test(text) || !message.includes("refers from one part to another"))
    throw new Error(`${message}\n${text}`);
}

const comments = (text: string): string[] => text.match(/# \d+ in \w+/g) ?? [];

describe("handwriting", () => {
  it("is right, and says what it was given", () => {
    fc.assert(
      fc.property(tameFile, seed, (file, hand) => {
        const text = handwritten(file, hand);
        right(text);
        const compact = { ...file, activities: file.activities.map((each) => ({ ...each })) };
        expect(JSON.stringify(said(text)).length).toBeLessThanOrEqual(JSON.stringify(compact).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("addActivity", () => {
  it("changes no byte of a file but what it adds, and adds just that", () => {
    fc.assert(
      fc.property(tameFile, hostileActivity, seed, (file, activity, hand) => {
        const text = handwritten(file, hand);
        const before = said(text) as { activities: unknown[] };
        const edited = addActivity(text, { id: "new", ...activity });
        if (!edited.ok) throw new Error(`${edited.message}\n${text}`);
        expect(onlyAdded(text, edited.text), `${text}\n-----\n${edited.text}`).toBe(true);
        const added = JSON.parse(JSON.stringify(activity));
        expect(said(edited.text)).toEqual({
          ...before,
          activities: [...before.activities, { id: "new", ...added }],
        });
        right(edited.text);
      }),
      { numRuns: 250 },
    );
  });
});

describe("addProof", () => {
  it("changes no byte of a file but what it adds, and adds just that", () => {
    fc.assert(
      fc.property(
        tameFile,
        fc.constantFrom(...PROOF_KINDS),
        hostileText,
        fc.boolean(),
        seed,
        (file, kind, path, named, hand) => {
          fc.pre(file.activities.length > 0);
          const text = handwritten(file, hand);
          const index = hand % file.activities.length;
          const before = right(text).candidate.activities[index]!.proof;
          const edited = addProof(text, index, named ? { kind, file: path } : { kind });
          if (!edited.ok) throw new Error(`${edited.message}\n${text}`);
          const after = right(edited.text).candidate;
          const open = before.findIndex((each) => each.kind === kind);
          const given = { kind, ...(named && { file: path }), present: true };
          if (open >= 0 && !named) expect(edited).toMatchObject({ done: "already-there", text });
          else expect(onlyAdded(text, edited.text), `${text}\n-----\n${edited.text}`).toBe(true);
          const proof =
            open < 0 ? [...before, given] : before.map((each, at) => (at === open ? given : each));
          expect(after.activities[index]!.proof).toEqual(proof);
          const rest = right(text).candidate;
          rest.activities[index]!.proof = proof;
          expect(after).toEqual(rest);
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe("removeActivity", () => {
  it("takes out that one, and every comment outside it stays", () => {
    fc.assert(
      fc.property(tameFile, seed, (file, hand) => {
        fc.pre(file.activities.length > 0);
        const text = handwritten(file, hand);
        const index = hand % file.activities.length;
        const edited = removeActivity(text, index);
        if (!edited.ok) return leftAlone(text, edited.message);
        const before = said(text) as { activities: unknown[] };
        expect(said(edited.text)).toEqual({
          ...before,
          activities: before.activities.filter((_, at) => at !== index),
        });
        if (!/activities: *[[{]/.test(text))
          expect(comments(edited.text)).toEqual(
            expect.arrayContaining(
              comments(text).filter((each) => !each.endsWith(` a${index + 1}`) && !each.endsWith("top")),
            ),
          );
      }),
      { numRuns: 120 },
    );
  });
});

describe("replaceActivity", () => {
  it("makes it say just that, and every comment outside it stays", () => {
    fc.assert(
      fc.property(tameFile, hostileActivity, seed, (file, activity, hand) => {
        fc.pre(file.activities.length > 0);
        const text = handwritten(file, hand);
        const index = hand % file.activities.length;
        const old = file.activities[index] as PlainMap;
        const next = random(hand);
        // Another one altogether, or the same with some keys changed or gone.
        const wanted: PlainMap =
          next() < 0.3
            ? { id: "other", ...activity }
            : {
                ...Object.fromEntries(
                  Object.entries(old).filter(
                    ([key]) => !/^(description|field|notes|proof|issuer)$/.test(key) || next() < 0.5,
                  ),
                ),
                ...(next() < 0.6 && {
                  notes: activity.notes,
                  verifier: activity.verifier,
                  proof: activity.proof,
                }),
              };
        const edited = replaceActivity(text, index, wanted);
        if (!edited.ok) return leftAlone(text, edited.message);
        const before = said(text) as { activities: unknown[] };
        const compact = (each: unknown) =>
          JSON.parse(
            JSON.stringify(each, (_, value) =>
              Array.isArray(value) && value.length === 0 ? undefined : value,
            ),
          );
        const activities = before.activities.map((each, at) => (at === index ? wanted : each));
        expect(compact(said(edited.text))).toEqual(compact({ ...before, activities }));
        const outside = comments(text).filter(
          (each) => !each.endsWith(` a${index + 1}`) && !each.endsWith("top"),
        );
        if (!/activities: *[[{]/.test(text))
          expect(comments(edited.text)).toEqual(expect.arrayContaining(outside));
      }),
      { numRuns: 120 },
    );
  });
});

describe("newFile", () => {
  it("is read back as what it was made of", () => {
    fc.assert(
      fc.property(hostileFile, (file) => {
        const text = newFile(file);
        right(text);
        expect(said(text)).toEqual(JSON.parse(JSON.stringify(file)));
      }),
      { numRuns: 250 },
    );
  });
});

/** What a slip of the hand, or somebody who knows YAML well, puts into a file. */
const SLIPS = [
  " ",
  "\n",
  "\n\n",
  "#",
  " # x",
  "\t",
  "!!str ",
  "!x ",
  "&a ",
  "&a",
  "*a",
  "? ",
  ": ",
  "- ",
  "''",
  '""',
  ",",
  "|\n",
  "~",
  "\r",
  "...",
];

describe("any change", () => {
  it("of a file with odd things in it is right or refused, and never fails", () => {
    fc.assert(
      fc.property(
        tameFile,
        hostileActivity,
        seed,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SLIPS), fc.nat({ max: 2 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (file, activity, hand, slips) => {
          const text = slips.reduce(
            (now, [place, put, gone]) => {
              const at = place % (now.length + 1);
              return now.slice(0, at) + put + now.slice(at + gone);
            },
            handwritten(file, hand),
          );
          const read = readCandidate(text);
          if (!read.ok) return;
          const index = read.candidate.activities.length - 1;
          const edits = [
            addActivity(text, { id: "new", ...activity }),
            setValue(text, ["candidate", "name"], "Another: name"),
            ...(index < 0
              ? []
              : [
                  addProof(text, index, { kind: "vmet", file: "a b.pdf" }),
                  removeActivity(text, index),
                  replaceActivity(text, index, { id: "new", ...activity }),
                ]),
          ];
          for (const edit of edits)
            if (edit.ok) right(edit.text);
            else expect(edit.message).toMatch(/by the program: .*\. Open it in a text editor/s);
        },
      ),
      { numRuns: 300 },
    );
  });
});

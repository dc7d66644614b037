/** When two names are the same name (contract 2.2). */

import { describe, expect, it } from "vitest";
import { exactWords, lookUpForms, normalForm, withoutParentheses } from "../../src/policy/normal-form.js";

describe("two names are the same", () => {
  it.each([
    ["in any case", "Welding Basics", "WELDING basics"],
    ["with any spaces", "Welding Basics", "  Welding\t Basics\n"],
    ["without spaces", "Welding Basics", "WeldingBasics"],
    ["with other punctuation", "Model-Makers, Metal", "Model Makers; Metal"],
    ["with & for and", "Packers & Packagers", "Packers and Packagers"],
    ["with & glued between words", "Q&A", "Q and A"],
    ["with a straight, typographic or no apostrophe", "Driver's", "Driver’s"],
    ["without the apostrophe", "O‘Brien ʼn′ O`Neil", "OBrien n ONeil"],
    ["in full-width letters", "ＣＮＣ　２", "CNC 2"],
    ["with a ligature", "Certiﬁed", "Certified"],
    ["with a composed or decomposed accent", "Mu\u0308ller", "M\u00fcller"],
    ["in the singular or plural", "Team Assemblers", "Team Assembler"],
    ["with a plural in the middle", "Machines Setter", "Machine Setter"],
    ["with a letter of another script", "Сварщик-1", "сварщик 1"],
  ])("%s", (_, one, other) => {
    expect(normalForm(one)).toBe(normalForm(other));
  });
});

it("knows letters from signs, in western names as in any", () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x2100; code++) {
    const sign = String.fromCharCode(code);
    const text = `a${sign}b ñ`;
    const folded = text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("&", " and ")
      .replace(/['’‘‛ʼ′`]/g, "");
    const words = folded.split(/[^\p{L}\p{Nd}]+/u).filter((word) => word !== "");
    if (exactWords(text).join(" ") !== words.join(" ")) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

describe("two names differ", () => {
  it.each([
    ["by a word", "Welding", "Welding Basics"],
    ["by the order of words", "Metal Cutting", "Cutting Metal"],
    ["by an s in a word of three letters", "Gas", "Ga"],
    ["by an s after an s", "Press", "Pres"],
    ["by an accent", "Müller", "Muller"],
    ["by an s that another word has", "Boss", "Bos"],
    ["by a digit", "Level 1", "Level 2"],
  ])("%s", (_, one, other) => {
    expect(normalForm(one)).not.toBe(normalForm(other));
  });
});

it("counts letters, not code units, for the plural: three letters keep their s", () => {
  expect(normalForm("\u{10428}\u{10429}s")).toBe("\u{10428}\u{10429}s");
  expect(normalForm("\u{10428}\u{10429}\u{1042a}s")).toBe("\u{10428}\u{10429}\u{1042a}");
});

it("takes only the last s, so that a name of four letters loses one", () => {
  expect(normalForm("Cans")).toBe("can");
  expect(normalForm("Classes")).toBe("classe");
});

it("knows acronyms as written, with their s", () => {
  expect(exactWords("PLCs 1")).toEqual(["plcs", "1"]);
});

it.each(["", " ", "---", "()", "…", "'"])("finds nothing to compare in %j", (text) => {
  expect(normalForm(text)).toBe("");
  expect(lookUpForms(text)).toEqual([]);
});

describe("parts in parentheses", () => {
  it.each([
    ["Truck drivers (moving materials)", "Truck drivers"],
    ["(Old) Machining (new)", "Machining"],
    ["A (b (c) d) e", "A   e"],
    ["Full-width （beside） it", "Full-width   it"],
    ["not closed (here", "not closed (here"],
    ["nothing", "nothing"],
  ])("are left out of %j", (text, rest) => {
    expect(withoutParentheses(text).replace(/\s+/g, " ")).toBe(rest.replace(/\s+/g, " "));
  });

  it("give a name a second form, which stands after the whole", () => {
    expect(lookUpForms("Truck drivers (moving materials)")).toEqual([
      "truckdrivermovingmaterial",
      "truckdriver",
    ]);
  });

  it("give none where nothing is left, or nothing is left out", () => {
    expect(lookUpForms("(Welding)")).toEqual(["welding"]);
    expect(lookUpForms("Welding ()")).toEqual(["welding"]);
    expect(lookUpForms("Welding")).toEqual(["welding"]);
  });
});

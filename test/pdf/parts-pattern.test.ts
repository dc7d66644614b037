import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsPattern } from "../../src/pdf/parts-pattern.js";

const partsOf = (text: string): string[] =>
  Array.from(text.matchAll(partsPattern(text)), ([part]) => part).filter((part) => part !== "");

/** With a letter that is not Latin behind it, the text is parted as one of any script. */
function partsAsOfAnyScript(text: string): string[] {
  const behind = " \u05d0";
  const parts = partsOf(text + behind);
  return [...parts.slice(0, -1), parts.at(-1)!.slice(0, -behind.length)].filter((part) => part !== "");
}

describe("a word is parted", () => {
  it.each([
    ["after a slash or dash", "lockout/tagout", ["lockout/", "tagout"]],
    ["not before figures", "24/7", ["24/7"]],
    ["not after a hyphen", "hands-on", ["hands-on"]],
    ["after a hint", "Donau\u00addampf\u200bschiff", ["Donau\u00ad", "dampf\u200b", "schiff"]],
    ["behind a letter with an accent", "café–bar", ["café–", "bar"]],
    ["between ideographs", "\u6771\u4eac", ["\u6771", "\u4eac"]],
  ])("%s", (_, word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  it("in the same places, whether it is Latin or of any script", () => {
    for (let code = 0x21; code < 0x250; code++) {
      const sign = String.fromCharCode(code);
      for (const word of [`${sign}/a`, `1–${sign}`, `a${sign}b`])
        expect(partsOf(word), word).toEqual(partsAsOfAnyScript(word));
    }
    const signs = fc.constantFrom(..."aZ9ßñÿƒŒª²½×–—/-'’“(…\u00ad\u200b\u00a0");
    const words = fc.string({ unit: signs, minLength: 1, maxLength: 12 });
    fc.assert(fc.property(words, (word) => void expect(partsOf(word)).toEqual(partsAsOfAnyScript(word))));
  });
});

/** Checklists packed and put together again are the same. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { Packer, unpacked } from "../../../src/report/cohort-html/pack.js";
import { escaped } from "../../../src/report/html/markup.js";
import { htmlReport } from "../../../src/report/html.js";
import { EXAMPLES, exampleView } from "../../support/view.js";

function packed(texts: readonly string[]): ReturnType<Packer["packed"]> {
  const packer = new Packer();
  for (const text of texts) packer.add(text);
  return packer.packed();
}

it("every checklist comes out as it went in", () => {
  const pages = EXAMPLES.map((name) => htmlReport(exampleView(name)));
  const all = packed(pages);
  expect(pages.map((_, index) => unpacked(all, index))).toEqual(pages);
});

it("so does any markup, whatever texts it has", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", ".", ";", ",", ":", "<", ">", "\n", "é", "👩‍🏭", "&"),
  });
  const html = fc.array(fc.tuple(fc.constantFrom("<p>", "</p>\n", '<td class="a b">'), text.map(escaped)));
  fc.assert(
    fc.property(fc.array(html), (all) => {
      const texts = all.map((parts) => parts.flat().join(""));
      const together = packed(texts);
      expect(texts.map((_, index) => unpacked(together, index))).toEqual(texts);
    }),
  );
});

it("what is not there is empty", () => {
  expect(unpacked(packed(["<p>a</p>"]), 1)).toBe("");
  expect(unpacked(packed([""]), 0)).toBe("");
});

it("a hundred of the same sentences take little room", () => {
  const page = htmlReport(exampleView("short"));
  const many = packed(
    Array.from({ length: 100 }, (_, index) => page.replaceAll("Keisha", `Keisha ${index}`)),
  );
  expect(JSON.stringify(many).length).toBeLessThan(page.length * 25);
});

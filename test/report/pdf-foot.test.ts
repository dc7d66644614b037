/** The foot of a page in one line, whoever it is. */

import { expect, it } from "vitest";
import { type Canvas, FontBook, type Line } from "../../src/pdf/index.js";
import { footOf } from "../../src/report/pdf/foot.js";
import { Sheet } from "../../src/report/pdf/sheet.js";

/** @returns what the foot says, but for the number of the page */
function said(name: string, id: string): string {
  const sheet = new Sheet(new FontBook());
  const title = "CPT recertification packet";
  const foot = footOf(sheet, { title, name, id, asOf: "September 30, 2025" });
  let text = "";
  const canvas = {
    rule: () => {},
    untagged: (draw: () => void) => draw(),
    ink: () => {},
    text: () => {},
    width: () => 0,
    lines: ([line]: Line[]) => {
      text = line!.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text)).join("");
    },
  };
  foot(canvas as unknown as Canvas, 0, 1);
  return text;
}

it("has the whole day also below the longest names", () => {
  expect(said("Maria Alvarez", "00123")).toBe(
    "CPT recertification packet: Maria Alvarez, ID 00123, as of September 30, 2025",
  );
  for (const [name, id] of [
    ["W".repeat(200), "W".repeat(200)],
    ["東京".repeat(100), "東京".repeat(100)],
  ] as const) {
    const text = said(name, id);
    expect(text).toMatch(/^CPT recertification packet: .+…, ID .+…, as of September 30, 2025$/);
  }
});

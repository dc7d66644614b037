/** Facts below each other: what each is, and beside it what it says. */

import { LOOKS, type Look, PAGE } from "../../report/pdf/look.js";
import { drawLines, type Sheet, type Words } from "../../report/pdf/sheet.js";

export interface Fact {
  name: string;
  words: readonly Words[];
}

const NAME_WIDTH = 112;
/** Room above the first. */
const FIRST = 12;

/** Adds the facts, as a list. */
export function addFacts(sheet: Sheet, facts: readonly Fact[], look: Look = LOOKS.body): void {
  const quiet = { ...LOOKS.quiet, leading: look.leading };
  sheet.inside("L", () => {
    for (const [index, { name, words }] of facts.entries())
      sheet.inside("LI", () => {
        const tag = sheet.tag("Lbl");
        const label = sheet.set([{ text: name }], NAME_WIDTH, quiet);
        sheet.inside("LBody", () =>
          sheet.paragraph("P", words, look, {
            column: { x: PAGE.left + NAME_WIDTH, width: PAGE.width - NAME_WIDTH },
            before: index === 0 ? FIRST : 1.5,
            draw: (canvas, top, part) =>
              drawLines(canvas, { tag, lines: label, look: quiet, x: PAGE.left }, top, part),
          }),
        );
      });
  });
}

/** A sentence that stands out: in a box, a bar in its color before it. */

import { type Ink, shapes } from "../../pdf/index.js";
import type { CertificationView } from "../view/types.js";
import { LOOKS, SOFT, VERDICT_INKS } from "./look.js";
import { type Sheet, WHOLE } from "./sheet.js";

/** The bar, and the room round the text. */
const BOX = { bar: 4, indent: 12, padding: 5 };

/** Adds the verdict. */
export function addVerdict(sheet: Sheet, { kind, sentence }: CertificationView["verdict"]): void {
  addBoxed(sheet, sentence, VERDICT_INKS[kind]);
}

/** Adds a sentence in a box. @param ink of the bar before it */
export function addBoxed(sheet: Sheet, sentence: string, ink: Ink): void {
  const { bar, indent, padding } = BOX;
  const look = LOOKS.verdict;
  sheet.paragraph("P", sentence, look, {
    ...{ before: 5, padding, column: { x: WHOLE.x + indent, width: WHOLE.width - 2 * indent } },
    draw(canvas, top, { from, to }) {
      const height = (to - from) * look.leading + 2 * padding;
      const box = { x: WHOLE.x, y: top - height, height };
      canvas.untagged(() => {
        canvas.shape(shapes.filledBox({ ...box, width: WHOLE.width }, SOFT));
        canvas.shape(shapes.filledBox({ ...box, width: bar }, ink));
      });
    },
  });
}

/** The signs for a status, drawn: no font needs to have them. They stand before the words, never alone. */

import { type Canvas, shapes } from "../../pdf/index.js";
import type { Status } from "../../scoring/result.js";
import { LOOKS, STATUS_INKS } from "./look.js";
import { baselineOf } from "./sheet.js";

/** What a sign takes, the gap behind it included. */
export const MARK_WIDTH = 12;

/** @param top the upper edge of the line */
export function drawStatus(canvas: Canvas, status: Status, x: number, top: number): void {
  const ink = STATUS_INKS[status];
  const pen = { weight: 1.4, ink };
  const y = baselineOf(top, LOOKS.body);
  canvas.untagged(() => {
    switch (status) {
      case "counted":
        return canvas.shape(
          shapes.polyline(
            [
              [x + 0.8, y + 2.8],
              [x + 3, y + 0.6],
              [x + 7.2, y + 6],
            ],
            pen,
          ),
        );
      case "rejected":
        canvas.shape(
          shapes.polyline(
            [
              [x + 1.2, y + 0.6],
              [x + 6.2, y + 5.6],
            ],
            pen,
          ),
        );
        return canvas.shape(
          shapes.polyline(
            [
              [x + 1.2, y + 5.6],
              [x + 6.2, y + 0.6],
            ],
            pen,
          ),
        );
      case "planned":
        return canvas.shape(shapes.circle([x + 3.7, y + 3.1], 2.9, { weight: 1.1, ink }));
      case "review":
        canvas.text(x + 1.4, y, "?", { size: 9.5, bold: true, ink });
    }
  });
}

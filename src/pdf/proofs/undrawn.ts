import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { appearanceOf, isUnseen } from "./annotations.js";
import type { SourceLayers } from "./layers.js";
import { nameIn } from "./open-pdf.js";

/** What people put on a page themselves: a signature by hand, a line typed over it, a stamp. */
const ON_THE_PAGE = ["FreeText", "Ink", "Stamp", "Line", "Square", "Circle", "Polygon", "PolyLine"];

/**
 * Whether an annotation leaves it to the viewer to draw what it shows. Each viewer does it in its own way; left out, a
 * signed letter would stand there unsigned.
 */
export function isUndrawn(annotation: PDFDict, layers: SourceLayers): boolean {
  const kind = nameIn(annotation, "Subtype") ?? "";
  if (!ON_THE_PAGE.includes(kind) || isUnseen(annotation, layers) || appearanceOf(annotation)) return false;
  if (kind === "FreeText") return textIn(annotation).trim() !== "";
  if (kind !== "Ink") return true;
  const strokes = annotation.lookup(PDFName.of("InkList"));
  return strokes instanceof PDFArray && strokes.size() > 0;
}

function textIn(annotation: PDFDict): string {
  const text = annotation.lookup(PDFName.of("Contents"));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : "";
}

/** Documents that are drawn from the first page to the last: no form, only pages. */

import { beginPages, targetOf } from "./begun.js";
import { Canvas } from "./canvas.js";
import type { CompiledForm } from "./compiled.js";
import { finishDocument, treeEntries } from "./document.js";
import type { DocumentInfo } from "./info.js";
import { dictionary } from "./operators.js";
import { BOLD, REGULAR } from "./plain-face.js";
import type { Tag } from "./tags.js";

export interface Drawing {
  /** What the document consists of; empty until the pages are drawn, each of which adds what stands on it. */
  tags: readonly Tag[];
  /** Each draws a US Letter page. */
  pages: readonly ((canvas: Canvas) => void)[];
}

/**
 * Makes a document of drawn pages. The same calls give the same bytes.
 * @param form the fonts, as `createFonts` made them
 * @returns the PDF
 */
export function writePages(form: CompiledForm, drawing: Drawing, info: DocumentInfo): Uint8Array {
  const begun = beginPages(form);
  const target = targetOf(begun);
  const { file, fonts, tree } = target;
  const numbers = drawing.pages.map(() => file.next());
  const canvases = drawing.pages.map((draw, page) => {
    const canvas = new Canvas({ regular: REGULAR, bold: BOLD }, fonts, page);
    draw(canvas);
    return canvas;
  });
  const node = (): number => {
    throw new Error("no fields on these pages");
  };
  tree?.add(drawing.tags, { pages: numbers, node });
  canvases.forEach((canvas, page) => {
    target.putPage(numbers[page]!, {
      MediaBox: "[0 0 612 792]",
      Resources: dictionary({ Font: dictionary(fonts.resources(canvas.faces, form.fonts)) }),
      Contents: file.addStream({}, canvas.content()),
    });
  });
  fonts.finish();
  return finishDocument(begun, treeEntries(begun), info);
}

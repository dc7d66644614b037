/** The checklist as a PDF, with the fonts of the package. Loaded only where it is asked for. */

import { readBundledFonts, readPagesForm } from "../letters/assets.js";
import { pdfReport } from "../report/pdf.js";
import type { View } from "../report/view.js";

/** @param date the as-of date: the document carries it as its own, so that its bytes repeat */
export function pdfChecklist(view: View, date: string): Promise<Uint8Array> {
  return pdfReport(view, {
    date,
    form: readPagesForm(),
    openFonts: async () => (await import("../pdf/open-fonts.js")).openFonts(readBundledFonts()),
  });
}

/** Documents that are drawn from the first page to the last: no form, only pages. */

import { type DrawnPart, writeBound } from "./bound.js";
import type { CompiledForm } from "./compiled.js";
import type { DocumentInfo } from "./info.js";
import { joined } from "./writer.js";

/**
 * Makes a document of drawn pages. The same calls give the same bytes.
 * @param form the fonts, as `createFonts` made them
 * @returns the PDF
 */
export function writePages(
  form: CompiledForm,
  { tags, pages }: Omit<DrawnPart, "kind">,
  info: DocumentInfo,
): Uint8Array {
  return joined(writeBound(form, [{ kind: "drawn", tags, pages }], info));
}

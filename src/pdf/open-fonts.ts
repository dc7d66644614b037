/** Reads font files. Loaded only for text that the forms' own font cannot print: the font library is large. */

import type { Face } from "./face.js";
import { OpenFace } from "./open-face.js";

/**
 * @param files font files (TrueType, OpenType, or collections), the preferred one first
 * @throws Error when one is no font
 */
export function openFonts(files: readonly Uint8Array[]): Face[] {
  // Names that no font of an office's own form has.
  return files.map((bytes, index) => OpenFace.read(`NoSaX${index + 1}`, bytes));
}

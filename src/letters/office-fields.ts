/** The fields of an office's PDF. */

import type { CompiledField, CompiledForm } from "../pdf/index.js";

/** Points. What is in a smaller place cannot be read. */
export const LEAST = { width: 20, height: 7 };

/** Whether a field of the PDF can take a text that a person can read. */
export function canHold({ kind, places }: CompiledField): boolean {
  return kind === "text" && places.some(isReadable);
}

export function isReadable({ width, height }: { width: number; height: number }): boolean {
  return width >= LEAST.width && height >= LEAST.height;
}

/**
 * @returns the PDF's field of a name; spaces around it do not count, since YAML drops them, nor how accents and signs are
 * encoded
 */
export function findField(form: CompiledForm, pdfField: string): CompiledField | undefined {
  const plain = plainName(pdfField);
  return (
    form.fields.find(({ name }) => name === pdfField) ??
    form.fields.find(({ name }) => plainName(name) === plain)
  );
}

/** A name as a person reads it: LibreOffice writes `Größe` as `Gr#C3#B6#C3#9Fe`. */
function plainName(name: string): string {
  const readable = name.replace(/(?:#[0-9A-F]{2})+/g, (codes) => {
    try {
      return decodeURIComponent(codes.replaceAll("#", "%"));
    } catch {
      return codes;
    }
  });
  return readable.normalize("NFC").trim();
}

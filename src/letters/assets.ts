import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CompiledForm, unpackForm } from "../pdf/index.js";
import type { TemplateName } from "../scoring/result.js";

/** A folder that has it is the package's own. */
const MARK = join("templates", "fields.json");
const FONTS = ["NotoSans-Regular.ttf", "NotoSansSigns.ttf"];

/** A bundled template, as the build has taken it apart. */
export function readBundledForm(name: TemplateName): CompiledForm {
  return readForm(name);
}

/** The fonts for plain text, for documents that are no forms. */
export function readPagesForm(): CompiledForm {
  return readForm("pages");
}

function readForm(name: string): CompiledForm {
  return unpackForm(readFileSync(join(packageFolder(), "dist", "forms", `${name}.form`)));
}

/** The PDF of a bundled template. */
export function readTemplate(name: TemplateName): Uint8Array {
  return Uint8Array.from(readFileSync(join(packageFolder(), "templates", `${name}.pdf`)));
}

/** The bundled fonts: Latin with all accents, Greek, Cyrillic; and signs such as arrows and ≥. */
export function readBundledFonts(): Uint8Array[] {
  return FONTS.map((file) =>
    Uint8Array.from(readFileSync(join(packageFolder(), "templates", "fonts", file))),
  );
}

/**
 * The package's folder, found by going up from this file: it lies in `src/letters` in the sources and in the folder of
 * the built program otherwise.
 */
function packageFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new Error(`no folder above ${start} has ${MARK}: the package is incomplete, install it again`);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../files/package-folder.js";
import { type CompiledForm, unpackForm } from "../pdf/index.js";
import type { TemplateName } from "../scoring/result.js";

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

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateName } from "../scoring/result.js";

/** Beside it lie the templates: a folder that has it is the right one. */
const MARK = join("templates", "fields.json");
const FONTS = [join("fonts", "NotoSans-Regular.ttf"), join("fonts", "NotoSansSigns.ttf")];

/** The bytes of a template. */
export async function readTemplate(name: TemplateName): Promise<Uint8Array> {
  return readAsset(`${name}.pdf`);
}

/** The bundled fonts: Latin with all accents, Greek, Cyrillic; and signs such as arrows and ≥. */
export async function readBundledFonts(): Promise<Uint8Array[]> {
  return Promise.all(FONTS.map(readAsset));
}

/**
 * The package's `templates` folder, found by going up from this file: it lies in `src/letters` in the sources and
 * in the folder of the built program otherwise.
 */
export function templatesFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return join(folder, "templates");
    if (folder === dirname(folder)) break;
  }
  throw new Error(`no folder above ${start} has ${MARK}: the package is incomplete, install it again`);
}

async function readAsset(path: string): Promise<Uint8Array> {
  return Uint8Array.from(await readFile(join(templatesFolder(), path)));
}

// Takes the templates apart into dist/forms/, so that letters are filled without the PDF library; and puts the fonts of
// documents that are no forms there.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadTs, root } from "./load-ts.mjs";

export async function compileForms() {
  const [{ compileForm }, { createFonts }, { packForm }] = await Promise.all([
    loadTs(join(root, "src/pdf/compile.ts")),
    loadTs(join(root, "src/pdf/create.ts")),
    loadTs(join(root, "src/pdf/compiled.ts")),
  ]);
  const templates = join(root, "templates");
  const forms = join(root, "dist/forms");
  mkdirSync(forms, { recursive: true });
  for (const file of readdirSync(templates).filter((name) => name.endsWith(".pdf"))) {
    const form = await compileForm(readFileSync(join(templates, file)));
    writeFileSync(join(forms, `${basename(file, ".pdf")}.form`), packForm(form));
  }
  const fonts = {
    regular: readFileSync(join(templates, "fonts/NotoSans-Regular.ttf")),
    bold: readFileSync(join(root, "scripts/templates/fonts/NotoSans-Bold.ttf")),
  };
  writeFileSync(join(forms, "pages.form"), packForm(createFonts(fonts)));
}

/** For the tests: they run from the sources, and take these from dist/. */
export default compileForms;

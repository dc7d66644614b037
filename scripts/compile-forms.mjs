// Takes the templates apart into dist/forms/, so that letters are filled without the PDF library.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadTs, root } from "./load-ts.mjs";

export async function compileForms() {
  const [{ compileForm }, { packForm }] = await Promise.all([
    loadTs(join(root, "src/pdf/compile.ts")),
    loadTs(join(root, "src/pdf/compiled.ts")),
  ]);
  const templates = join(root, "templates");
  const forms = join(root, "dist/forms");
  mkdirSync(forms, { recursive: true });
  for (const file of readdirSync(templates).filter((name) => name.endsWith(".pdf"))) {
    const form = await compileForm(readFileSync(join(templates, file)));
    writeFileSync(join(forms, `${basename(file, ".pdf")}.form`), packForm(form));
  }
}

/** For the tests: they run from the sources, and take these from dist/. */
export default compileForms;

/**
 * Writes the five templates and the list of their fields into `templates/`:
 * `node scripts/run.mjs scripts/build-templates.ts`. A test fails when they are not up to date.
 */
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { TEMPLATES } from "../src/scoring/result.js";
import { fieldList } from "./templates/field-list.js";
import { buildTemplate } from "./templates/layout.js";

// The script runs from a bundle elsewhere; `dirname` is put in as it is here.
const root = new URL("../", pathToFileURL(`${import.meta.dirname}/`));
const folder = new URL("templates/", root);
for (const name of TEMPLATES) {
  await writeFile(new URL(`${name}.pdf`, folder), await buildTemplate(name, root));
}
await writeFile(new URL("fields.json", folder), fieldList());

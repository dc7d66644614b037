// Fills letters with the built library, for measure-letters.mjs to compare with what fill-letters.mutool.js does with
// the same file: node scripts/fill-letters.mjs JSON FOLDER
// Fills them twice, and prints the milliseconds of each time: V8 compiles while it fills the first of them.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillLetter } from "../dist/letters/index.mjs";

const [json, folder] = process.argv.slice(2);
const { letters, date } = JSON.parse(readFileSync(json, "utf8"));
for (const turn of ["first", "second"]) {
  mkdirSync(join(folder, turn));
  const before = performance.now();
  for (const { activityId, template, fileName, values } of letters) {
    const bytes = await fillLetter(template, values, { context: { activityId, date } });
    writeFileSync(join(folder, turn, fileName), bytes);
  }
  console.log(performance.now() - before);
}

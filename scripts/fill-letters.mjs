// Fills letters with the built library, for measure-letters.mjs to compare with what fill-letters.mutool.js does with
// the same file: node scripts/fill-letters.mjs JSON FOLDER

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillLetter } from "../dist/letters/index.mjs";

const [json, folder] = process.argv.slice(2);
const { letters, date } = JSON.parse(readFileSync(json, "utf8"));
for (const { activityId, template, fileName, values } of letters)
  writeFileSync(
    join(folder, fileName),
    await fillLetter(template, values, { context: { activityId, date } }),
  );

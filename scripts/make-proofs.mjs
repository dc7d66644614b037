#!/usr/bin/env node
// Writes the corpus of documents that the tests read, to look at and to try the program with:
// `node scripts/make-proofs.mjs FOLDER`. What is expected of each stands in expected.json beside them.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTs, root } from "./load-ts.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("where to? node scripts/make-proofs.mjs FOLDER");
const { corpus } = await loadTs(join(root, "test/support/proofs/corpus.ts"));
const qpdf = spawnSync("qpdf", ["--version"]).error === undefined;
const samples = await corpus({ qpdf });
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of samples) writeFileSync(join(folder, name), bytes);
const expected = Object.fromEntries(samples.map(({ name, expected }) => [name, expected]));
writeFileSync(join(folder, "expected.json"), `${JSON.stringify(expected, undefined, 2)}\n`);
console.error(
  `${samples.length} documents in ${folder}${qpdf ? "" : ", without those that only qpdf makes"}`,
);

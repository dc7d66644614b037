// The licences of the packages whose code is in the bundles, as these licences ask for.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load-ts.mjs";

function licenceOf(name) {
  const folder = join(root, "node_modules", name);
  const { name: own, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${own} ${version} (${license})\n\n${text}`.trim();
}

/**
 * @param {import("esbuild").Metafile[]} metafiles of the bundles
 * @returns {string} every package with its licence
 */
export function licences(metafiles) {
  const inputs = metafiles.flatMap((each) => Object.keys(each.inputs));
  const names = inputs.flatMap(
    (input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
  );
  const texts = [...new Set(names)].sort().map(licenceOf);
  return `mssc-recert contains code of these packages.\n\n${texts.join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

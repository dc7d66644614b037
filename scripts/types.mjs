// The types of the library: what its two doors lead to, and nothing else.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { root } from "./load-ts.mjs";

const folder = join(root, "dist/types");

function leadsTo(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, target] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"([^"]+)"/g)) {
    if (target.startsWith("node:")) continue;
    const next = resolve(dirname(file), target.replace(/\.js$/, ".d.ts"));
    // Whoever uses the library has none of the packages that are in its bundles.
    if (!target.startsWith(".") || !existsSync(next)) throw new Error(`${file}: its types need ${target}`);
    leadsTo(next, reached);
  }
}

/** Writes `dist/types/`. Throws where the public types need a package. */
export function writeTypes() {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  const reached = new Set();
  for (const door of ["index.d.ts", "letters/index.d.ts"]) leadsTo(join(folder, door), reached);
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith(".ts") && !reached.has(join(folder, name))) rmSync(join(folder, name));
}

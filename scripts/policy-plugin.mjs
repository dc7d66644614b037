// Compiles the guide's data file (src/policy/*.yaml) wherever it is imported: for the build, and for the tests.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { loadTs, root } from "./load-ts.mjs";

let compiler;

/** @returns {Promise<string>} the policy as the text of a JSON object */
export async function compilePolicyFile(path) {
  compiler ??= loadTs(join(root, "src/policy/compile.ts"));
  const { compilePolicy } = await compiler;
  return JSON.stringify(compilePolicy(parse(readFileSync(path, "utf8"))));
}

/** For esbuild. A text that is parsed starts faster than an object literal of this size. */
export const policyForEsbuild = {
  name: "policy",
  setup(build) {
    build.onLoad({ filter: /src[\\/]policy[\\/].*\.yaml$/ }, async ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(await compilePolicyFile(path))})`,
      loader: "js",
      watchFiles: [path],
    }));
  },
};

/** For Vite. */
export const policyForVite = {
  name: "policy",
  enforce: "pre",
  async load(id) {
    if (!/src\/policy\/.*\.yaml$/.test(id)) return null;
    return `export default ${await compilePolicyFile(id)}`;
  },
};

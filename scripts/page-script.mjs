// Bundles the script of the cohort's page wherever `NAME.script` is imported (it means `NAME.ts` beside it, as text):
// for the build, and for the tests. (esbuild writes nothing that ends the element in which it is to stand.)

import { dirname, join } from "node:path";
import { build } from "esbuild";

/** @param {string} path of the module, ending in `.script` @returns {Promise<string>} a script for browsers */
export async function bundleScript(path) {
  const { outputFiles } = await build({
    entryPoints: [path.replace(/\.script$/, ".ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: ["chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0].text.trim();
}

const SCRIPT = /\.script$/;

/** For esbuild. */
export const scriptForEsbuild = {
  name: "page-script",
  setup(esbuild) {
    esbuild.onResolve({ filter: SCRIPT }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: "page-script",
    }));
    esbuild.onLoad({ filter: SCRIPT, namespace: "page-script" }, async ({ path }) => ({
      contents: await bundleScript(path),
      loader: "text",
    }));
  },
};

/** For Vite. */
export const scriptForVite = {
  name: "page-script",
  enforce: "pre",
  resolveId: (id, importer) => (SCRIPT.test(id) && importer ? join(dirname(importer), id) : null),
  async load(id) {
    return SCRIPT.test(id) ? `export default ${JSON.stringify(await bundleScript(id))}` : null;
  },
};

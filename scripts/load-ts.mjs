// Loads a TypeScript module into this process: bundles it beside the installed packages and imports it.

import { mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} file path of a TypeScript module
 * @param {import("esbuild").Plugin[]} [plugins]
 * @returns {Promise<any>} its exports
 */
export async function loadTs(file, plugins = []) {
  const folder = join(root, "node_modules", ".cache", "mssc-recert");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(file, ".ts")}-${process.pid}-${Date.now()}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { "import.meta.dirname": JSON.stringify(dirname(file)) },
    plugins,
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

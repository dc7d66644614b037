// Builds dist/: the program (one CommonJS file a command, loaded when the command runs), the library (ES modules), and
// the types of the library.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { root } from "./load-ts.mjs";
import { policyForEsbuild } from "./policy-plugin.mjs";

const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const common = {
  // The same library as ES modules, of which only what is used gets into the bundles.
  alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
  bundle: true,
  platform: "node",
  target: "node20.19",
  minify: true,
  keepNames: false,
  metafile: true,
  outdir: dist,
  absWorkingDir: root,
  logLevel: "warning",
  legalComments: "none",
};

/** A command is a file of its own: what one needs the other does not load. */
const lazyCommands = {
  name: "lazy-commands",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.\/commands\// }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".js")}.cjs`, external: true } : undefined,
    );
  },
};

/** Commander loads it for commands that are programs of their own; we have none, and it is slow to load. */
const lazyChildProcess = {
  name: "lazy-child-process",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^node:child_process$/ }, ({ path, namespace }) =>
      namespace === "lazy" ? { path, external: true } : { path, namespace: "lazy" },
    );
    esbuild.onLoad({ filter: /.*/, namespace: "lazy" }, ({ path }) => ({
      contents: `exports.spawn = (...args) => require("${path}").spawn(...args)`,
    }));
  },
};

/** Every package whose code is in the bundles, with its licence, as these licences ask for. */
function licences(metafiles) {
  const packages = new Set();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
    if (name) packages.add(name);
  }
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
    return `${about.name} ${about.version} (${about.license})\n\n${text}`;
  });
  return `mssc-recert contains code of these packages.\n\n${texts.join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

rmSync(dist, { recursive: true, force: true });
const commands = readdirSync(join(root, "src/cli/commands")).filter((name) => name.endsWith(".ts"));
const program = await build({
  ...common,
  entryPoints: [
    join(root, "src/cli/start.ts"),
    join(root, "src/cli/cli.ts"),
    ...commands.map((name) => join(root, "src/cli/commands", name)),
  ],
  entryNames: "[name]",
  format: "cjs",
  // As `require`: Node's loader for `import()` reads the whole file once more to find its exports.
  supported: { "dynamic-import": false },
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.url": "importMeta.url", VERSION: JSON.stringify(version) },
  // Asked for by the letters alone, which look for their templates beside them.
  banner: { js: 'const importMeta={get url(){return require("node:url").pathToFileURL(__filename).href}};' },
  plugins: [lazyCommands, lazyChildProcess, policyForEsbuild],
});
const library = await build({
  ...common,
  entryPoints: [join(root, "src/index.ts"), join(root, "src/letters/index.ts")],
  entryNames: "[dir]/[name]",
  outbase: join(root, "src"),
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  splitting: true,
  minifyIdentifiers: false,
  outExtension: { ".js": ".mjs" },
  plugins: [policyForEsbuild],
});
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licences([program.metafile, library.metafile]));
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});

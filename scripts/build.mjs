// Builds dist/: the program (one CommonJS file a command, loaded when the command runs), the library (ES modules), and
// the types of the library.

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { toAscii } from "./ascii.mjs";
import { compileForms } from "./compile-forms.mjs";
import { licences } from "./licences.mjs";
import { root } from "./load-ts.mjs";
import { scriptForEsbuild } from "./page-script.mjs";
import { policyForEsbuild } from "./policy-plugin.mjs";
import { writeTypes } from "./types.mjs";

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

/** Large and seldom needed: a file of their own each, loaded when something asks for it. */
const SELDOM = {
  "font-library": join(root, "src/pdf/proofs/font-library.ts"),
  "open-fonts": join(root, "src/pdf/open-fonts.ts"),
  "batch-letters": join(root, "src/cli/batch-letters.ts"),
  "batch-packages": join(root, "src/cli/batch-packages.ts"),
  "batch-worker": join(root, "src/cli/batch-worker.ts"),
  "batch-page": join(root, "src/cli/batch-page.ts"),
  "pdf-checklist": join(root, "src/cli/pdf-checklist.ts"),
  "template-folder": join(root, "src/cli/template-folder.ts"),
  sitting: join(root, "src/cli/sitting.ts"),
  "template-check": join(root, "src/cli/template-check.ts"),
};

/** Each command is a file of its own too: what one needs the other does not load. */
const lazyParts = {
  name: "lazy-parts",
  setup(esbuild) {
    esbuild.onResolve({ filter: /\.js$/ }, ({ path, kind }) => {
      const name = basename(path, ".js");
      const own = path.startsWith("./commands/") || name in SELDOM;
      return kind === "dynamic-import" && own ? { path: `./${name}.cjs`, external: true } : undefined;
    });
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

/** Chalk asks which colors the terminal has as soon as it is loaded; we tell it (src/cli/display.ts). */
const toldColors = {
  name: "told-colors",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: "told" }));
    esbuild.onLoad({ filter: /.*/, namespace: "told" }, () => ({
      contents: "export default { stdout: false, stderr: false }",
    }));
  },
};

rmSync(dist, { recursive: true, force: true });
const commands = readdirSync(join(root, "src/cli/commands")).filter((name) => name.endsWith(".ts"));
const program = await build({
  ...common,
  entryPoints: {
    start: join(root, "src/cli/start.ts"),
    cli: join(root, "src/cli/cli.ts"),
    ...SELDOM,
    // A program of its own, which runs in a thread that can be stopped.
    "proof-thread": join(root, "src/pdf/proofs/proof-thread.ts"),
    ...Object.fromEntries(
      commands.map((name) => [basename(name, ".ts"), join(root, "src/cli/commands", name)]),
    ),
  },
  format: "cjs",
  supported: {
    // As `require`: Node's loader for `import()` reads the whole file once more to find its exports.
    "dynamic-import": false,
    // Written as `new RegExp("\\p{L}")` instead, each would be set up wherever it is come by.
    "regexp-unicode-property-escapes": true,
  },
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.dirname": "__dirname", VERSION: JSON.stringify(version) },
  plugins: [lazyParts, lazyChildProcess, toldColors, policyForEsbuild, scriptForEsbuild],
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
for (const file of Object.keys(program.metafile.outputs)) toAscii(join(root, file));
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licences([program.metafile, library.metafile]));
writeTypes();
await compileForms();

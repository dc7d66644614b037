// Draws what the program prints for an example as a picture of a terminal: docs/check.svg, the README's first sight.
// usage: npm run build && node scripts/draw-output.mjs

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load-ts.mjs";
import { terminalPicture } from "./terminal-picture.mjs";

const ARGUMENTS = ["check", "examples/short.yaml", "--as-of", "2024-11-18"];
const LINES = 47;
/** @returns {string} the picture */
export function drawOutput() {
  const run = spawnSync(process.execPath, ["bin/mssc-recert.js", ...ARGUMENTS], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1" },
  });
  const command = `\u001b[32m$ npx mssc-recert ${ARGUMENTS.join(" ")}\u001b[39m`;
  const lines = [command, "", ...run.stdout.split("\n").slice(0, LINES), "…"];
  return terminalPicture(lines, "The checklist of mssc-recert check in a terminal");
}

if (import.meta.filename === process.argv[1]) writeFileSync(join(root, "docs/check.svg"), drawOutput());

// Draws what the program prints for an example as a picture of a terminal: docs/check.svg, the README's first sight.
// usage: npm run build && node scripts/draw-output.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load-ts.mjs";

const LINES = 32;
const LINE_HEIGHT = 19;
const CHARACTER = 8.43;
const PADDING = 18;
const TOP = 34;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** @returns {string} the picture */
export function drawOutput() {
  const command = "$ npx mssc-recert check examples/meets.yaml --as-of 2025-02-03";
  const kept = readFileSync(join(root, "examples/expected/meets.txt"), "utf8").split("\n");
  const lines = [command, "", ...kept.slice(0, LINES), "…"];
  const width = Math.ceil(81 * CHARACTER + 2 * PADDING);
  const height = TOP + lines.length * LINE_HEIGHT + PADDING;
  const text = lines.map(
    (line, index) =>
      `<text x="${PADDING}" y="${TOP + (index + 1) * LINE_HEIGHT}"${index === 0 ? ' fill="#8fd6a0"' : ""}>${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The checklist of mssc-recert check in a terminal">
<rect width="100%" height="100%" rx="8" fill="#1d2430"/>
<circle cx="20" cy="18" r="5" fill="#566"/><circle cx="38" cy="18" r="5" fill="#566"/><circle cx="56" cy="18" r="5" fill="#566"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e6e9ef" xml:space="preserve">
${text.join("\n")}
</g>
</svg>
`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(join(root, "docs/check.svg"), drawOutput());

// Draws what the program prints for an example as a picture of a terminal: docs/check.svg, the README's first sight.
// usage: npm run build && node scripts/draw-output.mjs

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load-ts.mjs";

const ARGUMENTS = ["check", "examples/short.yaml", "--as-of", "2024-11-18"];
const LINES = 47;
const LINE_HEIGHT = 19;
const CHARACTER = 8.43;
const PADDING = 18;
const TOP = 34;

/** By the numbers with which a terminal is told to paint. */
const STYLES = {
  1: 'font-weight="bold"',
  2: 'fill="#8d97a8"',
  31: 'fill="#ff8f98"',
  32: 'fill="#7ed491"',
  33: 'fill="#f0c05c"',
  36: 'fill="#7cc7e8"',
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Each part stands where its column is, and is as wide as its characters, whatever font draws it. */
function part(text, style, column) {
  const x = (PADDING + column * CHARACTER).toFixed(1);
  const width = (text.length * CHARACTER).toFixed(1);
  return `<tspan x="${x}" textLength="${width}" lengthAdjust="spacingAndGlyphs"${style ? ` ${style}` : ""}>${escaped(text)}</tspan>`;
}

/** A line with the codes that a terminal obeys, as parts of one style. */
function parts(line) {
  let column = 0;
  let style;
  let drawn = "";
  for (const piece of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code) style = STYLES[code];
    else
      for (const words of piece.split(/( {2,})/)) {
        const blank = words.length - words.trimStart().length;
        if (words.trim() !== "") drawn += part(words.trim(), style, column + blank);
        column += words.length;
      }
  }
  return drawn;
}

/** @returns {string} the picture */
export function drawOutput() {
  const run = spawnSync(process.execPath, ["bin/mssc-recert.js", ...ARGUMENTS], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1" },
  });
  const command = `\u001b[32m$ npx mssc-recert ${ARGUMENTS.join(" ")}\u001b[39m`;
  const lines = [command, "", ...run.stdout.split("\n").slice(0, LINES), "…"];
  const width = Math.ceil(81 * CHARACTER + 2 * PADDING);
  const height = TOP + lines.length * LINE_HEIGHT + PADDING;
  const text = lines.map(
    (line, index) => `<text y="${TOP + (index + 1) * LINE_HEIGHT}">${parts(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The checklist of mssc-recert check in a terminal">
<rect width="100%" height="100%" rx="8" fill="#1d2430"/>
<circle cx="20" cy="18" r="5" fill="#566"/><circle cx="38" cy="18" r="5" fill="#566"/><circle cx="56" cy="18" r="5" fill="#566"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e6e9ef">
${text.join("\n")}
</g>
</svg>
`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(join(root, "docs/check.svg"), drawOutput());

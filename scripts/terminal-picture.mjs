// A picture of a terminal, as SVG.

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
  for (const piece of line.split(/(\u001b\[[\d;]*m)/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1];
    if (codes !== undefined) style = STYLES[codes.split(";").at(-1)];
    else
      for (const words of piece.split(/( {2,})/)) {
        const blank = words.length - words.trimStart().length;
        if (words.trim() !== "") drawn += part(words.trim(), style, column + blank);
        column += words.length;
      }
  }
  return drawn;
}

/**
 * @param {string[]} lines with the codes that a terminal obeys
 * @param {string} label what it shows, for who cannot see it
 * @returns {string} the picture
 */
export function terminalPicture(lines, label) {
  const width = Math.ceil(81 * CHARACTER + 2 * PADDING);
  const height = TOP + lines.length * LINE_HEIGHT + PADDING;
  const text = lines.map(
    (line, index) => `<text y="${TOP + (index + 1) * LINE_HEIGHT}">${parts(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
<rect width="100%" height="100%" rx="8" fill="#1d2430"/>
<circle cx="20" cy="18" r="5" fill="#566"/><circle cx="38" cy="18" r="5" fill="#566"/><circle cx="56" cy="18" r="5" fill="#566"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e6e9ef">
${text.join("\n")}
</g>
</svg>
`;
}

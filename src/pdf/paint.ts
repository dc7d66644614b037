import type { Face, Glyph, Line, Run } from "./face.js";
import { hex, hexCode, num, utf16 } from "./operators.js";

/** Where the glyphs of a document get their codes; notes which are used. */
export interface Encoder {
  /** The code of a glyph in that font. */
  code(face: Face, glyph: Glyph): number;
}

/** How thick the outline is that makes letters heavier, in parts of the font size. */
const HEAVY = 0.024;

/**
 * The operators that print lines of text, in the color in force.
 * @param x left edge of the lines, points
 * @param y baseline of the first line, points from the bottom
 */
export function paintLines(
  lines: readonly Line[],
  place: { x: number; y: number; size: number; leading: number },
  encoder: Encoder,
): string {
  const { x, size, leading } = place;
  const out = ["BT"];
  let face: Face | undefined;
  let heavy = false;
  lines.forEach((line, index) => {
    let start = x;
    const y = place.y - index * leading;
    if (line.runs.length > 0) out.push(moveTo(start, y));
    // Words of one font go together.
    let codes = "";
    const print = () => {
      if (codes) out.push(`<${codes}> Tj`);
      codes = "";
    };
    for (const run of line.runs) {
      if (run.face !== face) {
        print();
        out.push(`/${run.face.name} ${num(size)} Tf`);
        face = run.face;
      }
      if ((run.heavy ?? false) !== heavy) {
        print();
        heavy = !heavy;
        out.push(heavy ? `2 Tr ${num(size * HEAVY)} w` : "0 Tr");
      }
      if (run.codes !== undefined && run.actualText === undefined) codes += run.codes;
      else if (isPlain(run)) {
        for (const glyph of run.glyphs) codes += hexCode(encoder.code(run.face, glyph));
      } else {
        print();
        out.push(...paintRun(run, { x: start, y, size }, encoder));
      }
      start += (run.width * size) / 1000;
    }
    print();
  });
  return [...out, ...(heavy ? ["0 Tr"] : []), "ET"].join("\n");
}

/** Prints a run where the pen is, and leaves the pen at its end. */
function paintRun(run: Run, at: { x: number; y: number; size: number }, encoder: Encoder): string[] {
  const row = paintRow(run, encoder);
  if (run.actualText === undefined) return [row];
  const raised = run.glyphs.some(({ dy }) => dy) ? paintRaised(run, at, encoder) : [];
  return [`/Span <</ActualText ${utf16(run.actualText)}>> BDC`, row, "EMC", ...raised];
}

/** The glyphs of plain text, one after the other. */
function isPlain({ glyphs, actualText }: Run): boolean {
  if (actualText !== undefined) return false;
  return glyphs.every(({ dx, dy, advance, width }) => dx === 0 && dy === 0 && advance === width);
}

/** The glyphs on the baseline; those above or below it only take their room. */
function paintRow(run: Run, encoder: Encoder): string {
  let array = "";
  let codes: number[] = [];
  const shift = (units: number) => {
    if (num(units) === "0") return;
    if (codes.length > 0) array += hex(codes);
    codes = [];
    array += num(-units);
  };
  for (const glyph of run.glyphs) {
    if (glyph.dy) {
      shift(glyph.advance);
      continue;
    }
    shift(glyph.dx);
    codes.push(encoder.code(run.face, glyph));
    shift(glyph.advance - glyph.width - glyph.dx);
  }
  if (codes.length > 0) array += hex(codes);
  return `[${array}] TJ`;
}

/**
 * Glyphs above or below the baseline. They read as nothing, since the row reads as the whole text: a reader that met
 * them within the row would take them for another line.
 */
function paintRaised(run: Run, at: { x: number; y: number; size: number }, encoder: Encoder): string[] {
  const scale = at.size / 1000;
  const out = [`/Span <</ActualText ${utf16("")}>> BDC`];
  let pen = at.x;
  for (const glyph of run.glyphs) {
    if (glyph.dy) {
      out.push(moveTo(pen + glyph.dx * scale, at.y + glyph.dy * scale));
      out.push(`${hex([encoder.code(run.face, glyph)])} Tj`);
    }
    pen += glyph.advance * scale;
  }
  return [...out, "EMC", moveTo(pen, at.y)];
}

function moveTo(x: number, y: number): string {
  return `1 0 0 1 ${num(x)} ${num(y)} Tm`;
}

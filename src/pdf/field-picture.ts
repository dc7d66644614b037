import type { FieldPlace } from "./compiled.js";
import type { Face } from "./face.js";
import { ASCENT, type Fitted, PADDING } from "./fit.js";
import type { FilledField } from "./form.js";
import { num } from "./operators.js";
import { type Encoder, paintLines } from "./paint.js";

/** Height of a capital letter, in parts of the font size. */
const CAPITAL = 0.714;

/** The operators that show a text in its field, from the field's own bottom left corner. */
export function fieldPicture(
  { field }: FilledField,
  { place, fitted }: FilledField["shown"][number],
  encoder: Encoder,
): { ground: string; text: string } {
  const { width, height, ground = "" } = place;
  const { lines, size, leading } = fitted;
  const first = field.several ? height - PADDING - ASCENT * size : (height - CAPITAL * size) / 2;
  const text = paintLines(lines, { x: inset(place), y: first, size, leading }, encoder);
  return { ground, text: `q\n0 0 ${num(width)} ${num(height)} re W n\n0 g\n${text}\nQ` };
}

function inset({ frame = 0 }: FieldPlace): number {
  return PADDING + frame;
}

export function facesOf({ lines }: Fitted): Set<Face> {
  const faces = new Set<Face>();
  for (const { runs } of lines) for (const { face } of runs) faces.add(face);
  return faces;
}

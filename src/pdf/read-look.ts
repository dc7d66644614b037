import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from "pdf-lib";
import { num } from "./operators.js";
import type { ReadPlace } from "./read-fields.js";

const HIDDEN = 1 << 1;
const FILL: Record<number, string> = { 1: "g", 3: "rg", 4: "k" };
const STROKE: Record<number, string> = { 1: "G", 3: "RG", 4: "K" };

/**
 * What a field looks like beside its text: its ground and frame, and the picture it comes with.
 * @param filled whether there is anything to see in the picture
 */
export function look(widget: PDFDict, filled: boolean): Pick<ReadPlace, "ground" | "frame" | "shows"> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(widget, "Rect");
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  const style = widget.lookupMaybe(PDFName.of("MK"), PDFDict);
  const ground = style && numbers(style, "BG");
  const frame = style && numbers(style, "BC");
  const line = frame && STROKE[frame.length] ? lineWidth(widget) : 0;
  const operators: string[] = [];
  if (ground && FILL[ground.length]) {
    operators.push(
      `${ground.map(num).join(" ")} ${FILL[ground.length]} 0 0 ${num(width)} ${num(height)} re f`,
    );
  }
  if (frame && line > 0) {
    const box = [line / 2, line / 2, width - line, height - line].map(num).join(" ");
    operators.push(`${frame.map(num).join(" ")} ${STROKE[frame.length]} ${num(line)} w ${box} re S`);
  }
  const shows = filled ? picture(widget, [Math.min(x1, x2), Math.min(y1, y2), width, height]) : undefined;
  return {
    ...(operators.length > 0 ? { ground: operators.join("\n") } : {}),
    ...(line > 0 ? { frame: line } : {}),
    ...(shows ? { shows } : {}),
  };
}

function lineWidth(widget: PDFDict): number {
  return (
    widget.lookupMaybe(PDFName.of("BS"), PDFDict)?.lookupMaybe(PDFName.of("W"), PDFNumber)?.asNumber() ?? 1
  );
}

/** The picture in force, and the matrix that puts it in its place (ISO 32000, 12.5.5). */
function picture(
  widget: PDFDict,
  [x, y, width, height]: [number, number, number, number],
): ReadPlace["shows"] {
  const flags = widget.lookupMaybe(PDFName.of("F"), PDFNumber)?.asNumber() ?? 0;
  const pictures = widget.lookupMaybe(PDFName.of("AP"), PDFDict);
  const state = widget.lookupMaybe(PDFName.of("AS"), PDFName);
  const normal = pictures?.lookup(PDFName.of("N"));
  const [holder, key] = normal instanceof PDFDict && state ? [normal, state] : [pictures, PDFName.of("N")];
  const ref = holder?.get(key);
  const stream = holder?.lookup(key);
  if (flags & HIDDEN || !(ref instanceof PDFRef) || !(stream instanceof PDFStream)) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(stream.dict, "BBox");
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(stream.dict, "Matrix");
  const corners = [left, right].flatMap((u) =>
    [bottom, top].map((v) => [a * u + c * v + e, b * u + d * v + f] as const),
  );
  const [us, vs] = [corners.map(([u]) => u), corners.map(([, v]) => v)];
  const [u, v] = [Math.min(...us), Math.min(...vs)];
  const [wide, high] = [Math.max(...us) - u, Math.max(...vs) - v];
  if (!wide || !high) return undefined;
  const [sx, sy] = [width / wide, height / high];
  return { picture: ref, matrix: [sx, 0, 0, sy, x - u * sx, y - v * sy].map(num).join(" ") };
}

function numbers(dictionary: PDFDict, key: string): number[] {
  const array = dictionary.lookup(PDFName.of(key));
  if (!(array instanceof PDFArray)) return [];
  return array.asArray().flatMap((_, index) => {
    const each = array.lookup(index);
    return each instanceof PDFNumber ? [each.asNumber()] : [];
  });
}

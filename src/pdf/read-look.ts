import { PDFDict, PDFName, PDFNumber } from "pdf-lib";
import { num } from "./operators.js";
import type { ReadPlace } from "./read-fields.js";
import { FLAG, flagsOf, numbers, picture, rectangle } from "./read-picture.js";

const FILL: Record<number, string> = { 1: "g", 3: "rg", 4: "k" };
const STROKE: Record<number, string> = { 1: "G", 3: "RG", 4: "K" };
type Look = Pick<ReadPlace, "ground" | "frame" | "shows">;

/**
 * What a field looks like beside its text: its ground and frame, and the picture it comes with.
 * @param onlyPrinted leaves out a picture that is not for paper
 */
export function look(widget: PDFDict, { onlyPrinted }: { onlyPrinted: boolean }): Look {
  const { width, height } = rectangle(widget);
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
  const shows = onlyPrinted && !(flagsOf(widget) & FLAG.print) ? undefined : picture(widget);
  return {
    ...(operators.length > 0 ? { ground: operators.join("\n") } : {}),
    ...(line > 0 ? { frame: line } : {}),
    ...(shows ? { shows } : {}),
  };
}

function lineWidth(widget: PDFDict): number {
  const style = widget.lookupMaybe(PDFName.of("BS"), PDFDict);
  const [, , old = 1] = numbers(widget, "Border");
  return style?.lookupMaybe(PDFName.of("W"), PDFNumber)?.asNumber() ?? (style ? 1 : old);
}

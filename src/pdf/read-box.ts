import { PDFName, type PDFPage } from "pdf-lib";
import type { CompiledPage } from "./compiled.js";
import { numbers } from "./read-picture.js";

type Box = CompiledPage["box"];

const LETTER: Box = [0, 0, 612, 792];

/** The corners of what is seen of a page: its crop box, as far as it lies on the sheet. */
export function pageBox(page: PDFPage): Box {
  const sheet = boxOf(page, "MediaBox") ?? LETTER;
  const crop = boxOf(page, "CropBox") ?? sheet;
  const seen: Box = [
    Math.max(sheet[0], crop[0]),
    Math.max(sheet[1], crop[1]),
    Math.min(sheet[2], crop[2]),
    Math.min(sheet[3], crop[3]),
  ];
  return seen[0] < seen[2] && seen[1] < seen[3] ? seen : sheet;
}

function boxOf({ node }: PDFPage, key: string): Box | undefined {
  const box = node.context.obj({ Box: node.getInheritableAttribute(PDFName.of(key)) ?? null });
  const [a, b, c, d] = numbers(box, "Box");
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

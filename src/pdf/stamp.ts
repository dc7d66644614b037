/**
 * A line below a page that was made elsewhere: the page is made a little higher, so that nothing on it is covered, moved
 * or scaled. The line is an annotation, so that the page's own content stays as it is.
 */

import { Canvas } from "./canvas.js";
import type { CompiledForm } from "./compiled.js";
import type { Target } from "./copy.js";
import { fill, type Ink } from "./ink.js";
import { dictionary, type Entries, num } from "./operators.js";
import { BOLD, REGULAR } from "./plain-face.js";

type Box = [left: number, bottom: number, right: number, top: number];

/** The line on a page as wide as US Letter: font size, and the strip it stands in. */
const SIZE = 7.5;
const STRIP = 15;
const LETTER_WIDTH = 612;
/** So much of the page's width the line takes at the most. */
const MOST = 0.92;
const GREY: Ink = 0.3;
/** Printed, read-only, locked. */
const FLAGS = "196";

const BOX = /^\[\s*([-+.\d]+)\s+([-+.\d]+)\s+([-+.\d]+)\s+([-+.\d]+)\s*\]$/;

function boxOf(text: string | undefined): Box | undefined {
  const figures = BOX.exec(text ?? "")
    ?.slice(1)
    .map(Number);
  if (!figures?.every(Number.isFinite)) return undefined;
  const [a, b, c, d] = figures as Box;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

const inBrackets = (figures: readonly number[]): string => `[${figures.map(num).join(" ")}]`;

/** What is seen of a page: its crop box, as far as it is on the page. */
function seenOf({ MediaBox, CropBox }: Entries): Box {
  const media = boxOf(MediaBox) ?? [0, 0, LETTER_WIDTH, 792];
  const crop = boxOf(CropBox) ?? media;
  const seen: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  return seen[0] < seen[2] && seen[1] < seen[3] ? seen : media;
}

/** The page as it is seen, turned by `turn`, has a strip added below: which part of its own plane that is. */
function stripOf([left, bottom, right, top]: Box, turn: number, high: number): Box {
  if (turn === 90) return [right, bottom, right + high, top];
  if (turn === 180) return [left, top, right, top + high];
  if (turn === 270) return [left - high, bottom, left, top];
  return [left, bottom - high, right, bottom];
}

/** How the line, written from left to right, is turned so that it reads upright. */
const MATRICES: Record<number, string> = {
  0: "[1 0 0 1 0 0]",
  90: "[0 1 -1 0 0 0]",
  180: "[-1 0 0 -1 0 0]",
  270: "[0 -1 1 0 0 0]",
};

/**
 * @param entries of the page's dictionary
 * @param text WinAnsi characters; nothing leaves the page as it is
 * @returns the entries of the page with the line
 */
export function stamped(
  entries: Entries,
  text: string | undefined,
  form: CompiledForm,
  { file, fonts }: Target,
): Entries {
  if (!text) return entries;
  const seen = seenOf(entries);
  const turn = (((Number(entries.Rotate ?? 0) % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const sideways = turn === 90 || turn === 270;
  const [across, upright] = [seen[2] - seen[0], seen[3] - seen[1]];
  const width = sideways ? upright : across;
  const scale = Math.min(width, sideways ? across : upright) / LETTER_WIDTH;
  const canvas = new Canvas({ regular: REGULAR, bold: BOLD }, fonts);
  const natural = canvas.width(text, { size: SIZE * scale });
  const size = SIZE * scale * Math.min(1, (width * MOST) / natural);
  const high = STRIP * scale;
  const strip = stripOf(seen, turn, high);
  canvas.shape(`${fill(1)} 0 0 ${num(width)} ${num(high)} re f`);
  canvas.text((width - canvas.width(text, { size })) / 2, (high - size) / 2 + size * 0.15, text, {
    size,
    ink: GREY,
  });
  const picture = file.addStream(
    {
      Type: "/XObject",
      Subtype: "/Form",
      BBox: inBrackets([0, 0, width, high]),
      Matrix: MATRICES[turn] ?? MATRICES[0]!,
      Resources: dictionary({ Font: dictionary(fonts.resources(canvas.faces, form.fonts)) }),
    },
    canvas.content(),
  );
  const annotation = file.add({
    Type: "/Annot",
    // Printed, and no comment that somebody could move or delete.
    Subtype: "/Watermark",
    Rect: inBrackets(strip),
    F: FLAGS,
    AP: `<</N ${picture}>>`,
  });
  const larger = (box: Box): string =>
    inBrackets([
      Math.min(box[0], strip[0]),
      Math.min(box[1], strip[1]),
      Math.max(box[2], strip[2]),
      Math.max(box[3], strip[3]),
    ]);
  const own = entries.Annots?.replace(/^\[|\]$/g, "") ?? "";
  return {
    ...entries,
    MediaBox: larger(boxOf(entries.MediaBox) ?? seen),
    CropBox: larger(seen),
    Annots: `[${own} ${annotation}]`,
  };
}

/**
 * Points as bars: assured filled, open hatched, missing empty, and a mark where the needed points are reached. No meaning
 * by color alone: it is read in gray as well.
 */

import { type Canvas, shapes } from "../../pdf/index.js";
import type { Points } from "../../scoring/result.js";
import type { PointsKey, PointsSection } from "../view/types.js";
import { GOOD, HAIR, LOOKS, OPEN, PAGE, QUIET, SOFT } from "./look.js";
import { baselineOf, pictured, type Sheet } from "./sheet.js";

export interface BarScale {
  /** Where zero is. */
  x: number;
  /** What a point measures. */
  point: number;
}

type Box = shapes.Box;

const FRAME = { weight: 0.6, ink: QUIET };
const HATCH = { weight: 0.9, ink: OPEN };
const BLACK = 0;
/** The bar, and above it the threshold's mark, below it the figures. */
const TALL = { above: 15, bar: 17, below: 13 };
/** So many points from one figure below the bar to the next, so that there are not too many. */
const STEPS = [20, 50, 100, 500];
const MOST_FIGURES = 12;

function drawOpen(canvas: Canvas, box: Box): void {
  canvas.shape(shapes.filledBox(box, 1));
  canvas.shape(shapes.hatchedBox(box, HATCH, 3.2));
  canvas.shape(shapes.framedBox(box, { weight: 0.6, ink: OPEN }));
}

/** Draws the points that there are. @param y the lower edge */
export function drawBar(
  canvas: Canvas,
  { assured, possible }: Points,
  scale: BarScale,
  y: number,
  height: number,
): void {
  const { x, point } = scale;
  if (possible > assured)
    drawOpen(canvas, { x: x + assured * point, y, width: (possible - assured) * point, height });
  if (assured > 0) canvas.shape(shapes.filledBox({ x, y, width: assured * point, height }, GOOD));
}

/** A little of each part of the bar, before its words. @param y the baseline of the words */
export function drawSwatch(canvas: Canvas, part: PointsKey["part"], x: number, y: number): void {
  const box = { x, y: y - 0.5, width: 12, height: 7 };
  if (part === "assured") canvas.shape(shapes.filledBox(box, GOOD));
  else if (part === "open") drawOpen(canvas, box);
  else if (part === "missing") {
    canvas.shape(shapes.filledBox(box, SOFT));
    canvas.shape(shapes.framedBox(box, { weight: 0.6, ink: HAIR }));
  } else drawMark(canvas, x + 6, y - 1, 5);
}

/** A line that ends in an arrow head. */
function drawMark(canvas: Canvas, x: number, y: number, height: number): void {
  const line: shapes.Point[] = [
    [x, y],
    [x, y + height],
  ];
  // A light edge, so that it is seen on a dark ground.
  canvas.shape(shapes.polyline(line, { weight: 3.4, ink: 1 }));
  canvas.shape(shapes.polyline(line, { weight: 1.6, ink: BLACK }));
  const tip = y + height - 1;
  canvas.shape(
    shapes.polygon(
      [
        [x, tip],
        [x - 3.2, tip + 5],
        [x + 3.2, tip + 5],
      ],
      BLACK,
    ),
  );
}

/** Adds the picture of all points. */
export function addBar(sheet: Sheet, { total, threshold, keys }: PointsSection): void {
  const most = Math.max(threshold, total.possible);
  // Room at both ends for half of a figure.
  const scale = { x: PAGE.left + 4, point: (PAGE.width - 14) / most };
  const { above, bar, below } = TALL;
  const height = above + bar + below;
  const tag = sheet.tag("Figure");
  sheet.add({
    ...{ lines: 1, leading: height, before: 3, keep: true },
    draw(canvas, top) {
      const box = [PAGE.left, top - height, PAGE.left + PAGE.width, top].map(
        (each) => Math.round(each * 1000) / 1000,
      );
      const alt = `Bar: ${keys.map(({ words }) => words).join(", ")}; ${threshold} are needed`;
      tag.entries = pictured(alt, box);
      const y = top - above - bar;
      canvas.part(tag, () => {
        const whole = { x: scale.x, y, width: most * scale.point, height: bar };
        canvas.shape(shapes.filledBox(whole, SOFT));
        drawBar(canvas, total, scale, y, bar);
        canvas.shape(shapes.framedBox(whole, FRAME));
        drawMark(canvas, scale.x + threshold * scale.point, y, bar + 3);
        drawFigures(canvas, { most, threshold, scale, y, top });
      });
    },
  });
}

/** What is written round the bar. */
function drawFigures(
  canvas: Canvas,
  {
    most,
    threshold,
    scale,
    y,
    top,
  }: { most: number; threshold: number; scale: BarScale; y: number; top: number },
): void {
  const small = { size: 7, ink: QUIET };
  const step = STEPS.find((each) => most / each <= MOST_FIGURES) ?? most;
  for (let points = 0; points <= most; points += step) {
    const text = String(points);
    const x = scale.x + points * scale.point;
    canvas.shape(
      shapes.polyline(
        [
          [x, y - 0.5],
          [x, y - 2.5],
        ],
        { weight: 0.5, ink: QUIET },
      ),
    );
    canvas.text(x - canvas.width(text, small) / 2, y - 10, text, small);
  }
  const label = `${threshold} needed`;
  const strong = { size: 7.5, bold: true };
  const x = scale.x + threshold * scale.point;
  canvas.text(x - 7 - canvas.width(label, strong), baselineOf(top, LOOKS.head), label, strong);
}

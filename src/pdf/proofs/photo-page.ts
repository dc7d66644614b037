import { type Entries, num } from "../operators.js";
import { boxText } from "./boxes.js";
import { Collector } from "./collector.js";
import { isSideways, type Orientation, turnedInto } from "./exif.js";
import type { ProofRead } from "./thread.js";
import type { ProofKind, ProofNote } from "./types.js";

/** A picture ready to be put into a file. */
export interface Picture {
  /** Of its stream, without type and size. */
  entries: Entries;
  content: Uint8Array;
  width: number;
  height: number;
}

/** Where a picture stands, in points. */
export interface Placed {
  page: { width: number; height: number };
  x: number;
  y: number;
  width: number;
  height: number;
}

const [SHORT, LONG] = [612, 792];
const MARGIN = 36;
/** Small pictures are not blown up beyond this many pixels to the inch. */
const COARSEST = 100;
/** More than this many print no better. */
const FINEST = 200;

/** Fits a picture on a US Letter page, upright or sideways as suits it. @param width as it is seen, in pixels */
export function placeOnLetter(width: number, height: number): Placed {
  const page = width > height ? { width: LONG, height: SHORT } : { width: SHORT, height: LONG };
  const scale = Math.min(
    (page.width - 2 * MARGIN) / width,
    (page.height - 2 * MARGIN) / height,
    72 / COARSEST,
  );
  const [w, h] = [width * scale, height * scale];
  // What does not fill the page stands in the middle of its upper part, as if it were stuck on.
  return { page, x: (page.width - w) / 2, y: page.height - MARGIN - h, width: w, height: h };
}

/** So many pixels across or up print as well as any more. */
export function enoughPixels(points: number): number {
  return Math.max(1, Math.floor((points / 72) * FINEST));
}

/** A page with a picture on it. */
export function photoPage(
  kind: ProofKind,
  picture: Picture,
  seen: { placed: Placed; orientation: Orientation; notes: ProofNote[] },
): ProofRead {
  const { placed, orientation, notes } = seen;
  const collector = new Collector();
  const size = { Width: String(picture.width), Height: String(picture.height) };
  const image = collector.addStream(
    { Type: "/XObject", Subtype: "/Image", ...size, ...picture.entries },
    picture.content,
  );
  const matrix = turnedInto(orientation, placed.x, placed.y, placed.width, placed.height);
  const page: Entries = {
    MediaBox: boxText([0, 0, placed.page.width, placed.page.height]),
    Resources: `<</XObject <</Photo ${image}>>>>`,
    Contents: collector.addStream({}, `q ${matrix.map(num).join(" ")} cm /Photo Do Q`),
  };
  const bytes = collector.finish();
  return {
    kind,
    signed: false,
    notes: orientation === 1 ? notes : [...notes, "turned"],
    content: { objects: collector.objects, bytes, pages: [page], layers: { all: [], hidden: [] } },
  };
}

/** The size of a picture as it is seen. */
export function seenSize(width: number, height: number, orientation: Orientation): [number, number] {
  return isSideways(orientation) ? [height, width] : [width, height];
}

/** @returns to how many pixels a picture, as it is stored, is to be reduced; undefined where it is fine enough as it is */
export function reducedSize(
  width: number,
  height: number,
  orientation: Orientation,
  placed: Placed,
): [number, number] | undefined {
  const [across, upright] = [enoughPixels(placed.width), enoughPixels(placed.height)];
  const [most, mostHigh] = isSideways(orientation) ? [upright, across] : [across, upright];
  return width > most || height > mostHigh ? [Math.min(width, most), Math.min(height, mostHigh)] : undefined;
}

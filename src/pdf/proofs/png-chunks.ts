import { inflateSync } from "node:zlib";
import { type Orientation, orientationIn } from "./exif.js";
import { Unreadable } from "./unreadable.js";

/** What a PNG says of itself. */
export interface PngHead {
  width: number;
  height: number;
  orientation: Orientation;
}

/** Samples of a pixel by the kind of color. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const MOST_PIXELS = 64e6;

/**
 * Walks through a PNG and makes sure that all of its pixels are there, and no more of them than it says: decoders loop, or
 * unpack without end.
 * @throws Unreadable
 */
export function checkPng(bytes: Uint8Array): PngHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const data: Uint8Array[] = [];
  let head: { width: number; height: number; row: number; interlaced: boolean } | undefined;
  let [orientation, ended]: [Orientation, boolean] = [1, false];
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) throw new Unreadable("cut-off");
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") head = headIn(content);
    else if (type === "IDAT") data.push(content);
    else if (type === "eXIf") orientation = orientationIn(content);
    else if (type === "IEND") ended = true;
    at += 12 + length;
  }
  if (!head || !ended) throw new Unreadable("cut-off");
  const { width, height, row, interlaced } = head;
  if (width * height > MOST_PIXELS) throw new Unreadable("too-large");
  const expected = (row + 1) * height;
  // In seven passes: each begins rows of its own.
  const most = interlaced ? expected + 8 * (height + 8) * 2 : expected;
  const least = interlaced ? Math.floor((row - 1) * height) : expected;
  const length = unpackedLength(Buffer.concat(data), most);
  if (length < least) throw new Unreadable("damaged");
  return { width, height, orientation };
}

function headIn(content: Uint8Array): { width: number; height: number; row: number; interlaced: boolean } {
  if (content.length < 13) throw new Unreadable("damaged");
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const samples = SAMPLES[content[9]!];
  if (!samples || width === 0 || height === 0) throw new Unreadable("damaged");
  return {
    width,
    height,
    row: Math.ceil((width * samples * content[8]!) / 8),
    interlaced: content[12] === 1,
  };
}

function unpackedLength(data: Uint8Array, most: number): number {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).length;
  } catch (cause) {
    const cut = (cause as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
    throw new Unreadable(cut ? "cut-off" : "damaged", { cause });
  }
}

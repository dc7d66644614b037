import { convertIndexedToRgb, type DecodedPng, decode } from "fast-png";
import { asItIs, asJpeg } from "./encode.js";
import { photoPage, placeOnLetter, reducedSize, seenSize } from "./photo-page.js";
import { checkPng } from "./png-chunks.js";
import { type Raster, reduced } from "./reduce.js";
import type { ProofRead } from "./thread.js";
import type { ProofNote } from "./types.js";
import { Unreadable } from "./unreadable.js";

/** A photo saved as PNG is written as JPEG if that takes less than this part. */
const WORTH_JPEG = 0.5;

/** Reads a PNG as a page. What is transparent shows white paper. @throws Unreadable */
export function readPng(bytes: Uint8Array): ProofRead {
  const { width, height, orientation } = checkPng(bytes);
  const raster = withoutColor(onWhite(pixelsOf(bytes)));
  const placed = placeOnLetter(...seenSize(width, height, orientation));
  const size = reducedSize(width, height, orientation, placed);
  const notes: ProofNote[] = size ? ["reduced"] : [];
  let picture = asItIs(size ? reduced(raster, ...size) : raster);
  if (size) {
    const smaller = asJpeg(reduced(raster, ...size));
    if (smaller.content.length < picture.content.length * WORTH_JPEG) picture = smaller;
  }
  return photoPage("png", picture, { placed, orientation, notes });
}

function pixelsOf(bytes: Uint8Array): DecodedPng {
  try {
    return decode(bytes, { checkCrc: true });
  } catch (cause) {
    throw new Unreadable("damaged", { cause });
  }
}

/** Red, green and blue of each pixel on white paper, eight bits each; or gray. */
function onWhite(png: DecodedPng): Raster {
  const { width, height } = png;
  const { channels, sample, most } = png.palette ? indexed(png) : plain(png);
  const alpha = channels === 2 || channels === 4;
  const colors = channels < 3 ? 1 : 3;
  const key = png.palette ? undefined : png.transparency;
  const out = new Uint8Array(width * height * colors);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    let opaque = alpha ? sample(at + channels - 1) / most : 1;
    if (key?.length && Array.from({ length: colors }, (_, c) => sample(at + c) === key[c]).every(Boolean))
      opaque = 0;
    for (let color = 0; color < colors; color++) {
      const value = (sample(at + color) * 255) / most;
      out[pixel * colors + color] = Math.round(value * opaque + 255 * (1 - opaque));
    }
  }
  return { width, height, channels: colors, data: out };
}

interface Samples {
  channels: number;
  sample(at: number): number;
  most: number;
}

function indexed(png: DecodedPng): Samples {
  const data = convertIndexedToRgb(png);
  return { channels: png.palette![0]!.length, sample: (at) => data[at]!, most: 255 };
}

/** Samples of fewer than eight bits stand several to the byte, each row beginning a byte. */
function plain({ data, depth, channels, width }: DecodedPng): Samples {
  const most = 2 ** depth - 1;
  if (depth >= 8) return { channels, sample: (at) => data[at]!, most };
  const perByte = 8 / depth;
  const row = Math.ceil(width / perByte);
  const sample = (at: number): number => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = data[y * row + Math.floor(x / perByte)]!;
    return (byte >> (8 - depth * ((x % perByte) + 1))) & most;
  };
  return { channels, sample, most };
}

/** Gray where every pixel is: a third of the size. */
function withoutColor(raster: Raster): Raster {
  const { width, height, channels, data } = raster;
  if (channels === 1) return raster;
  for (let at = 0; at < data.length; at += 3) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return raster;
  }
  return { width, height, channels: 1, data: data.filter((_, at) => at % 3 === 0) };
}

import { convertIndexedToRgb, type DecodedPng, decode } from "fast-png";
import { asItIs, asJpeg } from "./encode.js";
import { photoPage, placeOnLetter, reducedSize, seenSize } from "./photo-page.js";
import { checkPng } from "./png-chunks.js";
import { type Raster, reduced } from "./reduce.js";
import type { ProofRead } from "./thread.js";
import { Unreadable } from "./unreadable.js";

/** A photo saved as PNG is written as JPEG if that takes less than this part. */
const WORTH_JPEG = 0.5;

/** Reads a PNG as a page. What is transparent shows white paper. @throws Unreadable */
export function readPng(bytes: Uint8Array): ProofRead {
  const { width, height, orientation } = checkPng(bytes);
  const raster = withoutColor(onWhite(pixelsOf(bytes)));
  const placed = placeOnLetter(...seenSize(width, height, orientation));
  const size = reducedSize(width, height, orientation, placed);
  if (!size) return photoPage("png", asItIs(raster), { placed, orientation, notes: [] });
  const small = reduced(raster, ...size);
  const [whole, photo] = [asItIs(small), asJpeg(small)];
  const picture = photo.content.length < whole.content.length * WORTH_JPEG ? photo : whole;
  return photoPage("png", picture, { placed, orientation, notes: ["reduced"] });
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
  const { channels, data, most } = samplesOf(png);
  const alpha = channels === 2 || channels === 4;
  const colors = channels < 3 ? 1 : 3;
  const key = png.palette || !png.transparency?.length ? undefined : png.transparency;
  const out = new Uint8Array(width * height * colors);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    let opaque = alpha ? data[at + channels - 1]! / most : 1;
    if (key && isColor(data, at, key, colors)) opaque = 0;
    for (let color = 0; color < colors; color++) {
      const value = (data[at + color]! * 255) / most;
      out[pixel * colors + color] = Math.round(value * opaque + 255 * (1 - opaque));
    }
  }
  return { width, height, channels: colors, data: out };
}

interface Samples {
  channels: number;
  data: DecodedPng["data"];
  /** What stands for full light. */
  most: number;
}

function samplesOf(png: DecodedPng): Samples {
  const { data, depth, channels, palette } = png;
  if (palette) return { channels: palette[0]!.length, data: convertIndexedToRgb(png), most: 255 };
  const most = 2 ** depth - 1;
  return { channels, data: depth >= 8 ? data : unpacked(png, most), most };
}

/** Samples of fewer than eight bits stand several to the byte, each row beginning a byte. */
function unpacked({ data, depth, width, height }: DecodedPng, most: number): Uint8Array {
  const perByte = 8 / depth;
  const row = Math.ceil(width / perByte);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = data[y * row + Math.floor(x / perByte)]!;
      out[y * width + x] = (byte >> (8 - depth * ((x % perByte) + 1))) & most;
    }
  }
  return out;
}

function isColor(data: DecodedPng["data"], at: number, key: Uint16Array, colors: number): boolean {
  for (let color = 0; color < colors; color++) if (data[at + color] !== key[color]) return false;
  return true;
}

/** Gray where every pixel is: a third of the size. */
function withoutColor(raster: Raster): Raster {
  const { width, height, channels, data } = raster;
  if (channels === 1) return raster;
  for (let at = 0; at < data.length; at += 3) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return raster;
  }
  return {
    width,
    height,
    channels: 1,
    data: Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 3]!),
  };
}

import {
  JpegImage,
  setVerbosityLevel,
  VerbosityLevel,
} from "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs";
import { cmykToRgb } from "./cmyk.js";
import { asJpeg } from "./encode.js";
import { headOf, type JpegHead } from "./jpeg-head.js";
import { type Picture, photoPage, placeOnLetter, reducedSize, seenSize } from "./photo-page.js";
import { type Raster, reduced } from "./reduce.js";
import type { ProofRead } from "./thread.js";
import type { ProofNote } from "./types.js";
import { Unreadable } from "./unreadable.js";

/** Larger pictures are taken over as they are: unpacked, they would take more memory than there may be. */
const MOST_UNPACKED = 64e6;
/** No camera takes pictures of so many pixels; viewers could not show them. */
const MOST_PIXELS = 300e6;
/** What the decoder says where pixels are missing. */
const CUT_OFF = /end of the image data|EOI marker/;

/** Reads a JPEG as a page. @throws Unreadable */
export function readJpeg(bytes: Uint8Array): ProofRead {
  const head = headOf(bytes);
  if (!head) throw new Unreadable("cut-off");
  const { width, height, channels, orientation } = head;
  if (![1, 3, 4].includes(channels) || !head.usual || head.precision !== 8) throw new Unreadable("rare-jpeg");
  if (width === 0 || height === 0) throw new Unreadable("damaged");
  if (width * height > MOST_PIXELS) throw new Unreadable("too-large");
  const [across, upright] = seenSize(width, height, orientation);
  const placed = placeOnLetter(across, upright);
  const size = reducedSize(width, height, orientation, placed);
  const raster = unpacked(bytes, head);
  const notes: ProofNote[] = raster ? [] : ["unexamined"];
  let picture = asStored(bytes, head);
  if (size && raster) {
    const small = reduced(raster, ...size);
    picture = asJpeg(channels === 4 ? cmykToRgb(small, head.adobe) : small);
    notes.push("reduced");
  }
  return photoPage("jpeg", picture, { placed, orientation, notes });
}

function asStored(bytes: Uint8Array, { width, height, channels, adobe, plainColors }: JpegHead): Picture {
  const spaces: Record<number, string> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };
  const entries = {
    ColorSpace: spaces[channels]!,
    BitsPerComponent: "8",
    Filter: "/DCTDecode",
    ...(channels === 4 && adobe && { Decode: "[1 0 1 0 1 0 1 0]" }),
    ...(plainColors && { DecodeParms: "<</ColorTransform 0>>" }),
  };
  return { entries, content: bytes, width, height };
}

/** The pixels; undefined where they are too many. @throws Unreadable where some are missing */
function unpacked(bytes: Uint8Array, { width, height, channels, pixels }: JpegHead): Raster | undefined {
  if (width * height > MOST_UNPACKED) {
    if (!endsWhole(bytes.subarray(pixels))) throw new Unreadable("cut-off");
    return undefined;
  }
  const image = new JpegImage();
  if (decode(image, bytes, pixels).some((line) => CUT_OFF.test(line))) throw new Unreadable("cut-off");
  // It may find fewer lines than the head says.
  if (image.width !== width || image.height !== height) throw new Unreadable("cut-off");
  return { width, height, channels, data: image.getData({ width, height, isSourcePDF: true }) };
}

/** @returns what the decoder has to say, which it says only to the terminal */
function decode(image: JpegImage, bytes: Uint8Array, pixels: number): string[] {
  const said: string[] = [];
  const { log, warn } = console;
  console.log = console.warn = (line: unknown) => said.push(String(line));
  setVerbosityLevel(VerbosityLevel.WARNINGS);
  try {
    image.parse(bytes);
  } catch (cause) {
    throw new Unreadable(endsWhole(bytes.subarray(pixels)) ? "damaged" : "cut-off", { cause });
  } finally {
    Object.assign(console, { log, warn });
  }
  return said;
}

/** Whether the mark of the end is there, behind which some cameras put more. @param bytes from the pixels on */
function endsWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(Uint8Array.of(0xff, 0xd9)) >= 0;
}

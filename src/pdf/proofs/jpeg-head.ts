import { type Orientation, orientationIn } from "./exif.js";

/** What a JPEG says of itself before its pixels. */
export interface JpegHead {
  width: number;
  height: number;
  /** Bytes of a pixel: 1 gray, 3 colors, 4 colors of print. */
  channels: number;
  /** Bits of a byte of a pixel: 8 but for rare exceptions. */
  precision: number;
  /** Of a kind that viewers of PDF show: baseline, extended or progressive. */
  usual: boolean;
  orientation: Orientation;
  /** Written by a program of Adobe's: colors of print are stored inverted. */
  adobe: boolean;
  /** Red, green and blue as they are, rather than brightness and two colors. */
  plainColors: boolean;
  /** Where its pixels begin, in bytes: before them a small preview may stand, a whole JPEG of its own. */
  pixels: number;
}

const [APP1, APP14, SOS, EOI, DHT, DAC, JPG] = [0xe1, 0xee, 0xda, 0xd9, 0xc4, 0xcc, 0xc8];
/** The head of a JPEG-LS, which is lossless. */
const SOF55 = 0xf7;

/** @returns undefined where it ends before its pixels, or is no JPEG in truth */
export function headOf(bytes: Uint8Array): JpegHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let [orientation, adobe, found]: [Orientation, boolean, JpegHead | undefined] = [1, false, undefined];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) return undefined;
    if (marker === SOS) return found && { ...found, orientation, adobe, pixels: at };
    const length = view.getUint16(at + 2);
    const part = bytes.subarray(at + 4, at + 2 + length);
    const begins = (text: string): boolean =>
      Buffer.from(part.subarray(0, text.length)).toString("latin1") === text;
    if (marker === APP1 && begins("Exif\0\0")) orientation = orientationIn(part.subarray(6));
    else if (marker === APP14 && begins("Adobe")) adobe = true;
    else if (marker === SOF55 || (marker >= 0xc0 && marker <= 0xcf && ![DHT, DAC, JPG].includes(marker)))
      found = frameIn(marker, part);
    at += 2 + length;
  }
  return undefined;
}

function frameIn(marker: number, part: Uint8Array): JpegHead | undefined {
  if (part.length < 6) return undefined;
  const view = new DataView(part.buffer, part.byteOffset, part.length);
  const channels = part[5]!;
  const ids = Array.from({ length: channels }, (_, index) => part[6 + index * 3]);
  return {
    precision: part[0]!,
    height: view.getUint16(1),
    width: view.getUint16(3),
    channels,
    usual: marker <= 0xc2,
    orientation: 1,
    adobe: false,
    pixels: 0,
    plainColors: String.fromCharCode(...ids.map((id) => id ?? 0)) === "RGB",
  };
}

import type { Matrix } from "./boxes.js";

/** How a picture is to be turned: 1 as it is, 2–8 as the EXIF standard numbers the other ways. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION = 0x0112;

/** @param bytes EXIF data, from its byte order mark on @returns 1 where it does not say */
export function orientationIn(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const little = view.getUint16(0) === 0x4949;
    const list = view.getUint32(4, little);
    const count = view.getUint16(list, little);
    for (let index = 0; index < count; index++) {
      const entry = list + 2 + index * 12;
      if (view.getUint16(entry, little) !== ORIENTATION) continue;
      const value = view.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? (value as Orientation) : 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** Whether width and height change places. */
export function isSideways(orientation: Orientation): boolean {
  return orientation >= 5;
}

/** Puts a picture, turned, into a place on the page. */
export function turnedInto(orientation: Orientation, x: number, y: number, w: number, h: number): Matrix {
  const matrices: Record<Orientation, Matrix> = {
    1: [w, 0, 0, h, x, y],
    2: [-w, 0, 0, h, x + w, y],
    3: [-w, 0, 0, -h, x + w, y + h],
    4: [w, 0, 0, -h, x, y + h],
    5: [0, -h, -w, 0, x + w, y + h],
    6: [0, -h, w, 0, x, y + h],
    7: [0, h, w, 0, x, y],
    8: [0, h, -w, 0, x + w, y],
  };
  return matrices[orientation];
}

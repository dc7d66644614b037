import { zlibSync } from "fflate";
import encodeJpeg from "jpeg-js/lib/encoder.js";
import type { Picture } from "./photo-page.js";
import type { Raster } from "./reduce.js";

/** As photos are usually saved. */
const QUALITY = 88;
/** Each row is written as its difference to the one above, which deflates better. */
const UP = 2;

/** @param raster one byte a pixel (gray) or three (red, green, blue) */
export function asJpeg({ width, height, channels, data }: Raster): Picture {
  const four = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    four[pixel * 4] = data[at]!;
    four[pixel * 4 + 1] = data[channels === 3 ? at + 1 : at]!;
    four[pixel * 4 + 2] = data[channels === 3 ? at + 2 : at]!;
    four[pixel * 4 + 3] = 255;
  }
  const { data: content } = encodeJpeg({ width, height, data: four }, QUALITY);
  const entries = { ColorSpace: "/DeviceRGB", BitsPerComponent: "8", Filter: "/DCTDecode" };
  return { entries, content: Uint8Array.from(content), width, height };
}

/** The same pixels, deflated: by our own code, because Node's does not promise the same bytes everywhere. */
export function asItIs({ width, height, channels, data }: Raster): Picture {
  const row = width * channels;
  const rows = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1);
    rows[start] = UP;
    for (let x = 0; x < row; x++) {
      rows[start + 1 + x] = data[y * row + x]! - (y > 0 ? data[(y - 1) * row + x]! : 0);
    }
  }
  const entries = {
    ColorSpace: channels === 3 ? "/DeviceRGB" : "/DeviceGray",
    BitsPerComponent: "8",
    Filter: "/FlateDecode",
    DecodeParms: `<</Predictor 15 /Colors ${channels} /BitsPerComponent 8 /Columns ${width}>>`,
  };
  return { entries, content: zlibSync(rows, { level: 6 }), width, height };
}

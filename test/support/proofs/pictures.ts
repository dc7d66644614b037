import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { encode as encodePng } from "fast-png";
import encodeJpeg from "jpeg-js/lib/encoder.js";
import type { Color, Sample } from "./types.js";

const RED: Color = [255, 0, 0];
const GREEN: Color = [0, 255, 0];
const BLUE: Color = [0, 0, 255];
const YELLOW: Color = [255, 255, 0];
/** Of a picture as it is seen: upper left, upper right, lower left, lower right. */
export const QUARTERS = [RED, GREEN, BLUE, YELLOW] as const;
/** The same in the inks of print, as poppler shows them. */
const PRINTED = [
  [237, 28, 36],
  [0, 166, 80],
  [46, 49, 146],
  [255, 242, 0],
] as const;

type Pixel = (x: number, y: number) => readonly number[];

const colorAt =
  (width: number, height: number, quarters: readonly Color[] = QUARTERS): Pixel =>
  (x, y) =>
    quarters[(y * 2 >= height ? 2 : 0) + (x * 2 >= width ? 1 : 0)]!;

function raster(width: number, height: number, channels: number, pixel: Pixel): Uint8Array {
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(pixel(x, y), (y * width + x) * channels);
  return data;
}

export function jpeg(width: number, height: number, pixel: Pixel = colorAt(width, height)): Uint8Array {
  const data = raster(width, height, 4, (x, y) => [...pixel(x, y), 255]);
  return Uint8Array.from(encodeJpeg({ width, height, data }, 92).data);
}

/** Where a pixel of a picture as it is seen stands in a stored one that is turned so. */
function stored(orientation: number, width: number, height: number): Uint8Array {
  const sideways = orientation >= 5;
  const [w, h] = sideways ? [height, width] : [width, height];
  const seen = colorAt(width, height);
  return jpeg(w, h, (c, r) => {
    const places: Record<number, [number, number]> = {
      1: [c, r],
      2: [w - 1 - c, r],
      3: [w - 1 - c, h - 1 - r],
      4: [c, h - 1 - r],
      5: [r, c],
      6: [h - 1 - r, c],
      7: [h - 1 - r, w - 1 - c],
      8: [r, w - 1 - c],
    };
    return seen(...places[orientation]!);
  });
}

/** With EXIF data that say how it is turned, in either byte order. */
function withExif(bytes: Uint8Array, orientation: number): Uint8Array {
  const little = orientation % 2 === 0;
  const tiff = Buffer.alloc(26);
  tiff.write(little ? "II" : "MM", "latin1");
  const put = (value: number, at: number, size: 2 | 4): void => {
    if (little) tiff.writeUIntLE(value, at, size);
    else tiff.writeUIntBE(value, at, size);
  };
  put(42, 2, 2);
  put(8, 4, 4);
  put(1, 8, 2);
  put(0x0112, 10, 2);
  put(3, 12, 2);
  put(1, 14, 4);
  put(orientation, 18, 2);
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, (content.length + 2) >> 8, (content.length + 2) & 255]);
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, 2), head, content, bytes.subarray(2)]));
}

const CRC = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (CRC[(crc ^ byte) & 255]! ^ (crc >>> 8)) >>> 0;
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** A PNG of the kinds that the encoder does not write. @param rows with a filter byte before each */
export function rawPng(
  head: { width: number; height: number; depth: number; color: number },
  rows: Uint8Array,
  more: readonly [type: string, content: Uint8Array][] = [],
): Uint8Array {
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(head.width, 0);
  ihdr.writeUInt32BE(head.height, 4);
  ihdr.set([head.depth, head.color, 0, 0, 0], 8);
  const parts = [chunk("IHDR", ihdr), ...more.map(([type, content]) => chunk(type, content))];
  parts.push(chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0)));
  return Uint8Array.from(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]));
}

const [W, H] = [240, 160];
const pngOf = (channels: number, pixel: Pixel, more: object = {}): Uint8Array =>
  Uint8Array.from(
    encodePng({ width: W, height: H, channels, depth: 8, data: raster(W, H, channels, pixel) }, more),
  );

function wide(): Uint8Array {
  const eight = raster(W, H, 3, colorAt(W, H));
  const data = Uint16Array.from(eight, (value) => value * 257);
  return Uint8Array.from(encodePng({ width: W, height: H, channels: 3, depth: 16, data }));
}

/** Four colors, two bits each; the last of them is nothing. */
function palette(): Uint8Array {
  const rows = new Uint8Array((W / 4 + 1) * H);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const color = (y * 2 >= H ? 2 : 0) + (x * 2 >= W ? 1 : 0);
      rows[y * (W / 4 + 1) + 1 + (x >> 2)]! |= color << (6 - 2 * (x & 3));
    }
  const colors = Uint8Array.from([RED, GREEN, BLUE, YELLOW].flat());
  return rawPng({ width: W, height: H, depth: 2, color: 3 }, rows, [
    ["PLTE", colors],
    ["tRNS", Uint8Array.of(255, 255, 255, 0)],
  ]);
}

/** Black and white, one bit each. */
function bits(): Uint8Array {
  const rows = new Uint8Array((W / 8 + 1) * H);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++)
      if (x * 2 >= W !== y * 2 >= H) rows[y * (W / 8 + 1) + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  return rawPng({ width: W, height: H, depth: 1, color: 0 }, rows);
}

/** As if a photo had been taken: no two pixels alike. */
const photo =
  (width: number, height: number): Pixel =>
  (x, y) =>
    colorAt(width, height)(x, y).map((value) => Math.abs(value - ((x * 7 + y * 13) % 32)));

const fixture = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../../pdf/proofs/fixtures/${name}`, import.meta.url)));
const grays = (...values: number[]): [Color, Color, Color, Color] =>
  values.map((value): Color => [value, value, value]) as [Color, Color, Color, Color];

/** Pictures of four quarters, each of a kind. */
export function pictures(): Sample[] {
  const seen = (
    name: string,
    bytes: Uint8Array,
    quarters: readonly [Color, Color, Color, Color] = QUARTERS,
    notes: ("turned" | "reduced")[] = [],
  ): Sample => ({
    name,
    bytes,
    expected: { pages: 1, quarters, notes },
  });
  const turned = [2, 3, 4, 5, 6, 7, 8].map((orientation) =>
    seen(`exif-${orientation}.jpg`, withExif(stored(orientation, W, H), orientation), QUARTERS, ["turned"]),
  );
  const white: Color = [255, 255, 255];
  const half = (x: number, y: number): number => (x * 2 >= W && y * 2 >= H ? 0 : 255);
  return [
    seen("exif-1.jpg", withExif(jpeg(W, H), 1)),
    ...turned,
    seen("progressive.jpg", fixture("progressive.jpg")),
    seen("gray.jpg", fixture("gray.jpg"), grays(54, 182, 18, 237)),
    seen("cmyk-inverted.jpg", fixture("cmyk-inverted.jpg"), PRINTED),
    seen("cmyk-plain.jpg", fixture("cmyk-plain.jpg"), PRINTED),
    seen("ycck.jpg", fixture("ycck.jpg"), PRINTED),
    seen("really-a-jpeg.png", jpeg(W, H)),
    seen("large.jpg", jpeg(2100, 1400, photo(2100, 1400)), QUARTERS, ["reduced"]),
    seen("large-turned.jpg", withExif(stored(6, 2100, 1400), 6), QUARTERS, ["reduced", "turned"]),
    seen("rgb.png", pngOf(3, colorAt(W, H))),
    seen(
      "alpha.png",
      pngOf(4, (x, y) => [...colorAt(W, H)(x, y), half(x, y)]),
      [RED, GREEN, BLUE, white],
    ),
    seen(
      "half-alpha.png",
      pngOf(4, (x, y) => [...colorAt(W, H)(x, y), 128]),
      [
        [255, 127, 127],
        [127, 255, 127],
        [127, 127, 255],
        [255, 255, 127],
      ],
    ),
    seen(
      "gray-alpha.png",
      pngOf(2, (x, y) => [y * 2 >= H ? 100 : 0, half(x, y)]),
      grays(0, 0, 100, 255),
    ),
    seen("sixteen-bits.png", wide()),
    seen("interlaced.png", pngOf(3, colorAt(W, H), { interlace: "Adam7" })),
    seen("palette-transparent.png", palette(), [RED, GREEN, BLUE, white]),
    seen("one-bit.png", bits(), grays(0, 255, 255, 0)),
    seen(
      "large.png",
      Uint8Array.from(
        encodePng({
          width: 2100,
          height: 1400,
          channels: 3,
          depth: 8,
          data: raster(2100, 1400, 3, photo(2100, 1400)),
        }),
      ),
      QUARTERS,
      ["reduced"],
    ),
  ];
}

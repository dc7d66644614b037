import type { Raster } from "./reduce.js";

/**
 * What the inks look like printed over each other, with and without black: red, green and blue. Order: none, black, yellow,
 * yellow and black, magenta … cyan, magenta, yellow and black. The same mixture as poppler's and xpdf's, so that a reduced
 * picture looks as it does there unreduced.
 */
const OVERPRINTS = [
  [1, 1, 1],
  [0.1373, 0.1216, 0.1255],
  [1, 0.949, 0],
  [0.1098, 0.102, 0],
  [0.9255, 0, 0.549],
  [0.1412, 0, 0],
  [0.9294, 0.1098, 0.1412],
  [0.1333, 0, 0],
  [0, 0.6784, 0.9373],
  [0, 0.0588, 0.1412],
  [0, 0.651, 0.3137],
  [0, 0.0745, 0],
  [0.1804, 0.1922, 0.5725],
  [0, 0, 0.0078],
  [0.2118, 0.2119, 0.2235],
  [0, 0, 0],
] as const;

/** @param inverted 255 stands for no ink */
export function cmykToRgb({ width, height, data }: Raster, inverted: boolean): Raster {
  const out = new Uint8Array(width * height * 3);
  const ink = (at: number): number => (inverted ? 255 - data[at]! : data[at]!) / 255;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const inks = [ink(pixel * 4), ink(pixel * 4 + 1), ink(pixel * 4 + 2), ink(pixel * 4 + 3)] as const;
    let [red, green, blue] = [0, 0, 0];
    for (let overprint = 0; overprint < 16; overprint++) {
      let share = 1;
      for (let index = 0; index < 4; index++) {
        const printed = overprint & (8 >> index);
        share *= printed ? inks[index]! : 1 - inks[index]!;
      }
      if (share === 0) continue;
      const color = OVERPRINTS[overprint]!;
      red += share * color[0];
      green += share * color[1];
      blue += share * color[2];
    }
    out.set([Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255)], pixel * 3);
  }
  return { width, height, channels: 3, data: out };
}

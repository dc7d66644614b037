import { spawnSync } from "node:child_process";
import { expect } from "vitest";

/** A page as poppler draws it. */
export interface Drawn {
  width: number;
  height: number;
  /** Three bytes a pixel. */
  pixels: Uint8Array;
}

/** What a program prints; it must succeed and have nothing to complain of. */
export function run(program: string, ...args: string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 1 << 28 });
  expect(stderr.toString(), `${program} ${args.join(" ")}`).toBe("");
  expect(status, `${program} ${args.join(" ")}`).toBe(0);
  return stdout;
}

/** @param longest of its sides, in pixels */
export function draw(file: string, page: number, longest = 200): Drawn {
  const only = ["-f", String(page), "-l", String(page), "-singlefile", "-cropbox"];
  const { stdout } = spawnSync("pdftoppm", [...only, "-scale-to", String(longest), file], {
    maxBuffer: 1 << 28,
  });
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString("latin1", 0, 40))!;
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, pixels: stdout.subarray(head[0].length) };
}

/** How far apart two pages are: the mean difference of their pixels, of 255. */
export function difference(one: Drawn, other: Drawn): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  let sum = 0;
  for (let at = 0; at < one.pixels.length; at++) sum += Math.abs(one.pixels[at]! - other.pixels[at]!);
  return sum / one.pixels.length;
}

/** Where something other than white is: left, top, right, bottom, in pixels. */
export function inked({ width, height, pixels }: Drawn): [number, number, number, number] {
  const box: [number, number, number, number] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      if (pixels[at]! > 250 && pixels[at + 1]! > 250 && pixels[at + 2]! > 250) continue;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x + 1);
      box[3] = Math.max(box[3], y + 1);
    }
  }
  return box;
}

export function pixelAt({ width, pixels }: Drawn, x: number, y: number): number[] {
  const at = (Math.floor(y) * width + Math.floor(x)) * 3;
  return [...pixels.subarray(at, at + 3)];
}

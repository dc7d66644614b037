/** Pixels, row after row, some bytes each. */
export interface Raster {
  width: number;
  height: number;
  /** Bytes of a pixel. */
  channels: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** A pixel and its share, for each new pixel of a row or column. */
interface Shares {
  from: number;
  weights: Float64Array;
}

/** Makes a picture smaller: each new pixel is the mean of those that it stands for. */
export function reduced(raster: Raster, width: number, height: number): Raster {
  const { channels, data } = raster;
  const across = sharesOf(raster.width, width);
  const down = sharesOf(raster.height, height);
  const rows = new Float32Array(width * channels);
  const sums = new Float64Array(width * channels);
  const out = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    const { from, weights } = down[y]!;
    for (let row = 0; row < weights.length; row++) {
      shrinkRow(data, (from + row) * raster.width * channels, { across, channels, out: rows });
      const weight = weights[row]!;
      for (let at = 0; at < rows.length; at++) sums[at]! += rows[at]! * weight;
    }
    const start = y * width * channels;
    for (let at = 0; at < sums.length; at++) out[start + at] = Math.round(sums[at]!);
  }
  return { width, height, channels, data: out };
}

function shrinkRow(
  data: Raster["data"],
  start: number,
  { across, channels, out }: { across: readonly Shares[]; channels: number; out: Float32Array },
): void {
  for (let x = 0; x < across.length; x++) {
    const { from, weights } = across[x]!;
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0;
      let at = start + from * channels + channel;
      for (let index = 0; index < weights.length; index++, at += channels) sum += data[at]! * weights[index]!;
      out[x * channels + channel] = sum;
    }
  }
}

function sharesOf(before: number, after: number): Shares[] {
  const step = before / after;
  return Array.from({ length: after }, (_, index) => {
    const [left, right] = [index * step, Math.min(before, (index + 1) * step)];
    const from = Math.floor(left);
    const to = Math.min(before, Math.max(from + 1, Math.ceil(right - 1e-9)));
    const weights = Float64Array.from({ length: to - from }, (_, offset) => {
      const pixel = from + offset;
      return (Math.min(right, pixel + 1) - Math.max(left, pixel)) / (right - left);
    });
    return { from, weights };
  });
}

/** Pixels, row after row, some bytes each. */
export interface Raster {
  width: number;
  height: number;
  /** Bytes of a pixel. */
  channels: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** For each new pixel of a row or column: the first pixel that it stands for, how many, and the share of each. */
interface Shares {
  from: Int32Array;
  count: Int32Array;
  /** `most` to each new pixel. */
  weights: Float64Array;
  most: number;
}

/** Makes a picture smaller: each new pixel is the mean of those that it stands for. */
export function reduced(raster: Raster, width: number, height: number): Raster {
  const { channels, data } = raster;
  const across = sharesOf(raster.width, width);
  const down = sharesOf(raster.height, height);
  const length = width * channels;
  const row = new Float64Array(length);
  const sums = new Float64Array(length);
  const out = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let part = 0; part < down.count[y]!; part++) {
      shrinkRow(data, (down.from[y]! + part) * raster.width * channels, { across, channels, row });
      const weight = down.weights[y * down.most + part]!;
      for (let at = 0; at < length; at++) sums[at]! += row[at]! * weight;
    }
    for (let at = 0; at < length; at++) out[y * length + at] = Math.round(sums[at]!);
  }
  return { width, height, channels, data: out };
}

function shrinkRow(
  data: Raster["data"],
  start: number,
  { across, channels, row }: { across: Shares; channels: number; row: Float64Array },
): void {
  const { from, count, weights, most } = across;
  for (let x = 0; x < from.length; x++) {
    const parts = count[x]!;
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0;
      let at = start + from[x]! * channels + channel;
      for (let part = 0; part < parts; part++, at += channels) sum += data[at]! * weights[x * most + part]!;
      row[x * channels + channel] = sum;
    }
  }
}

function sharesOf(before: number, after: number): Shares {
  const step = before / after;
  const most = Math.ceil(step) + 1;
  const shares: Shares = {
    from: new Int32Array(after),
    count: new Int32Array(after),
    weights: new Float64Array(after * most),
    most,
  };
  for (let index = 0; index < after; index++) {
    const [left, right] = [index * step, Math.min(before, (index + 1) * step)];
    const from = Math.min(before - 1, Math.floor(left));
    const to = Math.min(before, from + most, Math.max(from + 1, Math.ceil(right - 1e-9)));
    shares.from[index] = from;
    shares.count[index] = to - from;
    for (let pixel = from; pixel < to; pixel++) {
      const share = (Math.min(right, pixel + 1) - Math.max(left, pixel)) / (right - left);
      shares.weights[index * most + pixel - from] = share;
    }
  }
  return shares;
}

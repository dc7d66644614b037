/** Documents of all kinds that people send in, good and bad, and what must become of each. */

import { unreadables } from "./broken.js";
import { drawnPdfs } from "./drawn-pdfs.js";
import { pictures } from "./pictures.js";
import { plainPdfs } from "./plain-pdfs.js";
import type { Readable, Sample } from "./types.js";
import { withQpdf } from "./with-qpdf.js";

export type { Color, Readable, Sample } from "./types.js";

/** @param options `qpdf`: with those that only qpdf can make */
export async function corpus(options: { qpdf: boolean }): Promise<Sample[]> {
  const own = [...plainPdfs(), ...(await drawnPdfs()), ...pictures(), ...unreadables()];
  return options.qpdf ? [...own, ...withQpdf()] : own;
}

/** Those that can be read. */
export function readable(samples: readonly Sample[]): (Sample & { expected: Readable })[] {
  return samples.filter(
    (sample): sample is Sample & { expected: Readable } => typeof sample.expected !== "string",
  );
}

/** A packet as one archive. */

import { type Zippable, zipSync } from "fflate";
import type { FileOfPacket } from "./manifest.js";

/** Pictures are compressed already. */
const COMPRESSED = /\.(jpe?g|png|heic|docx|xlsx|pptx|zip)$/i;
const NOON = 12;

/**
 * Packs files. Fixed dates and a compression of our own: the same files give the same bytes on every machine.
 * @param folder the name of the folder that the archive holds
 * @param date that all files carry, `2025-02-03`
 */
export function archive(folder: string, files: readonly FileOfPacket[], date: string): Uint8Array {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  // An archive has no time zone; years before 1980 it cannot say.
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, NOON);
  const packed: Zippable = {};
  for (const { path, bytes } of files)
    packed[`${folder}/${path}`] = [Buffer.concat(bytes), { mtime, level: COMPRESSED.test(path) ? 0 : 6 }];
  return zipSync(packed);
}

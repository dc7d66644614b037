/** A packet as one archive: written, and looked into again. */

import { createHash } from "node:crypto";
import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from "fflate";
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

/** A file as a manifest lists it. */
export interface FileSum {
  path: string;
  size: number;
  sha256: string;
}

export interface OpenedArchive {
  /** Of the manifest. */
  text: string;
  /** @returns the files that are not among these, or not as they were written, by their paths in the packet */
  strangers(files: readonly FileSum[]): string[];
}

/** A manifest is smaller: nothing larger is unpacked to see whether it is one. */
const MOST_OF_MANIFEST = 50_000_000;

/**
 * @param manifest its name in the archive's one folder
 * @returns undefined for what is no archive, or has no such file
 */
export function openArchive(bytes: Uint8Array, manifest: string): OpenedArchive | undefined {
  const entries: UnzipFileInfo[] = [];
  const unpack = (wanted: (entry: UnzipFileInfo) => boolean) => unzipSync(bytes, { filter: wanted });
  try {
    const isManifest = ({ name }: UnzipFileInfo) => name.split("/").slice(1).join("/") === manifest;
    const found = unpack((entry) => {
      entries.push(entry);
      return isManifest(entry) && entry.originalSize <= MOST_OF_MANIFEST;
    });
    const [[own, content] = []] = Object.entries(found);
    if (own === undefined || content === undefined) return undefined;
    const top = own.slice(0, -manifest.length);
    return {
      text: new TextDecoder().decode(content),
      strangers: (files) => {
        const known = new Map(files.map((each) => [top + each.path, each]));
        const isWritten = ({ name, originalSize }: UnzipFileInfo): boolean => {
          const file = known.get(name);
          // One at a time, and only what has the size that it had: an archive can hold far more than there is memory.
          if (file?.size !== originalSize) return false;
          const { [name]: unpacked = new Uint8Array() } = unpack((each) => each.name === name);
          return createHash("sha256").update(unpacked).digest("hex") === file.sha256;
        };
        return entries
          .filter(({ name }) => name !== own && !name.endsWith("/"))
          .filter((entry) => !isWritten(entry))
          .map(({ name }) => (name.startsWith(top) ? name.slice(top.length) : name))
          .sort();
      },
    };
  } catch {
    return undefined; // no archive
  }
}

/** What is in the place of a packet already, and whether it may be replaced. */

import { createHash } from "node:crypto";
import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Mark } from "../files/leftovers.js";
import { type FileSum, openArchive } from "./archive.js";
import { type Manifest, TOOL } from "./manifest.js";

const MANIFEST = "manifest.json";
/** What systems put into folders by themselves. */
const OF_SYSTEMS = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** @returns what a manifest says, where this program wrote it */
function ownManifest(text: string): Partial<Manifest> | undefined {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest>;
    return manifest?.tool?.name === TOOL ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function manifestIn(folder: string): Partial<Manifest> | undefined {
  try {
    return ownManifest(readFileSync(join(folder, MANIFEST), "utf8"));
  } catch {
    return undefined;
  }
}

/** Tells folders that this program has made. */
export const PACKET_MARK: Mark = {
  file: MANIFEST,
  isOurs: (folder) => manifestIn(folder) !== undefined,
};

/** Whether a file is as it was written. */
function isAsWritten(path: string, { size, sha256 }: FileSum): boolean {
  if (lstatSync(path).size !== size) return false;
  return createHash("sha256").update(readFileSync(path)).digest("hex") === sha256;
}

/** The files in a packet's folder that this program has not written like that. */
function strangersIn(folder: string, { files = [] }: Partial<Manifest>): string[] {
  const known = new Map(files.map((each) => [each.path, each]));
  const look = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry: Dirent): string[] => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (OF_SYSTEMS.test(entry.name) || path === MANIFEST) return [];
      if (entry.isDirectory()) return look(path);
      const file = known.get(path);
      return entry.isFile() && file && isAsWritten(join(folder, path), file) ? [] : [path];
    });
  return look("").sort();
}

/** `free`: nothing is there; `ours`: a packet of this candidate; the others may not be replaced. */
export type Existing =
  | { kind: "free" | "ours" | "file" | "not-ours" }
  | { kind: "another"; id: string; name: string }
  | { kind: "changed"; files: string[] };

/** Something that may be a packet, as folder or as archive. */
interface Found {
  manifest?: Partial<Manifest> | undefined;
  /** The files in it that are not as the manifest says. */
  strangers(manifest: Partial<Manifest>): string[];
}

function foundIn(folder: string): Found | undefined {
  if (readdirSync(folder).length === 0) return undefined;
  return { manifest: manifestIn(folder), strangers: (manifest) => strangersIn(folder, manifest) };
}

function foundInArchive(path: string): Found {
  const packed = openArchive(readFileSync(path), MANIFEST);
  if (packed === undefined) return { strangers: () => [] };
  const strangers = ({ files = [] }: Partial<Manifest>) =>
    packed.strangers(files).filter((each) => !OF_SYSTEMS.test(basename(each)));
  return { manifest: ownManifest(packed.text), strangers };
}

/**
 * @param candidate whose packet is to be written there
 * @param how `archive`: the packet is one archive; `thorough`: every file is looked at too
 */
export function existingAt(
  path: string,
  candidate: { id: string; name: string },
  how: { archive?: boolean | undefined; thorough?: boolean | undefined },
): Existing {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { kind: "free" };
  if (how.archive ? !there.isFile() : !there.isDirectory()) return { kind: "file" };
  const found = how.archive ? foundInArchive(path) : foundIn(path);
  if (found === undefined) return { kind: "free" };
  const { manifest } = found;
  if (manifest === undefined) return { kind: "not-ours" };
  const { id = "", name = "" } = manifest.candidate ?? {};
  if (id !== candidate.id || name !== candidate.name) return { kind: "another", id, name };
  const files = how.thorough ? found.strangers(manifest) : [];
  return files.length > 0 ? { kind: "changed", files } : { kind: "ours" };
}

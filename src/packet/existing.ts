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

/**
 * @param candidate whose packet is to be written there
 * @param thorough looks at every file too
 */
export function existingAt(
  path: string,
  candidate: { id: string; name: string },
  thorough: boolean,
): Existing {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { kind: "free" };
  if (!there.isDirectory()) return { kind: "file" };
  if (readdirSync(path).length === 0) return { kind: "free" };
  return judged(manifestIn(path), candidate, (manifest) => (thorough ? strangersIn(path, manifest) : []));
}

function judged(
  manifest: Partial<Manifest> | undefined,
  candidate: { id: string; name: string },
  strangers: (manifest: Partial<Manifest>) => string[],
): Existing {
  if (manifest === undefined) return { kind: "not-ours" };
  const { id = "", name = "" } = manifest.candidate ?? {};
  if (id !== candidate.id || name !== candidate.name) return { kind: "another", id, name };
  const files = strangers(manifest);
  return files.length > 0 ? { kind: "changed", files } : { kind: "ours" };
}

/** The same for a packet that is one archive: its manifest and its files are looked at in it. */
export function existingArchiveAt(
  path: string,
  candidate: { id: string; name: string },
  thorough: boolean,
): Existing {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { kind: "free" };
  if (!there.isFile()) return { kind: "file" };
  const packed = openArchive(readFileSync(path), MANIFEST);
  return judged(packed && ownManifest(packed.text), candidate, (manifest) =>
    packed && thorough
      ? packed.strangers(manifest.files ?? []).filter((each) => !OF_SYSTEMS.test(basename(each)))
      : [],
  );
}

/** Where packets go, and whether anything is in the way there. */

import { join, resolve, sep } from "node:path";
import { reason } from "../files/reasons.js";
import { printable } from "../input/printable.js";
import { type Existing, existingAt, folderName, PACKET_MARK } from "../packet/index.js";
import type { Result } from "../scoring/result.js";
import { CliError, EXIT } from "./exit.js";
import type { PackageFlags } from "./package-options.js";

export type PlaceFlags = Pick<PackageFlags, "force" | "zip">;

const THERE = "is already there, so nothing was written. Name another folder, or replace it with --force.";

const IS_PACKET =
  "is a packet itself, so nothing was written into it. Name the folder that it lies in, or another one.";

/** Files that are named before it becomes too many. */
const MOST_NAMED = 5;

/** Something is where a packet is to go. */
export class InTheWay extends CliError {
  /** @param replaceable whether it is a packet of this candidate, which `--force` would replace */
  constructor(
    message: string,
    readonly replaceable: boolean,
  ) {
    super(EXIT.unreadable, message);
  }
}

/** A packet's name, and its folder or archive. */
export interface Place {
  name: string;
  path: string;
}

function reasonOf(existing: Existing, { force, zip }: PlaceFlags): string | undefined {
  switch (existing.kind) {
    case "free":
      return undefined;
    case "ours":
      return force ? undefined : THERE;
    case "file":
      return zip
        ? "is no file, so the archive cannot be written there. Name another folder."
        : "is not a folder, so the packet cannot be written there. Name another folder.";
    case "not-ours":
      return "is already there and was not made by this program, so nothing was written. Name another folder.";
    case "another": {
      const whose = `${printable(existing.name)} (ID ${printable(existing.id)})`;
      return `is the packet of ${whose}, so nothing was written. Name another folder.`;
    }
    case "changed": {
      if (!force) return THERE;
      return withFiles(
        "holds files that you have added or changed, so nothing was replaced:",
        existing.files,
        "Move them to another folder first (signed letters are proof: name them in the activity file).",
      );
    }
  }
}

function withFiles(head: string, files: readonly string[], remedy: string): string {
  const lines = files.slice(0, MOST_NAMED).map((each) => `  ${printable(each)}`);
  const more = files.length > MOST_NAMED ? [`  and ${files.length - MOST_NAMED} more`] : [];
  return [head, ...lines, ...more, remedy].join("\n");
}

/** A document that lies in the packet to be replaced would go with it. @param named files of proofs, from here */
function inUse(path: string, named: readonly string[]): string | undefined {
  const folder = resolve(path) + sep;
  const own = [...new Set(named.filter((file) => resolve(file).startsWith(folder)))];
  if (own.length === 0) return undefined;
  return withFiles(
    "holds documents that the activity file names, so nothing was replaced:",
    own,
    "Move or copy them to another folder first, and name them there in the activity file.",
  );
}

/** @throws InTheWay (4) where something is in the way */
export function assertFree(path: string, candidate: Result["candidate"], flags: PlaceFlags): void {
  assertNone([problemAt(path, candidate, flags)]);
}

function assertNone(found: readonly (string | undefined)[]): void {
  const problems = found.filter((each) => each !== undefined);
  if (problems.length === 0) return;
  const replaceable = problems.every((each) => each.endsWith(THERE));
  throw new InTheWay(problems.join("\n"), replaceable);
}

function problemAt(
  path: string,
  candidate: Result["candidate"],
  flags: PlaceFlags,
  named: readonly string[] = [],
): string | undefined {
  try {
    const existing = existingAt(path, candidate, { archive: flags.zip, thorough: flags.force });
    const reason = reasonOf(existing, flags) ?? (existing.kind === "ours" ? inUse(path, named) : undefined);
    return reason === undefined ? undefined : `${printable(path)} ${reason}`;
  } catch (error) {
    return `${printable(path)} could not be written: ${printable(reason(error))}.`;
  }
}

/**
 * @param named the files of all proofs, as they are found from here
 * @returns where the packet of each certification goes, in the result's order
 * @throws InTheWay (4) where something is in the way
 */
export function packetPlaces(
  directory: string,
  { candidate, certifications }: Result,
  flags: PlaceFlags,
  named: readonly string[],
): Place[] {
  if (PACKET_MARK.isOurs(directory)) throw new InTheWay(`${printable(directory)} ${IS_PACKET}`, false);
  const places = certifications.map(({ type }): Place => {
    const name = folderName(type, candidate);
    return { name, path: join(directory, flags.zip ? `${name}.zip` : name) };
  });
  assertNone(places.map(({ path }) => problemAt(path, candidate, flags, named)));
  return places;
}

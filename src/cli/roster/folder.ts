/** Writes students' files into a folder, and touches nothing there that somebody has edited. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FileError } from "../../files/errors.js";
import { writeFiles } from "../../files/write.js";
import { MOST_BYTES } from "../../input/decode.js";
import { newFile } from "../../input/edit/index.js";
import type { RosterStudent } from "../../roster/roster.js";
import { StudentFolders } from "../batch/folders.js";
import { fingerprint, type Mark, marked, markOf } from "./marker.js";

/**
 * `edited`: the rows have changed, and so has the file, by hand; `in-the-way`: a file of that name that `roster` has not
 * written. Both stay as they are.
 */
export type Written = "new" | "changed" | "unchanged" | "edited" | "in-the-way" | "unwritable";

export interface WrittenFile {
  path: string;
  status: Written;
  /** Why it could not be written. */
  error?: string;
}

const ENDING = /\.ya?ml$/i;

/** Not every disk tells capitals apart, or two ways to write é. */
const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();

interface Known {
  name: string;
  mark: Mark;
}

/** What is in a folder. */
export class StudentFolder {
  private readonly known = new Map<string, Known>();
  private readonly names = new Set<string>();
  private readonly free: StudentFolders;

  /** A folder that is not there is empty. */
  constructor(private readonly folder: string) {
    for (const name of namesIn(folder)) {
      this.names.add(keyOf(name));
      const mark = ENDING.test(name) ? markIn(join(folder, name)) : undefined;
      if (mark && !this.known.has(mark.id)) this.known.set(mark.id, { name, mark });
    }
    this.free = new StudentFolders([...this.known.values()].map(({ name }) => name.replace(ENDING, "")));
  }

  /** @returns files that `roster` has written for candidates who are none of these */
  others(ids: ReadonlySet<string>): string[] {
    return [...this.known].flatMap(([id, { name }]) => (ids.has(id) ? [] : join(this.folder, name)));
  }

  /**
   * Writes a student's file, wherever in the folder the last one is, also under another name.
   * @param how `force`: replace what has been edited, or was written by somebody else
   */
  write({ id, name, content }: RosterStudent, { force = false }: { force?: boolean }): WrittenFile {
    const text = newFile(content);
    const known = this.known.get(id);
    const fileName = known?.name ?? `${this.free.nameFor({ id, name })}.yaml`;
    const path = join(this.folder, fileName);
    const status = known
      ? statusOf(known.mark, fingerprint(text), force)
      : this.names.has(keyOf(fileName)) && !force
        ? "in-the-way"
        : "new";
    if (status !== "new" && status !== "changed") return { path, status };
    try {
      const bytes = new TextEncoder().encode(marked(id, text));
      writeFiles([{ path, bytes }], { force: known !== undefined || force });
      return { path, status };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (error.kind === "exists") return { path, status: "in-the-way" };
      return { path, status: "unwritable", error: error.message };
    }
  }
}

function statusOf(mark: Mark, now: string, force: boolean): Written {
  const sameRows = mark.fingerprint === now;
  if (mark.edited) return force ? "changed" : sameRows ? "unchanged" : "edited";
  return sameRows ? "unchanged" : "changed";
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // Where it is there and cannot be read, writing says why.
  }
}

function markIn(path: string): Mark | undefined {
  try {
    const bytes = readFileSync(path);
    return bytes.length > MOST_BYTES ? undefined : markOf(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // A folder, or not ours to read.
  }
}

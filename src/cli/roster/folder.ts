/** Writes students' files into a folder, and touches nothing there that somebody has edited. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { FileError } from "../../files/errors.js";
import { replaceIfUnchanged } from "../../files/replace-if-unchanged.js";
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
  /** Further files that were written for the same student: a copy, say. They stay as they are. */
  copies?: string[];
}

const ENDING = /\.ya?ml$/i;

/** Not every disk tells capitals apart, or two ways to write é. */
const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();

/** What a file holds now. */
interface Held {
  bytes: Uint8Array;
  /** Nothing where `roster` has not written it, or its first lines are gone. */
  mark: Mark | undefined;
}

/** What is in a folder. */
export class StudentFolder {
  /** The names of a student's files, by ID. */
  private readonly known = new Map<string, string[]>();
  private readonly names: ReadonlySet<string>;
  private readonly free: StudentFolders;

  /** A folder that is not there is empty. */
  constructor(private readonly folder: string) {
    const names = namesIn(folder);
    this.names = new Set(names.map(keyOf));
    for (const name of names) {
      const mark = ENDING.test(name) ? heldIn(join(folder, name))?.mark : undefined;
      if (mark) this.known.set(mark.id, [...(this.known.get(mark.id) ?? []), name]);
    }
    this.free = new StudentFolders([...this.known.values()].flat().map((name) => name.replace(ENDING, "")));
  }

  /** @returns files that `roster` has written for candidates who are none of these */
  others(ids: ReadonlySet<string>): string[] {
    const left = [...this.known].flatMap(([id, names]) => (ids.has(id) ? [] : names));
    return left.sort().map((name) => join(this.folder, name));
  }

  /**
   * Writes a student's file, wherever in the folder the last one is, also under another name.
   * @param how `force`: replace what has been edited since, or was written by somebody else, where it says something else
   */
  write(student: RosterStudent, { force = false }: { force?: boolean }): WrittenFile {
    const text = newFile(student.content);
    const { own, copies } = this.filesOf(student);
    const path = join(this.folder, own ?? `${this.free.nameFor(student)}.yaml`);
    const more = copies.length > 0 ? { copies: copies.map((name) => join(this.folder, name)) } : {};
    // As it is now: somebody may have worked on it since the folder was looked through.
    const held = own === undefined ? undefined : heldIn(path);
    const status = held
      ? statusOf(held, fingerprint(text), force)
      : this.names.has(keyOf(basename(path))) && own === undefined && !force
        ? "in-the-way"
        : "new";
    if (status !== "new" && status !== "changed") return { path, status, ...more };
    try {
      const bytes = new TextEncoder().encode(marked(student.id, text));
      if (held) replaceIfUnchanged(path, held.bytes, bytes);
      else writeFiles([{ path, bytes }], { force });
      return { path, status, ...more };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (error.kind === "exists") return { path, status: "in-the-way" };
      return { path, status: "unwritable", error: error.message, ...more };
    }
  }

  /** Of several files of one student the one that is named as `roster` names it, else the first. */
  private filesOf({ id, name }: RosterStudent): { own: string | undefined; copies: string[] } {
    const files = this.known.get(id) ?? [];
    const usual = keyOf(new StudentFolders().nameFor({ id, name }));
    const own = files.find((each) => keyOf(each.replace(ENDING, "")) === usual) ?? files[0];
    return { own, copies: files.filter((each) => each !== own) };
  }
}

function statusOf({ mark }: Held, now: string, force: boolean): Written {
  if (mark === undefined) return force ? "changed" : "edited";
  if (mark.fingerprint === now) return "unchanged";
  return mark.edited && !force ? "edited" : "changed";
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // Where it is there and cannot be read, writing says why.
  }
}

function heldIn(path: string): Held | undefined {
  try {
    const bytes = readFileSync(path);
    return { bytes, mark: bytes.length > MOST_BYTES ? undefined : markOf(new TextDecoder().decode(bytes)) };
  } catch {
    return undefined; // A folder, or not ours to read.
  }
}

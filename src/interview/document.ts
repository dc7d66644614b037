/** The activity file while it is being written: every change is checked, and saved at once. */

import { isDeepStrictEqual } from "node:util";
import { type PlainFile, type PlainMap, plainFile } from "../input/answers.js";
import type { Candidate } from "../input/candidate.js";
import { decodeText } from "../input/decode.js";
import { addActivity, removeActivity, replaceActivity, setValue } from "../input/edit/index.js";
import { encodeLike } from "../input/encode.js";
import { readCandidate } from "../input/read.js";
import type { Disk } from "./disk.js";

/** A change that cannot be made in this file; the message says why. */
export class EditError extends Error {}

type Edited = ReturnType<typeof addActivity>;

interface Version {
  bytes: Uint8Array;
  text: string;
  /** What it says, as texts. */
  file: PlainFile;
  candidate: Candidate;
}

function versionOf(bytes: Uint8Array, text: string, disk: Disk): Version {
  const read = readCandidate(text, disk);
  if (!read.ok) throw new EditError(read.errors[0]?.message);
  return { bytes, text, file: plainFile(text), candidate: read.candidate };
}

export class Document {
  private constructor(
    readonly disk: Disk,
    private version: Version,
  ) {}

  /** @returns the file as it is on disk @throws EditError where it is not right; what reading files throws */
  static open(disk: Disk): Document {
    return new Document(disk, read(disk));
  }

  /** Writes a new file. @throws FileError */
  static create(text: string, disk: Disk): Document {
    const version = versionOf(new TextEncoder().encode(text), text, disk);
    disk.create(version.bytes);
    return new Document(disk, version);
  }

  get file(): PlainFile {
    return this.version.file;
  }

  get candidate(): Candidate {
    return this.version.candidate;
  }

  /** @returns why the file on disk cannot be read or is not right; undefined where it is */
  fault(): string | undefined {
    try {
      read(this.disk);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Takes over what another program has written. @throws as `open` */
  reload(): void {
    this.version = read(this.disk);
  }

  /** This and the other changes throw FileError or EditError where they cannot be made; all is then as it was. */
  add(activity: PlainMap): void {
    this.change((text) => addActivity(text, activity));
  }

  replace(index: number, activity: PlainMap): void {
    if (!isDeepStrictEqual(this.file.activities[index], activity))
      this.change((text) => replaceActivity(text, index, activity));
  }

  remove(index: number): void {
    this.change((text) => removeActivity(text, index));
  }

  addCertification(certification: PlainMap): void {
    const all = [...this.file.certifications, certification];
    this.change((text) => setValue(text, ["certifications"], all));
  }

  /** Sets a key of the candidate or of a certification; undefined deletes it. */
  set(path: readonly (string | number)[], value: string | undefined): void {
    this.change((text) => setValue(text, path, value));
  }

  private change(edit: (text: string) => Edited): void {
    const edited = edit(this.version.text);
    if (!edited.ok) throw new EditError(edited.message);
    // What is to be written is read first: a file that is right never becomes one that is not.
    const next = versionOf(encodeLike(edited.text, this.version.bytes), edited.text, this.disk);
    this.disk.replace(this.version.bytes, next.bytes);
    this.version = next;
  }
}

function read(disk: Disk): Version {
  const bytes = disk.read();
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new EditError(decoded.error.message);
  return versionOf(bytes, decoded.text, disk);
}

/** A file that is written piece by piece, and is there only once it is complete. */

import { closeSync, linkSync, lstatSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileError } from "./errors.js";
import { makeFolder } from "./make-folder.js";
import { reason } from "./reasons.js";

const REMEDY = "Name another file, or replace it with --force";

/** Where the program ends before `finish`, nothing of the file stays, and one that was there before is untouched. */
export class StreamedFile {
  readonly #beside: string;
  #handle: number;
  private readonly force: boolean;
  readonly #sweep = () => rmSync(this.#beside, { force: true });

  /** @param options `force`: replace a file that is there @throws FileError of kind `exists` or `unwritable` */
  constructor(
    private readonly path: string,
    { force = false }: { force?: boolean | undefined } = {},
  ) {
    this.force = force;
    this.#beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    this.#handle = this.#try(() => {
      const there = lstatSync(path, { throwIfNoEntry: false });
      // Replaced it cannot be, so that must not be advised.
      if (there?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
      if (there && !this.force) throw this.#exists();
      makeFolder(dirname(path));
      process.once("exit", this.#sweep);
      // What a run that was killed has left, where this one has its number.
      this.#sweep();
      return openSync(this.#beside, "wx");
    });
  }

  /** @throws FileError of kind `unwritable` */
  write(text: string): void {
    this.#try(() => {
      let rest = new TextEncoder().encode(text);
      while (rest.length > 0) rest = rest.subarray(writeSync(this.#handle, rest));
    });
  }

  /** Gives the file its name. @throws FileError of kind `exists` where there is one meanwhile, or `unwritable` */
  finish(): void {
    this.#try(() => {
      closeSync(this.#handle);
      this.#handle = -1;
      if (this.force) renameSync(this.#beside, this.path);
      else this.#nameNew();
    });
    process.removeListener("exit", this.#sweep);
  }

  /** Renaming would replace a file that somebody has put there meanwhile; a second name cannot. */
  #nameNew(): void {
    try {
      linkSync(this.#beside, this.path);
      rmSync(this.#beside, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") throw this.#exists();
      // Not every disk has second names.
      if (lstatSync(this.path, { throwIfNoEntry: false })) throw this.#exists();
      renameSync(this.#beside, this.path);
    }
  }

  #exists(): FileError {
    const message = `${this.path} is already there, so nothing was written. ${REMEDY}`;
    return new FileError("exists", [{ message, file: this.path }]);
  }

  #try<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (cause) {
      if (cause instanceof FileError) throw cause;
      const message = `${this.path} could not be written: ${reason(cause)}`;
      throw new FileError("unwritable", [{ message, file: this.path }], { cause });
    }
  }
}

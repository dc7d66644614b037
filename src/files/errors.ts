/** `exists`: a file is in the way; `unwritable`: a folder or file could not be written. */
export type FileErrorKind = "exists" | "unwritable";

export interface FileProblem {
  /** What is wrong and what to do about it. */
  message: string;
  file: string;
}

/** Files could not be written; none of them was. The message holds one line a problem. */
export class FileError extends Error {
  override readonly name = "FileError";

  /** @param problems at least one */
  constructor(
    readonly kind: FileErrorKind,
    readonly problems: readonly FileProblem[],
    options?: ErrorOptions,
  ) {
    super(problems.map(({ message }) => message).join("\n"), options);
  }
}

/** A file is no longer as it was read: another program has changed it, and what it wrote is left alone. */
export class ChangedError extends FileError {
  constructor(path: string) {
    const message = `${path} was changed by another program meanwhile, so nothing was written over it`;
    super("unwritable", [{ message, file: path }]);
  }
}

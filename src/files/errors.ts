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

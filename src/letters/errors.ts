/**
 * Why letters were not written. `activity`: one that was named gets no letter; `template`: an
 * office's own cannot be used; `character`: one cannot be printed; `font`: a font file is none; `exists`: a file is
 * in the way; `unwritable`: the folder or a file could not be written.
 */
export type LetterErrorKind = "activity" | "template" | "character" | "font" | "exists" | "unwritable";

/** One thing in the way of a letter. */
export interface LetterProblem {
  /** What is wrong and what to do about it. */
  message: string;
  /** The activity's ID. */
  activity?: string;
  /** The field of the letter. */
  field?: string;
  /** The character that cannot be printed. */
  character?: string;
  /** The file in the way, or not written. */
  file?: string;
  /** Which of the fonts that were given is none, from 0. */
  font?: number;
}

/** Letters could not be filled or written; nothing was written. The message holds one line a problem. */
export class LetterError extends Error {
  override readonly name = "LetterError";
  readonly activity: string | undefined;
  readonly field: string | undefined;
  readonly character: string | undefined;
  readonly file: string | undefined;

  /** @param problems at least one; the error carries the first one's details */
  constructor(
    readonly kind: LetterErrorKind,
    readonly problems: readonly LetterProblem[],
    options?: ErrorOptions,
  ) {
    super(problems.map((problem) => problem.message).join("\n"), options);
    const [first] = problems;
    this.activity = first?.activity;
    this.field = first?.field;
    this.character = first?.character;
    this.file = first?.file;
  }
}

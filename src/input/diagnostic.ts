/** What reading a file finds fault with, and how the parts of this room hand it on to each other. */

/** One thing that is wrong in a file, and where. The codes are explained in docs/. */
export interface Diagnostic {
  /** Stable name of the kind of mistake, such as `unknown-key`. */
  code: string;
  /** As in `activities[2].hoursPerWeek`; empty where the file cannot be read as YAML. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, the way editors and their `FILE:LINE:COLUMN` links count. */
  column: number;
  /** First column after the wrong part, on the same line; at least one more than `column`. */
  endColumn: number;
  /** What is wrong here, in plain English. */
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** The way to a value: keys and positions in lists, from the top of the file. */
export type Path = readonly (string | number)[];

/** What a person is told about a mistake. */
export interface Fault {
  code: string;
  message: string;
  hint?: string;
}

/** A mistake in what the file says; its place is looked up by `path`, or by `at` where that is another one. */
export interface Mistake extends Fault {
  path: Path;
  at?: Path;
  /** `key`: the place is the key itself, not its value. */
  part?: "key";
}

/** A mistake in how the file is written as YAML, by offsets into its text. */
export interface Trouble extends Fault {
  start: number;
  end: number;
}

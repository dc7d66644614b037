import type { Candidate, IsoDate } from "../input/candidate.js";
import type { Result } from "../scoring/result.js";
import { type LetterDue, lettersDue } from "./due.js";
import { fillChecked, openFonts } from "./fill-checked.js";
import { letterValues } from "./values.js";
import { writeLetterFiles } from "./write.js";

export interface PrepareOptions {
  /** The day on which the letters are prepared. */
  date: IsoDate;
  /** A letter for every activity of a type that has one, whatever proof it has. */
  all?: boolean | undefined;
  flatten?: boolean | undefined;
  /** Font files, for characters that the bundled font lacks. */
  fonts?: readonly Uint8Array[] | undefined;
}

export interface WriteOptions extends PrepareOptions {
  /** The folder to write into, made when it is not there. */
  directory: string;
  /** Replace files that are there. */
  force?: boolean | undefined;
}

/** A letter in memory. */
export interface PreparedLetter extends LetterDue {
  bytes: Uint8Array;
}

/** A letter on disk. */
export interface WrittenLetter extends LetterDue {
  path: string;
}

/**
 * Fills all letters that are due, after a look at every character of all of them.
 * @returns the letters in file order; none when none is due, and then the PDF library is not loaded
 * @throws LetterError of kind `character` or `font`
 */
export async function prepareLetters(
  candidate: Candidate,
  result: Result,
  options: PrepareOptions,
): Promise<PreparedLetter[]> {
  const due = lettersDue(candidate, result, options);
  if (due.length === 0) return [];
  const letters = due.map((letter) => {
    const activity = candidate.activities.find(({ id }) => id === letter.activityId)!;
    return { ...letter, values: letterValues(candidate, result, activity, options) };
  });
  const pdf = await import("../pdf/index.js");
  const book = await openFonts(pdf, letters, options.fonts ?? []);
  const prepared: PreparedLetter[] = [];
  for (const letter of letters) {
    const { values, ...due } = letter;
    const context = { activityId: letter.activityId, date: options.date };
    prepared.push({
      ...due,
      bytes: await fillChecked(pdf, book, letter, { flatten: options.flatten, context }),
    });
  }
  return prepared;
}

/**
 * Fills all letters that are due and writes them: all or none.
 * @returns what was written, in file order
 * @throws LetterError: `character`, `font`, `exists`, `unwritable`; nothing was written then
 */
export async function writeLetters(
  candidate: Candidate,
  result: Result,
  options: WriteOptions,
): Promise<WrittenLetter[]> {
  const letters = await prepareLetters(candidate, result, options);
  const files = letters.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
  const paths = files.length > 0 ? await writeLetterFiles(options.directory, files, options) : [];
  return letters.map(({ bytes, ...letter }, index) => ({ ...letter, path: paths[index]! }));
}

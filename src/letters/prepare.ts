import type { Activity, Candidate, IsoDate } from "../input/candidate.js";
import { type FilledForm, writeForm } from "../pdf/index.js";
import type { Result } from "../scoring/result.js";
import type { LetterDue } from "./due.js";
import { LetterError } from "./errors.js";
import { fillChecked, fontsFor, titleOf } from "./fill-checked.js";
import { selectLetters } from "./select.js";
import { bundledTemplates, type Templates } from "./templates.js";
import { type LetterValues, letterValues } from "./values.js";

export interface PrepareOptions {
  /** The day on which the letters are prepared. */
  date: IsoDate;
  /** A letter for every activity of a type that has one, whatever proof it has. */
  all?: boolean | undefined;
  /** IDs of activities: a letter for each of these, whatever proof it has, and for no other. */
  activities?: readonly string[] | undefined;
  flatten?: boolean | undefined;
  /** Font files, for characters that the bundled font lacks. */
  fonts?: readonly Uint8Array[] | undefined;
  /** Where the letters' templates come from; otherwise those that come with the program. */
  templates?: Templates | undefined;
}

/** A letter in memory. */
export interface PreparedLetter extends LetterDue {
  /** What its fields were filled with. */
  values: LetterValues;
  /** The PDF. */
  bytes: Uint8Array;
  /** What the PDF was made of, for printing several in one. */
  filled: FilledForm;
}

/**
 * Fills all letters that are due, after a look at every character of all of them.
 * @returns the letters in file order; none when none is due
 * @throws LetterError of kind `activity` for an activity that was named and gets no letter, `character` or `font`
 */
export async function prepareLetters(
  candidate: Candidate,
  result: Result,
  options: PrepareOptions,
): Promise<PreparedLetter[]> {
  const selection = selectLetters(candidate, result, options);
  if (!selection.ok) throw new LetterError("activity", selection.problems);
  const activities = new Map(candidate.activities.map((each) => [each.id, each]));
  const letters = selection.due.map((letter) => {
    const activity = activities.get(letter.activityId) as Activity;
    return { ...letter, values: letterValues(candidate, result, activity, options) };
  });
  const book = await fontsFor(letters, options.fonts ?? []);
  const templates = options.templates ?? bundledTemplates();
  return letters.map((letter) => {
    const filled = fillChecked(letter, book, templates);
    const info = { title: titleOf(letter), date: options.date };
    return { ...letter, filled, bytes: writeForm(filled, info, options) };
  });
}

/** Confirmation letters: which are due, what goes into them, and the filled PDFs. */
export { type LetterDue, letterFor, lettersDue } from "./due.js";
export { LetterError, type LetterErrorKind, type LetterProblem } from "./errors.js";
export { type FillOptions, fillLetter } from "./fill.js";
export { type FieldName, FORMS, type LetterForm } from "./forms.js";
export {
  type PreparedLetter,
  type PrepareOptions,
  prepareLetters,
  type WriteOptions,
  type WrittenLetter,
  writeLetters,
} from "./prepare.js";
export { type LetterValues, letterValues } from "./values.js";

/** Confirmation letters: which are due, what goes into them, and the filled PDFs. */
export { type LetterDue, letterFor, lettersDue } from "./due.js";
export { LetterError, type LetterErrorKind, type LetterProblem } from "./errors.js";
export { type FillOptions, fillLetter } from "./fill.js";
export { type FieldName, FORMS, type LetterForm } from "./forms.js";
export { mergeLetters } from "./merge.js";
export { type PreparedLetter, type PrepareOptions, prepareLetters } from "./prepare.js";
export { type Selection, selectLetters } from "./select.js";
export { type LetterValues, letterValues } from "./values.js";
export type { LetterWarning, LetterWarningCode } from "./warning.js";
export { letterWarnings } from "./warnings.js";
export { warningsInWords } from "./warnings-in-words.js";
export {
  type WriteOptions,
  type WrittenForm,
  type WrittenLetter,
  writeBlankForms,
  writeLetters,
} from "./write-letters.js";

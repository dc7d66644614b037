/**
 * Everything that touches the PDF library: fonts, text layout, forms, pages. It knows nothing of candidates.
 * Load it only when a document is made: the library is large.
 */
export { Canvas } from "./canvas.js";
export { createForm, type NewField } from "./create.js";
export { type CharacterProblem, FontBook, isPlainText } from "./font-book.js";
export { PdfForm } from "./form.js";
export { appendTextPages } from "./text-pages.js";

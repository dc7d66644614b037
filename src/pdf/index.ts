/**
 * Filling forms, and writing documents of them. It knows nothing of candidates. What is large and seldom needed is
 * apart: `open-fonts.ts` reads font files, `compile.ts` takes PDF files apart, `create.ts` makes the templates.
 */
export {
  type BoundPart,
  type DrawnPart,
  type ForeignPages,
  type Layers,
  pageCountOf,
  writeBound,
} from "./bound.js";
export { Canvas } from "./canvas.js";
export { type CompiledField, type CompiledForm, packForm, unpackForm } from "./compiled.js";
export { writeForm, writePrint } from "./document.js";
export type { Face, Line } from "./face.js";
export { type Block, flow, heightOf, type Part, type Placed } from "./flow.js";
export { type CharacterProblem, FontBook, isPlainText } from "./font-book.js";
export { FilledForm } from "./form.js";
export type { DocumentInfo } from "./info.js";
export type { Ink } from "./ink.js";
export { textString } from "./operators.js";
export type { Bookmark } from "./outline.js";
export { pageCount } from "./page-count.js";
export { writePages } from "./pages.js";
export * as shapes from "./shapes.js";
export type { Tag } from "./tags.js";
export { cleanLine, isBlank } from "./text.js";
export { appendTextPages } from "./text-pages.js";
export { wrapSpans } from "./wrap.js";

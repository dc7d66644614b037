import type { Canvas } from "./canvas.js";
import type { CompiledField, CompiledForm, FieldPlace } from "./compiled.js";
import { type Fitted, fitBox, fitLine } from "./fit.js";
import { type FontBook, isPlainText } from "./font-book.js";
import { cleanLine, cleanText, fieldValue, isBlank } from "./text.js";

/** A field that got a text, and how it looks in each of its places. */
export interface FilledField {
  field: CompiledField;
  value: string;
  shown: { place: FieldPlace; fitted: Fitted }[];
}

/** Texts that letter after letter of a form has in the same fields, as they look: the candidate's name, the date. */
const known = new WeakMap<CompiledForm, Map<string, FilledField>>();
const MOST_KNOWN = 1000;

function knownOf(form: CompiledForm): Map<string, FilledField> {
  let texts = known.get(form);
  if (!texts || texts.size > MOST_KNOWN) {
    texts = new Map();
    known.set(form, texts);
  }
  return texts;
}

/** One copy of a form, being filled. `writeForm` makes a document of it. */
export class FilledForm {
  readonly filled: FilledField[] = [];
  /** Each prints a page behind the form. */
  readonly furtherPages: ((canvas: Canvas) => void)[] = [];
  private readonly fields: ReadonlyMap<string, CompiledField>;

  /**
   * @param form left as it is
   * @param book the fonts to fill it with
   */
  constructor(
    readonly form: CompiledForm,
    private readonly book: FontBook,
  ) {
    this.fields = new Map(form.fields.map((field) => [field.name, field]));
  }

  /**
   * Fills a text field: its value, always the whole text, and what is seen of it. Viewers need not build anything.
   * @param text any text that the font book can print; blank leaves the field as it is
   * @returns false where the text does not fit and the field only shows its beginning
   * @throws Error when the form has no such text field
   */
  fill(name: string, text: string): boolean {
    const field = this.fields.get(name);
    if (field?.kind !== "text") throw new Error(`the form has no text field "${name}"`);
    // In the forms' own font a text looks the same whatever other fonts there are.
    const key = isPlainText(text) ? `${name}\0${text}` : undefined;
    const texts = knownOf(this.form);
    const filled = (key !== undefined && texts.get(key)) || this.layOut(field, text);
    if (key !== undefined) texts.set(key, filled);
    if (isBlank(filled.value)) return true;
    this.filled.push(filled);
    return filled.shown.every(({ fitted }) => fitted.whole);
  }

  /** Adds a US Letter page behind the form. */
  addPage(draw: (canvas: Canvas) => void): void {
    this.furtherPages.push(draw);
  }

  private layOut(field: CompiledField, text: string): FilledField {
    const clean = field.several ? cleanText(text) : cleanLine(text);
    const value = fieldValue(clean);
    if (isBlank(value)) return { field, value, shown: [] };
    const set = this.book.setter(clean);
    const shown = field.places.map((place) => {
      const fitted = field.several ? fitBox(clean, place, set) : fitLine(clean, place, set);
      return { place, fitted };
    });
    return { field, value, shown };
  }
}

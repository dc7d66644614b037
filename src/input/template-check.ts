/** Everything that is wrong in what the file beside a template says, all at once. */

import type { Mistake, Path } from "./diagnostic.js";
import type { Plain, PlainMap } from "./plain.js";
import { printable, quoted } from "./printable.js";
import { type Area, checkPlace } from "./template-place.js";
import type { TemplateField } from "./template-types.js";
import { EXAMPLE_PLACE } from "./template-words.js";
import { unknownKey } from "./unknown-key.js";

const SECTIONS = ["fields", "places"];

interface Checked {
  fields: { name: string; pdfField: string }[];
  places: (Area & { name: string })[];
}

/** Goes through a file once. */
class Checker {
  readonly mistakes: Mistake[] = [];
  readonly checked: Checked = { fields: [], places: [] };
  private readonly names: readonly string[];
  /** The section in which each of our names stands. */
  private readonly sections = new Map<string, string>();
  /** Our name for each of the PDF's. */
  private readonly taken = new Map<string, string>();

  constructor(private readonly known: readonly TemplateField[]) {
    this.names = known.map(({ name }) => name);
  }

  top(file: PlainMap): void {
    const keys = Object.keys(file);
    for (const key of keys) {
      if (SECTIONS.includes(key)) this.section(key, file[key]);
      else this.strange(key, file);
    }
    if (keys.length > 0) return;
    const message = "The file names neither fields nor places.";
    const hint = `Add fields:, and below it, indented, a line such as ${this.names[0]}: the name of its field in the PDF`;
    this.add("missing-key", [], message, hint);
  }

  private add(code: string, path: Path, message: string, hint: string, part?: "key"): void {
    this.mistakes.push({ code, path, message, hint, ...(part && { part }) });
  }

  /** A key at the top that is neither section. */
  private strange(key: string, file: PlainMap): void {
    if (!this.names.includes(key)) {
      this.mistakes.push(unknownKey(key, file, [], SECTIONS));
      return;
    }
    const message = `“${key}” stands at the top of the file, and belongs under fields or places.`;
    const hint = "Write fields: in a line of its own above it, and begin this line with two spaces.";
    this.add("unknown-key", [key], message, hint, "key");
  }

  private section(section: string, entries: Plain): void {
    const example =
      section === "fields" ? `${this.names[0]}: its field` : `${this.names[0]}: ${EXAMPLE_PLACE}`;
    if (typeof entries !== "object" || Array.isArray(entries)) {
      const empty = entries === undefined;
      const message = empty ? `“${section}” is empty.` : "This must be a group of keys.";
      const hint = `Write below it, indented, a line such as ${example}${empty ? "; or delete it." : ""}`;
      this.add(empty ? "empty-value" : "wrong-kind", [section], message, hint);
      return;
    }
    if (Object.keys(entries).length === 0)
      this.add("empty-value", [section], `“${section}” is empty.`, `Fill it in, or delete it.`);
    for (const [name, value] of Object.entries(entries)) {
      const field = this.known.find((each) => each.name === name);
      if (field === undefined) this.unknown(name, value, entries, section);
      else this.entry(field, value, section);
    }
  }

  private unknown(name: string, value: Plain, entries: PlainMap, section: string): void {
    const message = `This letter has no field called ${quoted(name)}.`;
    const turned = this.names.find((ours) => ours === value);
    const hint = turned && `It is the other way round: write ${turned}: ${printable(name.slice(0, 60))}`;
    const mistake = unknownKey(name, entries, [section], this.names);
    this.mistakes.push({ ...mistake, message, ...(hint && { hint }) });
  }

  private entry(field: TemplateField, value: Plain, section: string): void {
    const { name } = field;
    const first = this.sections.get(name);
    if (first !== undefined) {
      const message = `“${name}” stands under ${first} already.`;
      const hint =
        "Keep one of the two: under fields where the PDF has a field for it, under places where it has none.";
      this.add("mapped-twice", [section, name], message, hint, "key");
      return;
    }
    this.sections.set(name, section);
    if (section === "fields") this.field(name, value);
    else {
      const { area, mistakes } = checkPlace(value, field);
      this.mistakes.push(...mistakes);
      this.checked.places.push({ ...area, name });
    }
  }

  private field(name: string, value: Plain): void {
    const path = ["fields", name];
    if (typeof value !== "string") {
      const empty = value === undefined;
      const message = empty ? `“${name}” is empty.` : "This must be the name of one field of the PDF.";
      const else_ = empty ? "; or delete the line." : ". A place on the page belongs under places.";
      const hint = `Write the name of the PDF's field after the colon${else_}`;
      this.add(empty ? "empty-value" : "wrong-kind", path, message, hint);
      return;
    }
    const other = this.taken.get(value);
    if (other === undefined) {
      this.taken.set(value, name);
      this.checked.fields.push({ name, pdfField: value });
      return;
    }
    const message = `The PDF's field ${quoted(value)} is given for ${other} already.`;
    const hint = "A field holds one text: give each its own, or put one of the two under places.";
    this.add("mapped-twice", path, message, hint);
  }
}

/**
 * @param file plain, as its tree gives it
 * @param known the fields that the letter has
 * @returns what it says, complete only where there are no mistakes; all mistakes
 */
export function checkTemplateMap(
  file: PlainMap,
  known: readonly TemplateField[],
): { checked: Checked; mistakes: Mistake[] } {
  const checker = new Checker(known);
  checker.top(file);
  return checker;
}

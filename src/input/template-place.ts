/** One entry under `places`: where on the page a field is printed. */

import type { Fault, Mistake, Path } from "./diagnostic.js";
import { readMeasure } from "./measure.js";
import type { Plain, PlainMap } from "./plain.js";
import { quoted } from "./printable.js";
import { suggest } from "./suggest.js";
import type { MappedPlace, TemplateField } from "./template-types.js";
import { EXAMPLE_PLACE } from "./template-words.js";
import { unknownKey } from "./unknown-key.js";

export type Area = Omit<MappedPlace, "name" | "line" | "column">;

function readPage(text: string): number | Fault {
  const page = Number(text);
  if (/^\d{1,4}$/.test(text) && page > 0) return page;
  return {
    code: /^0+$/.test(text) ? "out-of-range" : "bad-number",
    message: `The number of a page is expected here, not ${quoted(text)}.`,
    hint: "Pages are counted from 1: write page: 1 for the first one.",
  };
}

function readLines(text: string): boolean | Fault {
  const choices = ["one", "several"];
  if (choices.includes(text)) return text === "several";
  const meant = suggest(text, choices);
  return {
    code: "unknown-value",
    message: `${quoted(text)} is not a value that “lines” can have.`,
    hint: `${meant === undefined ? "" : `Did you mean ${meant}? `}It can be one or several.`,
  };
}

/** What must be there, in the order of the hints. */
const NEEDED: Readonly<Record<string, (text: string) => number | Fault>> = {
  page: readPage,
  left: (text) => readMeasure(text, { zero: true, example: "72" }),
  top: (text) => readMeasure(text, { zero: true, example: "120" }),
  width: (text) => readMeasure(text, { zero: false, example: "150" }),
  height: (text) => readMeasure(text, { zero: false, example: "18" }),
};
const READERS: Readonly<Record<string, (text: string) => number | boolean | Fault>> = {
  ...NEEDED,
  lines: readLines,
};
const KEYS = Object.keys(READERS);

/** @returns the needed keys that are not there, in one mistake; one for each that has no value */
function lacking(place: PlainMap, path: Path): Mistake[] {
  const open = Object.keys(NEEDED).filter((key) => place[key] === undefined);
  const missing = open.filter((key) => !Object.hasOwn(place, key));
  const hint = `A place is written like this: ${EXAMPLE_PLACE}`;
  const empty = open
    .filter((key) => !missing.includes(key))
    .map((key): Mistake => {
      const message = `“${key}” is empty, but it is needed.`;
      return { code: "empty-value", path: [...path, key], message, hint };
    });
  if (missing.length === 0) return empty;
  const names = missing.map((key) => `“${key}”`).join(", ");
  const message = `${names} ${missing.length === 1 ? "is" : "are"} missing here.`;
  return [...empty, { code: "missing-key", path, message, hint }];
}

/**
 * @param value what stands after our name
 * @param field that name, and of which kind it is: boxes have several lines unless `lines` says otherwise
 * @returns the area, complete only where there are no mistakes; all mistakes
 */
export function checkPlace(value: Plain, { name, kind }: TemplateField): { area: Area; mistakes: Mistake[] } {
  const path: Path = ["places", name];
  const area: Record<string, unknown> = { several: kind === "box" };
  if (typeof value !== "object" || Array.isArray(value)) {
    const code = value === undefined ? "empty-value" : "wrong-kind";
    const message =
      value === undefined ? `“${name}” has no place.` : "This must be a place on a page, as a group of keys.";
    const other = typeof value === "string" ? " The name of a PDF's field belongs under fields." : "";
    const hint = `Write it like this: ${name}: ${EXAMPLE_PLACE}${other}`;
    return { area: area as unknown as Area, mistakes: [{ code, path, message, hint }] };
  }
  const mistakes = lacking(value, path);
  for (const [key, given] of Object.entries(value)) {
    const read = Object.hasOwn(READERS, key) ? READERS[key]! : undefined;
    if (read === undefined) mistakes.push(unknownKey(key, value, path, KEYS));
    else if (typeof given === "object") {
      const message = "This must be a single value.";
      const hint = `A place is written like this: ${EXAMPLE_PLACE}`;
      mistakes.push({ code: "wrong-kind", path: [...path, key], message, hint });
    } else if (given !== undefined) {
      const found = read(given);
      if (typeof found === "object") mistakes.push({ ...found, path: [...path, key] });
      else area[key === "lines" ? "several" : key] = found;
    }
  }
  return { area: area as unknown as Area, mistakes };
}

/** A form as it is filled: what is the same in every copy as bytes, and apart from that the dictionaries that change. */

import { type Entries, shifted } from "./operators.js";
import type { Tag } from "./tags.js";

/**
 * Where an object stands in `bytes`, and how many of its bytes may hold references: all but the content of a
 * stream.
 */
export type SharedObject = [start: number, textLength: number];

/** A page. Points, as everywhere. */
export interface CompiledPage {
  /** All but what is named below. */
  entries: Entries;
  /** Corners of the visible page. */
  box: [left: number, bottom: number, right: number, top: number];
  /** Its resources without fonts and pictures. */
  resources: Entries;
  fonts: Entries;
  pictures: Entries;
  /** References to its content. */
  contents: string[];
  /** References to annotations; or numbers: the fields among `nodes`. */
  annotations: (string | number)[];
  /** The first number that no marked content of the page has. */
  nextMark: number;
}

/** A dictionary of the form: a field, its picture on a page, or a group of fields. */
export interface FormNode {
  entries: Entries;
  parent?: number;
  kids?: number[];
  page?: number;
}

/** The place of a field on a page. */
export interface FieldPlace {
  /** Its dictionary among `nodes`. */
  node: number;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Operators for its ground and frame, in its own coordinates. */
  ground?: string;
  /** Width of the frame. */
  frame?: number;
  /** What it shows as the form comes: a picture, and the matrix that puts it in its place. */
  shows?: { picture: string; matrix: string };
}

export interface CompiledField {
  /** The full name, parts joined by dots. */
  name: string;
  kind: "text" | "signature" | "other";
  /** Several lines. */
  several: boolean;
  /** What a screen reader or a pointer at rest says. */
  tooltip: string;
  /** Its dictionary among `nodes`. */
  node: number;
  /** How viewers are to set what is typed into it. */
  style?: string;
  places: FieldPlace[];
}

/**
 * Object numbers: first `pageObjects`, then the pages, then `formObjects`, then `nodes`. Without the fields, the
 * last two are left out.
 */
export interface CompiledForm {
  pageObjects: SharedObject[];
  /** What only the fields need. */
  formObjects: SharedObject[];
  bytes: Uint8Array;
  pages: CompiledPage[];
  nodes: FormNode[];
  fields: CompiledField[];
  /** The form's own dictionary without its fields. */
  form: Entries;
  /** Further entries of the document's own dictionary. */
  catalog: Entries;
  /** The fonts for plain text, by name. */
  fonts: Entries;
  /** What each part of the pages is, for screen readers; left out where the form does not say. */
  tags?: Tag[];
  /** Further entries of the root of the tags. */
  structure?: Entries;
}

/** The same form with all objects numbered higher. Its `bytes` stay as they are. */
export function moved(form: CompiledForm, by: number): CompiledForm {
  if (by === 0) return form;
  const entries = (all: Entries): Entries =>
    Object.fromEntries(Object.entries(all).map(([key, value]) => [key, shifted(value, by)]));
  const texts = (all: readonly string[]) => all.map((each) => shifted(each, by));
  return {
    ...form,
    pages: form.pages.map((page) => ({
      ...page,
      entries: entries(page.entries),
      resources: entries(page.resources),
      fonts: entries(page.fonts),
      pictures: entries(page.pictures),
      contents: texts(page.contents),
      annotations: page.annotations.map((each) => (typeof each === "string" ? shifted(each, by) : each)),
    })),
    nodes: form.nodes.map((node) => ({ ...node, entries: entries(node.entries) })),
    fields: form.fields.map((field) => ({
      ...field,
      places: field.places.map((place) =>
        place.shows
          ? { ...place, shows: { ...place.shows, picture: shifted(place.shows.picture, by) } }
          : place,
      ),
    })),
    form: entries(form.form),
    catalog: entries(form.catalog),
    fonts: entries(form.fonts),
    ...(form.structure && { structure: entries(form.structure) }),
  };
}

const NEWLINE = 10;

/** A compiled form as one file: a line of JSON, then the bytes. */
export function packForm({ bytes, ...rest }: CompiledForm): Uint8Array {
  return Uint8Array.from(Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), bytes]));
}

/** @param file as `packForm` made it */
export function unpackForm(file: Uint8Array): CompiledForm {
  const end = file.indexOf(NEWLINE);
  const rest = JSON.parse(Buffer.from(file.buffer, file.byteOffset, end).toString());
  return { ...rest, bytes: file.subarray(end + 1) };
}

/**
 * One document of parts that come from different places: pages drawn here, filled forms, pages of other documents. The
 * object numbers of all pages are given out first, so that any part can lead to any page.
 */

import { type Begun, beginBound, targetOf } from "./begun.js";
import { Canvas, type CanvasLink } from "./canvas.js";
import type { CompiledForm } from "./compiled.js";
import type { Target } from "./copy.js";
import { finishDocument, treeEntries, writePage } from "./document.js";
import type { FilledForm } from "./form.js";
import type { DocumentInfo } from "./info.js";
import { dictionary, type Entries, num, reference, textString } from "./operators.js";
import { type Bookmark, writeOutline } from "./outline.js";
import { BOLD, REGULAR } from "./plain-face.js";
import { writePrinted } from "./printed.js";
import { stamped } from "./stamp.js";
import type { Tag } from "./tags.js";
import type { ObjectSink } from "./writer.js";

/** Pages drawn here. */
export interface DrawnPart {
  kind: "drawn";
  /** What they consist of; empty until they are drawn. Their pages count from 0 within the part. */
  tags: readonly Tag[];
  /** Each draws a US Letter page. Its links count the pages of the whole document. */
  pages: readonly ((canvas: Canvas) => void)[];
}

/** A filled form, as it is printed. */
export interface FormPart {
  kind: "form";
  filled: FilledForm;
  /** What is printed below each of its pages. */
  stamps: readonly string[];
}

/** Pages of another document. */
export interface ForeignPart {
  kind: "foreign";
  pages: ForeignPages;
  /** What is printed below each page. */
  stamps: readonly string[];
}

export type BoundPart = DrawnPart | FormPart | ForeignPart;

/** Pages that come from elsewhere, ready to be written. */
export interface ForeignPages {
  /** How many they are. */
  readonly count: number;
  /**
   * Writes what they consist of.
   * @param layers takes the layers that are written
   * @returns the entries of each page's dictionary, without type and parent
   */
  write(file: ObjectSink, layers: Layers): Entries[];
}

/** Parts of pages that viewers can hide, by their object numbers. */
export interface Layers {
  all: number[];
  /** Those that are not seen at first. */
  hidden: number[];
}

/** @returns how many pages a part has */
export function pageCountOf(part: BoundPart): number {
  if (part.kind === "foreign") return part.pages.count;
  if (part.kind === "drawn") return part.pages.length;
  return part.filled.form.pages.length + part.filled.furtherPages.length;
}

/**
 * Writes all parts, one after the other. The same calls give the same bytes.
 * @param form the fonts of what is drawn, as `createFonts` made them
 * @param bookmarks lead to pages of the document, from 0 on
 * @returns the file in pieces that follow each other
 */
export function writeBound(
  form: CompiledForm,
  parts: readonly BoundPart[],
  info: DocumentInfo,
  bookmarks: readonly Bookmark[] = [],
): Uint8Array[] {
  const filled = parts.flatMap((part) => (part.kind === "form" ? [part.filled] : []));
  const begun = beginBound(form, filled);
  const target = targetOf(begun);
  const { file, fonts } = target;
  let copy = 1;
  const placed = parts.map((part) => {
    const own = part.kind === "form" ? begun.copies[copy++]! : undefined;
    const more = pageCountOf(part) - (own?.pages.length ?? 0);
    return {
      part,
      own,
      numbers: [...(own?.pages ?? []), ...Array.from({ length: more }, () => file.next())],
    };
  });
  const all = placed.flatMap(({ numbers }) => numbers);
  const layers: Layers = { all: [], hidden: [] };
  for (const { part, own, numbers } of placed) {
    if (part.kind === "drawn") drawPart(part, numbers, { form, target, all });
    else if (part.kind === "foreign") {
      part.pages.write(file, layers).forEach((entries, index) => {
        target.putPage(numbers[index]!, stamped(entries, part.stamps[index], form, target));
      });
    } else writeFormPart(part, { ...own!, pages: numbers }, form, target);
  }
  fonts.finish();
  const entries: Entries = treeEntries(begun);
  if (layers.all.length > 0) entries.OCProperties = layerEntries(layers);
  if (bookmarks.length > 0) {
    const Outlines = writeOutline(file, bookmarks, all.map(reference));
    Object.assign(entries, { Outlines, PageMode: "/UseOutlines" });
  }
  return finishDocument(begun, entries, info);
}

/** A layer that the document does not list would be shown. */
function layerEntries({ all, hidden }: Layers): string {
  const list = (numbers: readonly number[]): string => `[${numbers.map(reference).join(" ")}]`;
  return dictionary({ OCGs: list(all), D: dictionary({ Order: "[]", OFF: list(hidden) }) });
}

interface Whole {
  form: CompiledForm;
  target: Target;
  /** The numbers of all pages of the document. */
  all: readonly number[];
}

function writeFormPart(
  { filled, stamps }: FormPart,
  copy: Begun["copies"][number],
  form: CompiledForm,
  target: Target,
): void {
  const own = copy.form.pages.length;
  const further = copy.pages.slice(own);
  const stamping = (numbers: readonly number[], from: number): Target => ({
    ...target,
    putPage: (number, entries) =>
      target.putPage(number, stamped(entries, stamps[from + numbers.indexOf(number)], form, target)),
  });
  writePrinted({ ...copy, filled, pages: copy.pages.slice(0, own) }, stamping(copy.pages, 0));
  for (const [index, draw] of filled.furtherPages.entries())
    writePage(draw, form, stamping(further, own), further[index]);
}

function drawPart({ tags, pages }: DrawnPart, numbers: readonly number[], whole: Whole): void {
  const { file, tree, fonts } = whole.target;
  const nodes: number[] = [];
  const links: { link: CanvasLink; number: number }[][] = [];
  const canvases = pages.map((draw, page) => {
    const canvas = new Canvas({ regular: REGULAR, bold: BOLD }, fonts, page);
    draw(canvas);
    links.push(
      canvas.links.map((link) => {
        const number = file.next();
        link.tag.kids.push({ node: nodes.push(number) - 1 });
        return { link, number };
      }),
    );
    return canvas;
  });
  const keys = tree?.add(tags, { pages: numbers, node: (index) => nodes[index]! });
  canvases.forEach((canvas, page) => {
    const references = links[page]!.map(({ link, number }) => {
      const { x, y, width, height, to } = link;
      const key = keys?.get(nodes.indexOf(number));
      file.put(
        number,
        dictionary({
          Type: "/Annot",
          Subtype: "/Link",
          Rect: `[${[x, y, x + width, y + height].map(num).join(" ")}]`,
          Border: "[0 0 0]",
          F: "4",
          Contents: textString(`Page ${to + 1}`),
          Dest: `[${reference(whole.all[to]!)} /Fit]`,
          ...(key !== undefined && { StructParent: String(key) }),
        }),
      );
      return reference(number);
    });
    putDrawn(canvas, numbers[page]!, references, whole);
  });
}

/** Puts a US Letter page. */
function putDrawn(
  canvas: Canvas,
  number: number,
  annotations: readonly string[],
  { form, target: { file, fonts, putPage } }: Whole,
): void {
  putPage(number, {
    MediaBox: "[0 0 612 792]",
    Resources: dictionary({ Font: dictionary(fonts.resources(canvas.faces, form.fonts)) }),
    Contents: file.addStream({}, canvas.content()),
    ...(annotations.length > 0 && { Annots: `[${annotations.join(" ")}]` }),
  });
}

import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from "pdf-lib";
import { type Box, boxIn, figuresIn, type Matrix, placing } from "./boxes.js";
import { ofField } from "./fields.js";
import { isHidden, type SourceLayers } from "./layers.js";
import { nameIn } from "./open-pdf.js";

/** What is seen of an annotation: a picture, and where it goes. */
export interface Seen {
  picture: PDFRef;
  matrix: Matrix;
  /** A field of a form. */
  field: boolean;
}

/** Hidden, or not to be seen on a screen. */
const UNSEEN = 2 | 32;

/** The annotations of a page. */
export function annotationsOf(page: PDFDict): PDFDict[] {
  const list = page.lookup(PDFName.of("Annots"));
  if (!(list instanceof PDFArray)) return [];
  const found = Array.from({ length: list.size() }, (_, index) => list.lookup(index));
  return found.filter((each) => each instanceof PDFDict);
}

/** Whether an annotation does something: leads elsewhere, plays. */
export function isActive(annotation: PDFDict): boolean {
  const active = ["Link", "Sound", "Movie", "Screen", "RichMedia", "3D"];
  return (
    ["A", "AA"].some((key) => annotation.has(PDFName.of(key))) ||
    active.includes(nameIn(annotation, "Subtype") ?? "")
  );
}

/**
 * What a viewer shows of an annotation.
 * @param shared resources that appearances without any use
 */
export function seenOf(
  annotation: PDFDict,
  layers: SourceLayers,
  shared: PDFDict | undefined,
): Seen | undefined {
  if (nameIn(annotation, "Subtype") === "Popup" || isUnseen(annotation, layers)) return undefined;
  const place = boxIn(annotation.lookup(PDFName.of("Rect")));
  const picture = appearanceOf(annotation);
  if (!place || !picture) return undefined;
  const stream = annotation.context.lookup(picture) as PDFStream;
  const box: Box = boxIn(stream.dict.lookup(PDFName.of("BBox"))) ?? [
    0,
    0,
    place[2] - place[0],
    place[3] - place[1],
  ];
  const turned = figuresIn(stream.dict.lookup(PDFName.of("Matrix")), 6) ?? [1, 0, 0, 1, 0, 0];
  const matrix = placing(box, turned as Matrix, place);
  if (!matrix) return undefined;
  complete(stream.dict, box, shared);
  return { picture, matrix, field: nameIn(annotation, "Subtype") === "Widget" };
}

/** Whether it is hidden, by itself or with its layer. */
export function isUnseen(annotation: PDFDict, layers: SourceLayers): boolean {
  const flags = annotation.lookup(PDFName.of("F"));
  if (flags instanceof PDFNumber && flags.asNumber() & UNSEEN) return true;
  const layer = annotation.get(PDFName.of("OC"));
  const own = layer instanceof PDFRef ? layer : undefined;
  const dict = annotation.context.lookup(layer);
  return isHidden(dict instanceof PDFDict ? dict : undefined, own, layers);
}

/** The picture of the state that the annotation is in. */
export function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const looks = annotation.lookup(PDFName.of("AP"));
  if (!(looks instanceof PDFDict)) return undefined;
  let normal = looks.get(PDFName.of("N"));
  const states = annotation.context.lookup(normal);
  if (states instanceof PDFDict && !(states instanceof PDFStream)) {
    const state = nameIn(annotation, "AS") ?? stateOf(annotation);
    normal = state === undefined ? undefined : states.get(PDFName.of(state));
  }
  const stream = annotation.context.lookup(normal);
  if (!(stream instanceof PDFStream)) return undefined;
  return normal instanceof PDFRef ? normal : annotation.context.register(stream);
}

/** The state of a box that says it only as the value of its field. */
function stateOf(annotation: PDFDict): string | undefined {
  const value = ofField(annotation, "V");
  return value instanceof PDFName ? value.toString().slice(1) : undefined;
}

/** An appearance that lacks what a picture needs gets it. */
function complete(dict: PDFDict, box: Box, shared: PDFDict | undefined): void {
  const { context } = dict;
  dict.set(PDFName.of("Type"), PDFName.of("XObject"));
  dict.set(PDFName.of("Subtype"), PDFName.of("Form"));
  dict.set(PDFName.of("BBox"), context.obj([...box]));
  if (!dict.has(PDFName.of("Resources"))) dict.set(PDFName.of("Resources"), shared ?? context.obj({}));
}

import type { CompiledField, CompiledForm, FormNode } from "./compiled.js";
import { num, textString } from "./operators.js";

/** A field to be added to a form. Points, from the bottom left corner of the page's own coordinates. */
export interface NewPlace {
  name: string;
  kind: "text" | "signature";
  several: boolean;
  tooltip: string;
  /** From 0. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const PRINT = "4";
const MULTILINE = String(1 << 12);
const STYLE = "/Helv 10 Tf 0 g";

/** A form with further fields, for pages on which there are only lines to write on. */
export function addPlaces(form: CompiledForm, places: readonly NewPlace[]): CompiledForm {
  const first = form.nodes.length;
  const pages = form.pages.map((page, index) => {
    const own = places.flatMap((place, at) => (place.page === index ? [first + at] : []));
    return { ...page, annotations: [...page.annotations, ...own] };
  });
  const tags = form.tags && [
    ...form.tags,
    ...places.map((_, at) => ({ type: "Form", kids: [{ node: first + at }] })),
  ];
  return {
    ...form,
    pages,
    nodes: [...form.nodes, ...places.map(nodeOf)],
    fields: [...form.fields, ...places.map((place, at) => fieldOf(place, first + at))],
    ...(tags && { tags }),
  };
}

function nodeOf({ name, kind, several, tooltip, page, x, y, width, height }: NewPlace): FormNode {
  const entries = {
    Type: "/Annot",
    Subtype: "/Widget",
    FT: kind === "signature" ? "/Sig" : "/Tx",
    T: textString(name),
    TU: textString(tooltip),
    F: PRINT,
    Rect: `[${[x, y, x + width, y + height].map(num).join(" ")}]`,
    ...(kind === "text" ? { DA: textString(STYLE) } : {}),
    ...(several ? { Ff: MULTILINE } : {}),
  };
  return { entries, page };
}

function fieldOf({ name, kind, several, tooltip, page, ...box }: NewPlace, node: number): CompiledField {
  const { x, y, width, height } = box;
  const places = [{ node, page, x, y, width, height }];
  return { name, kind, several, tooltip, node, ...(kind === "text" ? { style: STYLE } : {}), places };
}

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "pdf-lib";

export interface SourceLayers {
  all: PDFRef[];
  hidden: PDFRef[];
}

/** The layers of a document, and which of them a viewer does not show at first. */
export function layersOf({ catalog }: PDFDocument): SourceLayers {
  const properties = dictIn(catalog, "OCProperties");
  const all = referencesIn(properties, "OCGs");
  const settings = properties && dictIn(properties, "D");
  const off = new Set(referencesIn(settings, "OFF"));
  if (settings?.lookup(PDFName.of("BaseState"))?.toString() !== "/OFF") {
    return { all, hidden: all.filter((layer) => off.has(layer)) };
  }
  const on = new Set(referencesIn(settings, "ON"));
  return { all, hidden: all.filter((layer) => !on.has(layer)) };
}

/** Whether something on a layer, or on several (`OCMD`), is not seen. */
export function isHidden(
  layer: PDFDict | undefined,
  own: PDFRef | undefined,
  { hidden }: SourceLayers,
): boolean {
  if (!layer) return false;
  if (own && hidden.includes(own)) return true;
  const group = layer.get(PDFName.of("OCGs"));
  const members = group instanceof PDFRef ? [group] : referencesIn(layer, "OCGs");
  return members.length > 0 && members.every((member) => hidden.includes(member));
}

function dictIn(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

function referencesIn(dict: PDFDict | undefined, key: string): PDFRef[] {
  const list = dict?.lookup(PDFName.of(key));
  return list instanceof PDFArray ? list.asArray().filter((each) => each instanceof PDFRef) : [];
}

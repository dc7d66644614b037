import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "pdf-lib";
import type { FormField, Widget } from "./fields.js";
import { num } from "./operators.js";

/** Prints what the fields show into their pages and takes the form away. What is left over is for `sweep`. */
export function flatten(document: PDFDocument, fields: Iterable<FormField>): void {
  const { context, catalog } = document;
  const content = new Map<Widget["page"], string[]>();
  let count = 0;
  for (const field of fields) {
    for (const widget of field.widgets) {
      const appearance = appearanceOf(widget, field);
      if (!appearance) continue;
      const name = `Field${++count}`;
      resources(widget.page.node, "XObject").set(PDFName.of(name), appearance);
      const operators = content.get(widget.page) ?? [];
      operators.push(`q 1 0 0 1 ${num(widget.x)} ${num(widget.y)} cm /${name} Do Q`);
      content.set(widget.page, operators);
    }
  }
  for (const [page, operators] of content) {
    const before = page.node.lookup(PDFName.of("Contents"));
    const old = before instanceof PDFArray ? before.asArray() : [page.node.get(PDFName.of("Contents"))!];
    // The page's own content may leave the coordinates changed: shut it in.
    const open = context.register(context.stream("q\n"));
    const shut = context.register(context.stream(`\nQ\n${operators.join("\n")}\n`));
    page.node.set(PDFName.of("Contents"), context.obj([open, ...old, shut]));
  }
  for (const page of document.getPages()) removeWidgets(page.node);
  catalog.delete(PDFName.of("AcroForm"));
}

/** The picture of a field that was filled; empty ones and signatures show nothing. */
function appearanceOf(widget: Widget, field: FormField): PDFRef | undefined {
  if (field.kind !== "text" || !field.dictionary.has(PDFName.of("V"))) return undefined;
  const normal = widget.dictionary.lookupMaybe(PDFName.of("AP"), PDFDict)?.get(PDFName.of("N"));
  return normal instanceof PDFRef ? normal : undefined;
}

function resources(page: PDFDict, kind: string): PDFDict {
  const key = PDFName.of("Resources");
  const all = page.lookupMaybe(key, PDFDict) ?? page.context.obj({});
  page.set(key, all);
  const found = all.lookupMaybe(PDFName.of(kind), PDFDict) ?? page.context.obj({});
  all.set(PDFName.of(kind), found);
  return found;
}

function removeWidgets(page: PDFDict): void {
  const key = PDFName.of("Annots");
  const annotations = page.lookupMaybe(key, PDFArray);
  if (!annotations) return;
  const others = annotations.asArray().filter((entry) => {
    const annotation = page.context.lookup(entry);
    return !(annotation instanceof PDFDict && annotation.get(PDFName.of("Subtype")) === PDFName.of("Widget"));
  });
  if (others.length > 0) page.set(key, page.context.obj(others));
  else page.delete(key);
  page.delete(PDFName.of("Tabs"));
}

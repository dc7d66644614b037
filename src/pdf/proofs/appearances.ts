import { PDFBool, type PDFDict, type PDFDocument, PDFName } from "pdf-lib";
import { appearanceOf } from "./annotations.js";
import { formOf, ofField } from "./fields.js";
import { nameIn } from "./open-pdf.js";

/**
 * Draws filled fields that come without a picture of what they show, or say that viewers are to draw it: programs that
 * fill forms often leave that to the viewer.
 */
export async function drawMissing(document: PDFDocument, annotations: readonly PDFDict[]): Promise<void> {
  const form = formOf(document);
  if (!form) return;
  const all = form.lookup(PDFName.of("NeedAppearances")) === PDFBool.True;
  const undrawn = new Set(
    annotations.filter(
      (each) => nameIn(each, "Subtype") === "Widget" && (all || !appearanceOf(each)) && isFilled(each),
    ),
  );
  if (undrawn.size === 0) return;
  const own = document.getForm();
  const font = own.getDefaultFont();
  for (const field of own.getFields()) {
    const widgets = field.acroField.getWidgets().map(({ dict }) => dict);
    if (!widgets.some((widget) => undrawn.has(widget))) continue;
    const drawable = field as unknown as { updateAppearances?(font: unknown): void };
    drawable.updateAppearances?.(font);
  }
  await document.flush();
}

function isFilled(widget: PDFDict): boolean {
  const value = ofField(widget, "V");
  return value !== undefined && value.toString() !== "/Off";
}

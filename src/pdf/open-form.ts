import { PDFArray, PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { UnfitPdf } from "./unfit.js";

/** So many bytes from its end on, a whole file says where its table of objects is. */
const TAIL = 2048;

/**
 * Opens a PDF. One that can be read without a password is opened, also where changing it takes one.
 * @throws UnfitPdf
 */
export async function openForm(bytes: Uint8Array): Promise<PDFDocument> {
  // The library reads what there is of a file that was cut off.
  if (!Buffer.from(bytes.subarray(-TAIL)).includes("startxref")) throw new UnfitPdf("damaged");
  const document = await load(bytes);
  if (document.getPageCount() === 0) throw new UnfitPdf("damaged");
  if (isForAdobeOnly(document)) throw new UnfitPdf("xfa");
  return document;
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, password: "" });
  } catch (cause) {
    const needsPassword = cause instanceof Error && cause.message === "NEEDS PASSWORD";
    throw new UnfitPdf(needsPassword ? "password" : "damaged", undefined, { cause });
  }
}

/** A form of which the pages only say that another viewer is needed; others have fields of the usual kind beside it. */
export function isForAdobeOnly({ catalog }: PDFDocument): boolean {
  const form = catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  if (!form?.has(PDFName.of("XFA"))) return false;
  const fields = form.lookupMaybe(PDFName.of("Fields"), PDFArray);
  return !fields?.size() || catalog.get(PDFName.of("NeedsRendering"))?.toString() === "true";
}

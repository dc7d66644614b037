import { ParseSpeeds, PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { isForAdobeOnly } from "../open-form.js";
import { mendStrings } from "./mend-strings.js";
import { Unreadable } from "./unreadable.js";

/** A PDF that can be read without a password. */
export interface OpenedPdf {
  document: PDFDocument;
  /** It was encrypted: its sender has restricted what may be done with it. */
  restricted: boolean;
  /** It ends as a whole file does. */
  ends: boolean;
}

/**
 * Opens a PDF.
 * @throws Unreadable
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Where a file was cut off, its last object comes after whatever its beginning says of a table.
  const ends = file.lastIndexOf("startxref") > file.lastIndexOf("endobj");
  const document = await load(bytes, ends);
  const { context } = document;
  const restricted = context.isDecrypted;
  if (restricted) mendStrings(context);
  if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict)) throw new Unreadable(broken(ends));
  if (isForAdobeOnly(document)) throw new Unreadable("adobe-only");
  return { document, restricted, ends };
}

/** What to call a file with something amiss. */
export function broken(ends: boolean): "damaged" | "cut-off" {
  return ends ? "damaged" : "cut-off";
}

async function load(bytes: Uint8Array, ends: boolean): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      password: "",
      // It says so on the terminal when it takes it out.
      preserveXFA: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : "";
    const locked = /^NEEDS PASSWORD|unknown encryption method|unsupported encryption/.test(said);
    throw new Unreadable(locked ? "password" : broken(ends), { cause });
  }
}

/** The value of a key, as a name without its slash. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.toString().slice(1) : undefined;
}

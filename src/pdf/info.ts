import { type PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { cleanLine, fieldValue } from "./text.js";

/** What a document says of itself. */
export interface DocumentInfo {
  title: string;
  subject?: string;
  /** The day that it carries as the day it was made, `2025-02-01`; never the clock's, so that bytes repeat. */
  date: string;
}

const PRODUCER = "mssc-recert";
const LANGUAGE = "en-US";

/** Sets title, language and dates, and asks viewers to show the title instead of the file's name. */
export function setInfo(document: PDFDocument, info: DocumentInfo): void {
  const { context, catalog } = document;
  const day = PDFString.of(`D:${info.date.replaceAll("-", "")}000000Z`);
  const dictionary = context.obj({
    Title: PDFHexString.fromText(fieldValue(cleanLine(info.title))),
    Producer: PDFString.of(PRODUCER),
    CreationDate: day,
    ModDate: day,
  });
  if (info.subject) dictionary.set(PDFName.of("Subject"), PDFHexString.fromText(info.subject));
  context.trailerInfo.Info = context.register(dictionary);
  catalog.set(PDFName.of("Lang"), PDFString.of(LANGUAGE));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
}

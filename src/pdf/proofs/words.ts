import type { UnreadableReason } from "./types.js";

/** Why a file cannot be read, in plain words. */
export interface UnreadableWords {
  /** What is wrong with it: a sentence that begins with "It", ending in a period. */
  what: string;
  /** What to do about it: one or two sentences. */
  remedy: string;
}

const PRINT_TO_PDF = "choose File > Print and, as the printer, “Microsoft Print to PDF” or “Save as PDF”";
const PICTURE = "Open it in your picture viewer and save or export it as JPEG or PNG.";

const WORDS: Record<UnreadableReason, UnreadableWords> = {
  empty: { what: "It is empty.", remedy: "Download or scan it again." },
  password: {
    what: "It takes a password to open.",
    remedy: `Open it with its password, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  "cut-off": {
    what: "It ends in the middle: a part of it is missing.",
    remedy: "Download, copy or scan it again.",
  },
  damaged: {
    what: "It is damaged and cannot be read.",
    remedy: `Download or scan it again. If it opens in a viewer, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  "rare-jpeg": {
    what: "It is a JPEG picture of a kind that this program cannot read.",
    remedy: "Open it in your picture viewer and save or export it as an ordinary JPEG, as PNG or as PDF.",
  },
  "adobe-only": {
    what: "It is a form that only Adobe's own reader can show.",
    remedy: `Open it in Adobe Acrobat Reader, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  "letters-unknown": {
    what: "It is a filled form with letters that no font of this program has.",
    remedy: `Open it in a viewer, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  portfolio: {
    what: "It is a PDF portfolio: the documents are files in it, and its own page is only their cover.",
    remedy: "Open it in Adobe Acrobat Reader, save the documents in it one by one, and enter those.",
  },
  undrawn: {
    what: "It has text, drawings or stamps on it that every viewer draws in its own way.",
    remedy: `Open it, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  "too-long": {
    what: "It took too long to read, so reading was stopped.",
    remedy: `Open it in a viewer, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  "too-large": {
    what: "It is too large to be read.",
    remedy: "Save it smaller (a picture with fewer pixels, a PDF in parts), and enter the new file.",
  },
  heic: {
    what: "It is a HEIC photo, as iPhones take them.",
    remedy:
      "Export it as JPEG (in Photos on a Mac: File > Export; on Windows: open it, then Save as). For new photos choose on the iPhone Settings > Camera > Formats > Most Compatible.",
  },
  word: { what: "It is a Word document.", remedy: "Save it as PDF in Word: File > Save As > PDF." },
  "old-word": {
    what: "It is an Office document of the older kind (.doc, .xls, .ppt).",
    remedy: "Open it in Word, Excel or PowerPoint and save it as PDF: File > Save As > PDF.",
  },
  "open-document": {
    what: "It is an OpenDocument file.",
    remedy: "Save it as PDF in LibreOffice: File > Export As > Export as PDF.",
  },
  pages: {
    what: "It is a document of Apple Pages, Numbers or Keynote.",
    remedy: "Open it there and choose File > Export To > PDF.",
  },
  spreadsheet: {
    what: "It is an Excel workbook.",
    remedy: "Save it as PDF in Excel: File > Save As > PDF.",
  },
  slides: {
    what: "It is a PowerPoint presentation.",
    remedy: "Save it as PDF in PowerPoint: File > Save As > PDF.",
  },
  rtf: {
    what: "It is a Rich Text document.",
    remedy: "Open it in Word and save it as PDF: File > Save As > PDF.",
  },
  text: { what: "It is plain text.", remedy: `Open it, ${PRINT_TO_PDF}, and enter the new file.` },
  "web-page": {
    what: "It is a web page.",
    remedy: `Open it in your browser, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  email: { what: "It is an e-mail message.", remedy: `Open it, ${PRINT_TO_PDF}, and enter the new file.` },
  archive: {
    what: "It is an archive (such as ZIP) with other files in it.",
    remedy: "Unpack it and enter the documents in it one by one.",
  },
  tiff: { what: "It is a TIFF picture.", remedy: PICTURE },
  webp: { what: "It is a WebP picture.", remedy: PICTURE },
  avif: { what: "It is an AVIF picture.", remedy: PICTURE },
  gif: { what: "It is a GIF picture.", remedy: PICTURE },
  bmp: { what: "It is a BMP picture.", remedy: PICTURE },
  svg: {
    what: "It is an SVG drawing.",
    remedy: `Open it in your browser, ${PRINT_TO_PDF}, and enter the new file.`,
  },
  postscript: {
    what: "It is a PostScript document.",
    remedy: "Ask the one who sent it for a PDF, or convert it to PDF.",
  },
  unknown: {
    what: "It is neither a PDF nor a JPEG or PNG picture.",
    remedy: `Open it with the program it was made with, ${PRINT_TO_PDF}, and enter the new file.`,
  },
};

/** @returns what to tell the person whose file it is */
export function unreadableInWords(reason: UnreadableReason): UnreadableWords {
  return WORDS[reason];
}

import type { ProofKind, UnreadableReason } from "./types.js";

/** So far from its beginning a PDF may have something else before it. */
const BEFORE_PDF = 1024;
/** So much of a text shows that it is one. */
const SAMPLE = 4096;

type Verdict = ProofKind | UnreadableReason;

/** By what a file begins with, from its first byte on unless a place is given. */
const BEGINNINGS: readonly [beginning: string, kind: Verdict, at?: number][] = [
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["\x89PNG", "damaged"],
  ["ftypavif", "avif", 4],
  ["ftypavis", "avif", 4],
  ["ftyphei", "heic", 4],
  ["ftyphev", "heic", 4],
  ["ftypmif1", "heic", 4],
  ["ftypmsf1", "heic", 4],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-word"],
  ["{\\rtf", "rtf"],
  ["GIF8", "gif"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["II+\0", "tiff"],
  ["MM\0+", "tiff"],
  ["WEBP", "webp", 8],
  ["%!PS", "postscript"],
  ["\xc5\xd0\xd3\xc6", "postscript"],
  ["7z\xbc\xaf\x27\x1c", "archive"],
  ["Rar!\x1a\x07", "archive"],
  ["\x1f\x8b", "archive"],
  ["BM", "bmp"],
];

/** What is in an archive of that kind, by the names of its files. */
const ARCHIVES: readonly [name: string, kind: Verdict][] = [
  ["application/vnd.oasis.opendocument", "open-document"],
  ["word/", "word"],
  ["xl/", "spreadsheet"],
  ["ppt/", "slides"],
  ["Index/Document.iwa", "pages"],
  ["Index.zip", "pages"],
];

/** @returns what a file is, by its content: one of the kinds that can be read, or why it cannot be */
export function kindOf(bytes: Uint8Array): Verdict {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length === 0) return "empty";
  const head = file.toString("latin1", 0, SAMPLE);
  const text = textIn(file.subarray(0, SAMPLE));
  if (text !== undefined && !head.slice(0, BEFORE_PDF).includes("%PDF-")) return kindOfText(text);
  for (const [beginning, kind, at = 0] of BEGINNINGS) {
    if (head.startsWith(beginning, at)) return kind;
  }
  if (head.startsWith("PK")) return ARCHIVES.find(([name]) => file.includes(name))?.[1] ?? "archive";
  return head.slice(0, BEFORE_PDF).includes("%PDF-") ? "pdf" : "unknown";
}

/** @returns undefined where it is no text */
function textIn(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const decoder = new TextDecoder(wide ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8");
  const text = decoder.decode(bytes);
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return undefined;
  // Old texts have accents that are no UTF-8; in pictures and the like every other character is wrong.
  const wrong = text.split("\ufffd").length - 1;
  return wrong * 10 <= text.length ? text : undefined;
}

function kindOfText(text: string): Verdict {
  if (/^\s*\{\\rtf/.test(text)) return "rtf";
  if (/^%!PS/.test(text)) return "postscript";
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg\b/i.test(text)) return "svg";
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(text))
    return "web-page";
  if (
    /^(Return-Path|Received|From|MIME-Version|Delivered-To|Message-ID|Date|Subject|X-[\w-]+): /i.test(text)
  ) {
    return "email";
  }
  return /\S/.test(text) ? "text" : "empty";
}

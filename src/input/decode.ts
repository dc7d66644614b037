/** The bytes of a file to its text. */

import type { Diagnostic } from "./diagnostic.js";
import { LineMap } from "./lines.js";

/** Files with more bytes (5 MB, a megabyte taken as 1,000,000 bytes) are refused. */
export const MOST_BYTES = 5_000_000;

/** Where it fails, `text` is what could be read all the same, to show the line from. */
export type DecodeResult = { ok: true; text: string } | { ok: false; error: Diagnostic; text: string };

/** Files of other programs that people take for the activity file, by their first bytes. */
const OTHER_FILES: readonly (readonly [start: string, what: string])[] = [
  ["%PDF-", "a PDF"],
  ["{\\rtf", "a formatted document (RTF)"],
  ["PK\x03\x04", "a Word, Excel or ZIP file"],
  ["\xd0\xcf\x11\xe0", "an old Word or Excel file"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["\x1f\x8b", "a compressed file"],
];

const TOP = { line: 1, column: 1, endColumn: 2 };

/** @returns the diagnostic `too-large` for a file above `MOST_BYTES`, which need not be read for it */
export function tooLarge(): Diagnostic {
  const message = "The file is larger than 5 MB, which no activity file is, so it was not read.";
  return { code: "too-large", path: "", ...TOP, message, hint: "Check that it is the right file." };
}

function notText(what: string): DecodeResult {
  const message = `This is ${what}, and an activity file is plain text.`;
  const hint = "Check that it is the right file. Write it with a text editor, and save it as plain text.";
  return { ok: false, error: { code: "binary-file", path: "", ...TOP, message, hint }, text: "" };
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** @returns the text; undefined where the bytes are not of this encoding */
function textOf(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @returns what other program's file this is, `a PDF`, by its first bytes; nothing for text */
export function otherFile(bytes: Uint8Array): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 8));
  return OTHER_FILES.find(([start]) => first.startsWith(start))?.[1];
}

/**
 * Decodes UTF-8 with or without byte order mark, and UTF-16 with one (Notepad's "Unicode").
 * @param bytes the file
 * @returns its text without the mark; or the error `too-large`, `binary-file` or `bad-encoding`
 */
export function decodeText(bytes: Uint8Array): DecodeResult {
  if (bytes.length > MOST_BYTES) return { ok: false, error: tooLarge(), text: "" };
  const other = otherFile(bytes);
  if (other !== undefined) return notText(other);
  const encoding = encodingOf(bytes);
  const text = textOf(bytes, encoding);
  // Without `fatal`, what cannot be decoded becomes U+FFFD; so its place is known.
  const readable = text ?? new TextDecoder(encoding).decode(bytes);
  if (readable.includes("\0")) return notText("a binary file");
  if (text !== undefined) return { ok: true, text };
  const at = readable.indexOf("\ufffd");
  const place = new LineMap(readable.replace(/\r(?!\n)/g, "\n")).place(at, at + 1);
  const message = "A character in this line cannot be read: the file is not saved in the encoding UTF-8.";
  const hint = "Open the file in the editor it was written with and save it with the encoding UTF-8.";
  return { ok: false, error: { code: "bad-encoding", path: "", ...place, message, hint }, text: readable };
}

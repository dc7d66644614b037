/** The bytes of a table to its text, whichever program wrote it. */

import { otherFile } from "../input/decode.js";
import type { RosterProblem } from "./problem.js";

/** Tables with more bytes are refused: some 200,000 rows. */
export const MOST_TABLE_BYTES = 50_000_000;

export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

export type DecodedTable =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; problem: RosterProblem };

const SAVE = "In the spreadsheet choose File, Save As, and the format “CSV UTF-8”.";

/** Texts in Western letters have a zero in every second byte of UTF-16, and nowhere else. */
function utf16Without(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const some = bytes.subarray(0, 200);
  const zeros = (from: number) => some.filter((byte, index) => index % 2 === from && byte === 0).length;
  const half = Math.floor(some.length / 2);
  if (half > 1 && zeros(1) > half / 2 && zeros(0) === 0) return "utf-16le";
  return half > 1 && zeros(0) > half / 2 && zeros(1) === 0 ? "utf-16be" : undefined;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return utf16Without(bytes);
}

/** Windows-1252 from 80 to 9F; some versions of Node take these for control characters. */
const QUOTES_AND_DASHES = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => QUOTES_AND_DASHES.charAt(sign.charCodeAt(0) - 0x80));
}

function refused(code: string, message: string, hint: string): DecodedTable {
  return { ok: false, problem: { code, message, hint } };
}

/**
 * Decodes UTF-8 and UTF-16, with or without byte order mark, and what is neither as Windows-1252, which older programs
 * write in America and Western Europe.
 * @returns the text without the mark; or `too-large`, `binary-file`
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  if (bytes.length > MOST_TABLE_BYTES)
    return refused("too-large", "The table is larger than 50 MB, so it was not read.", "Divide it.");
  const other = otherFile(bytes);
  if (other !== undefined)
    return refused("binary-file", `This is ${other}, and a table is read from plain text (CSV).`, SAVE);
  const utf16 = utf16Of(bytes);
  if (utf16) return { ok: true, text: new TextDecoder(utf16).decode(bytes), encoding: "UTF-16" };
  if (bytes.includes(0)) return refused("binary-file", "This is a binary file, not a table.", SAVE);
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { ok: true, text: windows1252(bytes), encoding: "Windows-1252" };
  }
}

/** @returns what to know about how the text was read */
export function encodingWarnings(encoding: Encoding): RosterProblem[] {
  if (encoding !== "Windows-1252") return [];
  const message = "The table is not in UTF-8, so it was read as Windows-1252.";
  const hint = "Where letters such as é look wrong in the files, save it as “CSV UTF-8” and run this again.";
  return [{ code: "windows-1252", message, hint }];
}

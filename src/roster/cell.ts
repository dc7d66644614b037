/** What stands in a cell, made what the activity file would have. */

import { parseDate, unmistakableDate } from "../input/dates.js";
import type { Plain } from "../input/plain.js";
import type { CellKind } from "./columns.js";

/** What keeps spreadsheets from taking a text for a formula, in tables that were made safe for them (`batch --csv`). */
const DEFUSED = /^'(?=[\s\u200b-\u200d]*[=+\-@\uff1d\uff0b\uff0d\uff20|%']|[\t\r\n])/;
/** What keeps them from taking `00123` for a number. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;
/** Spreadsheets add it to days. */
const MIDNIGHT = /[ T]0{1,2}:00(?::00)?(?:\.0+)?(?: ?AM)?Z?$/i;

/** As spreadsheets write decimals where the comma parts them; a thousand has three figures behind it. */
const COMMA = /^(\d+),(\d{1,2})$/;

const YES = /^(?:yes|y|true|x|✓|✔|☑)$/iu;
const NO = /^(?:no|n|false|☐)$/iu;

/** @returns the text that was meant, without spaces at its ends; line ends as LF */
export function cleaned(cell: string): string {
  const text = KEPT_TEXT.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell.replace(DEFUSED, "");
  return text.replace(/\r\n?/g, "\n").trim();
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** A day in the one form, also from those that spreadsheets write of their own; anything else as it is, to be complained about. */
function day(text: string): string {
  const inShort = inOneLine(text).replace(MIDNIGHT, "");
  return parseDate(inShort) ?? unmistakableDate(inShort) ?? inShort;
}

/** “Full time” is `full-time`. */
const asChoice = (text: string): string => text.toLowerCase().replace(/[\s_]+/g, "-");

/** The entries of a list: on lines of their own, or else parted by semicolons. */
function entries(text: string): string[] {
  const parts = text.includes("\n") ? text.split("\n") : text.split(";");
  return parts.map((part) => inOneLine(part.replace(/;\s*$/, "").trim())).filter((part) => part !== "");
}

/** Codes parted by commas, semicolons, lines or spaces; `cpt s1` is `CPT-S1`. */
function codes(text: string): string[] {
  return text
    .split(/[,;\n]+|\s+(?=c(?:pt|la|lt)\b)/i)
    .map((part) => part.trim().toUpperCase().replace(/\s+/g, "-"))
    .filter((part) => part !== "");
}

/** `transcript = file.pdf`, or the kind alone. */
function proof(text: string): Plain {
  const [, kind = text, file] = /^([^=:]*)[=:](.*)$/.exec(text) ?? [];
  const name = file?.trim();
  return { kind: asChoice(kind.trim()), ...(name && { file: name }) };
}

/** `CPT Safety @ 2022-03-04`. */
function course(text: string): Plain {
  const at = text.lastIndexOf("@");
  if (at < 0) return { title: text };
  const date = text.slice(at + 1).trim();
  const title = text.slice(0, at).trim();
  return { ...(title && { title }), ...(date && { date: day(date) }) };
}

/** @param text as `cleaned` gives it, not empty @returns the value as the activity file has it */
export function readCell(text: string, kind: CellKind): Plain {
  switch (kind) {
    case "line":
      return inOneLine(text);
    case "text":
      return text.replace(/[^\S\n]+$/gmu, "");
    case "number":
      return inOneLine(text).replace(COMMA, "$1.$2");
    case "date":
      return day(text);
    case "choice":
      return asChoice(text);
    case "truth":
      return YES.test(text) ? "true" : NO.test(text) ? "false" : inOneLine(text);
    case "codes":
      return codes(text);
    case "proofs":
      return entries(text).map(proof);
    case "courses":
      return entries(text).map(course);
  }
}

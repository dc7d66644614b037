/** An activity file written from nothing. */

import { Document, visit, type YAMLSeq } from "yaml";
import type { Plain, PlainMap } from "./plain.js";

/** What a file holds: texts, lists and groups of keys, written in the order they are given in. */
export interface NewFileContent {
  candidate: PlainMap;
  certifications: readonly PlainMap[];
  activities: readonly PlainMap[];
}

/** Keys whose values are figures or truths; other texts that look like one are put in quotation marks. */
const TYPED = new Set(["creditHours", "hoursPerWeek", "hours", "frontline", "internship", "passed", "mssc"]);

const PLAIN_FIGURE = /^(?:0|[1-9]\d{0,8})(?:\.\d?[1-9])?$/;

function typed(key: string, text: string): string | number | boolean {
  if (!TYPED.has(key)) return text;
  if (text === "true" || text === "false") return text === "true";
  return PLAIN_FIGURE.test(text) ? Number(text) : text;
}

function nodeOf(value: Plain, key: string): unknown {
  if (typeof value === "string") return typed(key, value);
  if (Array.isArray(value)) return value.map((each) => nodeOf(each, key));
  const entries = Object.entries(value as PlainMap).filter(([, each]) => each !== undefined);
  return new Map(entries.map(([name, each]) => [name, nodeOf(each, name)]));
}

/**
 * @param content texts without control characters other than line ends
 * @returns the file's text, which `readCandidate` reads back as it was given: `"00123"` stays a text for every reader
 */
export function newFile({ candidate, certifications, activities }: NewFileContent): string {
  const all = { candidate, certifications, activities } as unknown as PlainMap;
  const document = new Document(nodeOf(all, ""));
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) === "keyActivities") (value as YAMLSeq).flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

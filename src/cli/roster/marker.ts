/** How `roster` knows the files it has written, and whether somebody has edited one since. */

import { createHash } from "node:crypto";

const FIRST = "# Written by mssc-recert roster for candidate ";
const AFTER = ". You may edit this file: roster does not replace it then.";
const MARKED =
  /^\ufeff?# Written by mssc-recert roster for candidate (".*")\. [^\n]*\n# Fingerprint: ([0-9a-f]{32})\n/;

/** Editors and version control may change line ends; that is no edit. */
const unified = (text: string): string => text.replace(/\r\n?/g, "\n");

/** @returns what tells one content from every other */
export function fingerprint(content: string): string {
  return createHash("sha256").update(unified(content)).digest("hex").slice(0, 32);
}

/** @returns the content below two lines that say who wrote it and what it was */
export function marked(id: string, content: string): string {
  return `${FIRST}${JSON.stringify(id)}${AFTER}\n# Fingerprint: ${fingerprint(content)}\n\n${content}`;
}

export interface Mark {
  /** Of the candidate it was written for. */
  id: string;
  /** Of what was written. */
  fingerprint: string;
  /** Whether it says something else now. */
  edited: boolean;
}

/** @returns the mark of a file that `roster` has written; nothing for any other file */
export function markOf(text: string): Mark | undefined {
  const whole = unified(text);
  const [lines, quotedId, written] = MARKED.exec(whole) ?? [];
  if (lines === undefined || quotedId === undefined || written === undefined) return undefined;
  let id: unknown;
  try {
    id = JSON.parse(quotedId);
  } catch {
    return undefined;
  }
  if (typeof id !== "string") return undefined;
  const now = fingerprint(whole.slice(lines.length).replace(/^\n/, ""));
  return { id, fingerprint: written, edited: now !== written };
}

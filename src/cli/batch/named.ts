/** Students named in a line, as many as anybody reads. */

import type { Candidate } from "../../input/candidate.js";
import { printable } from "../../input/printable.js";
import { grouped } from "../../report/view/away.js";

/** @returns how a student is called in a note, printable */
export function called({ candidate: { name, id } }: Candidate): string {
  return `${printable(name)} (${printable(id)})`;
}

/** @param students as `called` calls them @param most of them that are named @returns `Ann (1), Bo (2) and 7 more` */
export function named(students: readonly string[], most: number): string {
  const more = students.length - most;
  const first = students.slice(0, most).join(", ");
  return more > 0 ? `${first} and ${grouped(more)} more` : first;
}

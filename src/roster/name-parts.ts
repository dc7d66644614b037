/** Names that a table has in parts: first and last name, each in a column of its own. */

import type { PlainMap } from "../input/plain.js";
import { quoted } from "../input/printable.js";
import { exactWords } from "../policy/normal-form.js";
import { NAME_PARTS } from "./columns.js";
import { problemAt, type RosterProblem } from "./problem.js";
import type { Student } from "./student.js";
import type { Table } from "./table.js";

/** @param parts by the keys of their columns @returns them in the order in which they are spoken; empty where there are none */
export function joinedName(parts: PlainMap): string {
  return NAME_PARTS.flatMap(({ key }) => parts[key] ?? []).join(" ");
}

/**
 * @param whole the name from a column of its own
 * @param joined the same from its parts
 * @returns which of the two is the name, the one that says more; undefined where they are not one name. “Alvarez, Maria” is
 *   Maria Alvarez
 */
export function nameFrom(whole: string, joined: string): string | undefined {
  const [all, some] = [exactWords(whole), exactWords(joined)];
  if (!some.every((word) => all.includes(word))) return undefined;
  return all.length > some.length ? whole : joined;
}

/** @returns a warning where one of first and last name is there and the other is not */
export function halfName(student: Student, { columns, headings }: Table): RosterProblem[] {
  const { nameParts: parts } = student;
  const empty = NAME_PARTS.find(({ key }) => key !== "middle" && parts[key] === undefined);
  if (!empty) return [];
  const own = columns.indexOf(empty);
  // Where there is a column for one of them alone, there is one for the whole name.
  const column =
    own >= 0 ? own : columns.findIndex((each) => each?.group === "candidate" && each.key === "name");
  const message = `“${columns[column]?.header}” is empty, so the name on the letters will be ${quoted(joinedName(parts))} alone.`;
  const { row } = student.placeOf(["candidate", "name"]).place;
  const hint = "If there is more to the name, write it here.";
  return [problemAt({ row, column }, headings, { code: "half-name", message, hint })];
}

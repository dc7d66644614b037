/** A table with one row an activity to one activity file a student, with what is wrong by row and column. */

import type { PlainFile } from "../input/answers.js";
import { buildCandidate } from "../input/build.js";
import { checkFile } from "../input/mistakes.js";
import type { PlainMap } from "../input/plain.js";
import { quoted } from "../input/printable.js";
import { unseenTrouble } from "../input/top.js";
import { warningsFor } from "../input/warnings.js";
import { cleaned, readCell } from "./cell.js";
import { ALL } from "./columns.js";
import { DayOrder } from "./day-order.js";
import { explainMistake } from "./explain.js";
import { halfName } from "./name-parts.js";
import { problemAt, type RosterProblem } from "./problem.js";
import { type FilledCell, Student } from "./student.js";
import { type Row, readTable, type Table } from "./table.js";

/** What the table says of one student. */
export interface RosterStudent {
  id: string;
  /** Empty where the table has none. */
  name: string;
  /** As a spreadsheet counts them. */
  rows: readonly number[];
  content: PlainFile;
  /** None where it can be written. */
  problems: RosterProblem[];
  /** What is allowed and yet probably not meant. */
  warnings: RosterProblem[];
}

export interface Roster {
  /** In the order of the table; none where the table as a whole cannot be read. */
  students: RosterStudent[];
  /** What is wrong with the table as a whole, or with rows that belong to nobody. */
  problems: RosterProblem[];
}

/** Long numbers, as spreadsheets shorten them. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+?\d+$/i;

interface Filled {
  cells: FilledCell[];
  problems: RosterProblem[];
}

/** Characters that no file may have, and those that were lost on the way. */
function unreadable(text: string): { code: string; message: string; hint?: string | undefined } | undefined {
  const [unseen] = unseenTrouble(text);
  if (unseen) return { ...unseen, message: unseen.message.replace("a text file", "an activity file") };
  if (!text.includes("\ufffd")) return undefined;
  return {
    code: "bad-encoding",
    message: "A character of this cell was lost when the table was saved (�).",
    hint: "Write it again, and save the table as “CSV UTF-8”.",
  };
}

function filledCells({ number: row, cells }: Row, { headings, columns }: Table, order: DayOrder): Filled {
  const filled: Filled = { cells: [], problems: [] };
  for (const [at, cell] of cells.entries()) {
    const text = cleaned(cell);
    const column = columns[at];
    if (text === "") continue;
    const place = { row, column: at };
    if ((headings[at] ?? "") === "") {
      const message = `${quoted(text)} stands in a column without a name.`;
      const hint =
        "Look whether the cells of this row have moved, as by a comma too many; or name the column.";
      filled.problems.push(problemAt(place, headings, { code: "no-heading", message, hint }));
    }
    if (column === undefined) continue;
    if (column.kind === "date") order.see(text, place);
    const trouble = unreadable(text);
    if (trouble) filled.problems.push(problemAt(place, headings, trouble));
    else filled.cells.push({ column, at, value: readCell(text, column.kind) });
  }
  // The file has its keys in one order, whichever the table has them in.
  filled.cells.sort((a, b) => ALL.indexOf(a.column) - ALL.indexOf(b.column));
  return filled;
}

const isId = ({ column: { group, key } }: FilledCell): boolean => group === "candidate" && key === "id";

function withoutId(row: Row, table: Table): RosterProblem {
  const at = table.columns.findIndex((each) => each?.group === "candidate" && each.key === "id");
  const message = "This row has no candidate ID, so it is not clear whose it is.";
  const hint = "Write the ID into every row of a student.";
  return problemAt({ row: row.number, column: at }, table.headings, { code: "no-id", message, hint });
}

function ofId({ id }: Student, table: Table, row: number): RosterProblem[] {
  if (!SHORTENED.test(id)) return [];
  const at = table.columns.findIndex((each) => each?.group === "candidate" && each.key === "id");
  const message = `The spreadsheet has shortened this ID to ${quoted(id)}; the digits are lost.`;
  const hint = "Give the column the format of text, and enter the ID again.";
  return [problemAt({ row, column: at }, table.headings, { code: "shortened-id", message, hint })];
}

function checked(student: Student, found: readonly RosterProblem[], table: Table): RosterStudent {
  const halves = student.joinName() ? halfName(student, table) : [];
  const { id, rows, content, conflicts } = student;
  const { file, mistakes } = checkFile(content as unknown as PlainMap);
  const problems = [
    ...found,
    ...ofId(student, table, rows[0] as number),
    ...conflicts.map(({ place, message }) =>
      problemAt(place, table.headings, { code: "conflict", message, hint: "Correct one of the two." }),
    ),
    ...mistakes.map((mistake) => explainMistake(mistake, student, table)),
  ].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const right = problems.length === 0 && file ? buildCandidate(file, () => true) : undefined;
  const odd = right ? warningsFor(right).map((each) => explainMistake(each, student, table)) : [];
  const warnings = right ? [...halves, ...odd] : [];
  return { id, name: String(content.candidate.name ?? ""), rows, content, problems, warnings };
}

/** Where other IDs begin with a zero, shorter ones may have lost theirs. */
function lostZeros(students: readonly RosterStudent[]): RosterProblem[] {
  const digits = students.map(({ id }) => id).filter((id) => /^\d+$/.test(id));
  const long = digits.find((id) => id.startsWith("0"));
  const short = long === undefined ? undefined : digits.find((id) => id.length < long.length);
  if (long === undefined || short === undefined) return [];
  const message = `The candidate IDs are of different lengths (${short}, ${long}): a spreadsheet may have dropped zeros.`;
  return [{ code: "lost-zeros", message, hint: "Compare them with those in the MSSC accounts." }];
}

/**
 * @param text of the table (see `decodeTable`)
 * @param how `ignoreColumns`: pass over columns that are not known
 * @returns every student, and all that is wrong; `warnings` are about the table as a whole. Never throws.
 */
export function readRoster(
  text: string,
  how: { ignoreColumns?: boolean } = {},
): Roster & { warnings: RosterProblem[] } {
  const read = readTable(text, how);
  if (!read.ok) return { students: [], problems: read.problems, warnings: [] };
  const { table } = read;
  const problems: RosterProblem[] = [];
  const order = new DayOrder();
  const students = new Map<string, { student: Student; found: RosterProblem[] }>();
  for (const row of table.rows) {
    const filled = filledCells(row, table, order);
    const id = filled.cells.find(isId)?.value as string | undefined;
    if (id === undefined) {
      problems.push(withoutId(row, table), ...filled.problems);
      continue;
    }
    const known = students.get(id) ?? { student: new Student(id), found: [] };
    students.set(id, known);
    known.student.take(row.number, filled.cells);
    known.found.push(...filled.problems);
  }
  if (students.size === 0 && problems.length === 0)
    problems.push({
      code: "empty-table",
      message: "The table has names of columns, but no row below them.",
      hint: "Write a row for each activity.",
    });
  const all = [...students.values()].map(({ student, found }) => checked(student, found, table));
  return { students: all, problems, warnings: [...order.warnings(table.headings), ...lostZeros(all)] };
}

/** What `roster` tells the person. */

import { printable } from "../../input/printable.js";
import { capital, counted } from "../../report/view/words.js";
import type { RosterProblem } from "../../roster/problem.js";
import type { RosterStudent } from "../../roster/roster.js";
import { type Hanging, hanging } from "../hanging.js";
import { inColumns } from "../in-lines.js";
import type { Written, WrittenFile } from "./folder.js";

/** A student, and what became of the file. */
export interface Outcome {
  student: RosterStudent;
  /** `invalid`: the rows have mistakes; `not-written`: those of others have, and `--strict` is given. */
  status: Written | "invalid" | "not-written";
  file?: WrittenFile;
}

/** More files than this are counted rather than named. */
const MOST_NAMED = 20;

/** @returns `00123 Maria Alvarez`, on one line and short */
export function studentInWords({ id, name }: { id: string; name: string }): string {
  const whole = `${id} ${name}`.trim();
  return printable([...whole].length > 60 ? `${[...whole].slice(0, 60).join("")}…` : whole);
}

/** Longer hints, those that list everything possible, are said once. */
const LONG = 160;

/** How a block is told: what it has said already, and how wide it is. */
interface Telling {
  said: Set<string>;
  inLines: Hanging;
}

/** @returns the place and what is wrong there, in lines */
function problemLines(
  { row, column, heading, message, hint }: RosterProblem,
  { said, inLines }: Telling,
  kind = "",
): string[] {
  const place = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}${heading ? ` “${short(heading)}”` : ""}`]),
  ].join(", ");
  const sentence = place === "" ? `${kind}${message}` : `${kind}${kind ? place : capital(place)}: ${message}`;
  const again = hint !== undefined && hint.length > LONG && said.has(hint);
  if (hint !== undefined) said.add(hint);
  return [
    ...inLines(printable(sentence), "  ", "    "),
    ...(hint === undefined || again ? [] : inLines(printable(hint), "      ")),
  ];
}

/** A hint that several problems in a row have stands once, below the last of them. */
function allLines(problems: readonly RosterProblem[], telling: Telling, kind?: string): string[] {
  return problems.flatMap((problem, at) => {
    const hint = problems[at + 1]?.hint === problem.hint ? undefined : problem.hint;
    return problemLines({ ...problem, hint }, telling, kind);
  });
}

const short = (heading: string): string =>
  heading.length > 40 ? `${[...heading].slice(0, 40).join("")}…` : heading;

/** @param columns of the terminal @returns all that is wrong, by student; then what is merely odd */
export function saidOfProblems(
  file: string,
  { problems, warnings }: { problems: readonly RosterProblem[]; warnings: readonly RosterProblem[] },
  students: readonly RosterStudent[],
  columns: number | undefined,
): string {
  const telling = { said: new Set<string>(), inLines: hanging(columns) };
  const broken = students.filter((each) => each.problems.length > 0);
  const odd = [...warnings, ...students.flatMap((each) => each.warnings)];
  const blocks = [
    ...(problems.length > 0 ? [[`${printable(file)}:`, ...allLines(problems, telling)]] : []),
    ...broken.map((each) => [
      `${printable(file)}, ${studentInWords(each)}:`,
      ...allLines(each.problems, telling),
    ]),
    ...(odd.length > 0 ? [[`${printable(file)}:`, ...allLines(odd, telling, "Warning: ")]] : []),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n\n`).join("");
}

const WORDS: [Written, string][] = [
  ["new", "new"],
  ["changed", "changed"],
];

/** @returns what was written, with the names where they are few */
export function saidOfFiles(file: string, directory: string, outcomes: readonly Outcome[]): string {
  const activities = outcomes.reduce((sum, { student }) => sum + student.content.activities.length, 0);
  const lines = [
    `${printable(file)}: ${counted(outcomes.length, "student")}, ${activities === 1 ? "1 activity" : `${activities} activities`}.`,
  ];
  const of = (status: string) => outcomes.filter((each) => each.status === status);
  const counts = [
    ...WORDS.map(([status, word]) => [of(status).length, word] as const),
    [of("unchanged").length, "as they were"] as const,
  ].filter(([count]) => count > 0);
  const said = counts.map(([count, word]) => `${count} ${word}`).join(", ");
  lines.push(`Files in ${printable(directory)}: ${said || "none written"}.`);
  for (const [status, word] of WORDS) {
    const written = of(status);
    for (const { file: each } of written.slice(0, MOST_NAMED))
      lines.push(`  ${word}: ${printable(each?.path ?? "")}`);
    if (written.length > MOST_NAMED) lines.push(`  … and ${written.length - MOST_NAMED} more ${word}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** @param columns of the terminal @returns which students have no file, or an old one, and what to do about it */
export function saidOfTheRest(
  outcomes: readonly Outcome[],
  others: readonly string[],
  columns: number | undefined,
): string {
  const of = (status: Outcome["status"]) => outcomes.filter((each) => each.status === status);
  const some = (texts: readonly string[]): string[] => [
    ...texts.slice(0, MOST_NAMED).map((text) => `  ${text}`),
    ...(texts.length > MOST_NAMED ? [`  … and ${texts.length - MOST_NAMED} more`] : []),
  ];
  const paths = (all: readonly Outcome[]): string[] =>
    some(all.map(({ file }) => printable(file?.path ?? "")));
  const [invalid, held, edited, inTheWay, unwritable] = (
    ["invalid", "not-written", "edited", "in-the-way", "unwritable"] as const
  ).map(of) as [Outcome[], Outcome[], Outcome[], Outcome[], Outcome[]];
  const copies = outcomes.flatMap(({ file }) => file?.copies ?? []);
  const lines = [
    ...(invalid.length > 0
      ? [
          `${counted(invalid.length, "student")} not written, because of the mistakes above:`,
          ...some(invalid.map(({ student }) => studentInWords(student))),
          "Correct the table and run it again; the others stay as they are.",
        ]
      : []),
    ...(held.length > 0 ? ["Nothing was written, because of --strict."] : []),
    ...(outcomes.length === 0 ? ["Nothing was written."] : []),
    ...(edited.length > 0
      ? [
          "Edited by hand since roster wrote them, so they were kept although their rows have changed:",
          ...paths(edited),
          "Make the change in these files by hand, or replace them with --force: the edits are then lost.",
        ]
      : []),
    ...(inTheWay.length > 0
      ? [
          "Already there, and not written by roster, so they were kept:",
          ...paths(inTheWay),
          "Name another folder, or replace them with --force.",
        ]
      : []),
    ...(copies.length > 0
      ? [
          "Further files of students who have one already. They were left as they are; `batch` counts such students twice:",
          ...some(copies.map(printable)),
        ]
      : []),
    ...unwritable.map(({ file }) => printable(file?.error ?? "")),
    ...(others.length > 0
      ? ["Written by roster earlier, for students who are not in this table:", ...some(others.map(printable))]
      : []),
  ];
  // Names stay on their lines, to be copied.
  return lines.map((line) => `${line.startsWith("  ") ? line : inColumns(line, columns)}\n`).join("");
}

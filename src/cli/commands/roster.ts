/** `roster`: a spreadsheet with one row an activity to one activity file a student. */

import { grouped } from "../../report/view/away.js";
import { counted } from "../../report/view/words.js";
import { decodeTable, encodingWarnings, MOST_TABLE_BYTES } from "../../roster/decode.js";
import type { RosterProblem } from "../../roster/problem.js";
import { type Roster, type RosterStudent, readRoster } from "../../roster/roster.js";
import { rosterTemplate } from "../../roster/template.js";
import { jsonLine } from "../batch/json-line.js";
import { Progress } from "../batch/progress.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { errorWidth } from "../in-lines.js";
import { tellIfInterrupted } from "../interrupted.js";
import { readFileAtMost } from "../read-at-most.js";
import { StudentFolder } from "../roster/folder.js";
import { type Outcome, saidOfFiles, saidOfProblems, saidOfTheRest } from "../roster/said.js";
import { assertNotDash, printedForDash } from "../standard-output.js";
import type { Terminal } from "../terminal.js";
import { Turns } from "../turns.js";
import { unreadable } from "../unreadable.js";
import { writeOutput } from "../write-output.js";

export interface RosterFlags {
  output?: string;
  template?: boolean;
  ignoreColumns?: boolean;
  strict?: boolean;
  force?: boolean;
  json?: boolean;
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === "-") return terminal.readInput(MOST_TABLE_BYTES + 1);
  try {
    return readFileAtMost(file, MOST_TABLE_BYTES + 1);
  } catch (error) {
    throw new CliError(EXIT.unreadable, unreadable(file, error));
  }
}

type WholeRoster = Roster & { warnings: RosterProblem[] };

function rosterOf(bytes: Uint8Array, { ignoreColumns = false }: RosterFlags): WholeRoster {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return { students: [], problems: [decoded.problem], warnings: [] };
  const read = readRoster(decoded.text, { ignoreColumns });
  return { ...read, warnings: [...encodingWarnings(decoded.encoding), ...read.warnings] };
}

/** Each student's file by itself, so that what is finished stays when the program is interrupted. */
async function writtenInto(
  folder: StudentFolder,
  students: readonly RosterStudent[],
  { strict, force = false }: RosterFlags,
  { anyProblem, progress, terminal }: { anyProblem: boolean; progress: Progress; terminal: Terminal },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const turns = new Turns();
  const over = tellIfInterrupted(
    terminal,
    () =>
      `Interrupted; ${grouped(outcomes.length)} of ${counted(grouped(students.length), "student")} done. Running it again does the rest.`,
  );
  for (const student of students) {
    if (student.problems.length > 0) outcomes.push({ student, status: "invalid" });
    else if (strict && anyProblem) outcomes.push({ student, status: "not-written" });
    else {
      const file = folder.write(student, { force });
      outcomes.push({ student, status: file.status, file });
    }
    progress.add(1);
    await turns.pass();
  }
  over();
  progress.clear();
  return outcomes;
}

function json(file: string, directory: string, roster: WholeRoster, outcomes: readonly Outcome[]) {
  const students = outcomes.map(({ student, status, file: written }) => ({
    ...{ id: student.id, name: student.name, rows: student.rows },
    activities: student.content.activities.length,
    ...{ status, path: written?.path ?? null },
    ...(written?.error !== undefined && { error: written.error }),
    ...(written?.copies && { copies: written.copies }),
    ...{ problems: student.problems, warnings: student.warnings },
  }));
  return { file, directory, students, problems: roster.problems, warnings: roster.warnings };
}

function template(flags: RosterFlags, terminal: Terminal): ExitCode {
  const { output, force } = printedForDash(flags);
  if (output === undefined) terminal.out(rosterTemplate());
  else writeOutput(output, rosterTemplate(), { force, what: "The table to begin with" }, terminal);
  return EXIT.done;
}

/**
 * @returns 0; 3 where rows have mistakes (the other students are written), 4 where a file was kept or could not be written
 * @throws CliError
 */
export async function roster(
  file: string | undefined,
  flags: RosterFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output } = flags;
  if (output === "")
    throw new CliError(EXIT.usage, "--output: a name is missing, as in `--output students`.");
  if (flags.template && file !== undefined)
    throw new CliError(EXIT.usage, "--template prints a table to begin with: leave out the name of yours.");
  if (flags.template) return template(flags, terminal);
  if (file === undefined || file === "")
    throw new CliError(
      EXIT.usage,
      "Name the table, as in `mssc-recert roster students.csv --output students`. (`mssc-recert roster --template` prints one to begin with.)",
    );
  assertNotDash("--output", output, "the students' files go into a folder", "students");
  if (output === undefined)
    throw new CliError(EXIT.usage, "Name a folder for the students' files, as in `--output students`.");
  const found = rosterOf(await bytesOf(file, terminal), flags);
  const { students, problems } = found;
  const anyProblem = problems.length > 0 || students.some((each) => each.problems.length > 0);
  const folder = new StudentFolder(output);
  const progress = new Progress(students.length, terminal, terminal.watched?.() ?? false);
  const outcomes = await writtenInto(folder, students, flags, { anyProblem, progress, terminal });
  if (flags.json) terminal.out(jsonLine(json(file, output, found, outcomes)));
  else {
    const columns = errorWidth(terminal);
    terminal.err(saidOfProblems(file, found, students, columns));
    if (students.length > 0) terminal.out(saidOfFiles(file, output, outcomes));
    const others = students.length > 0 ? folder.others(new Set(students.map(({ id }) => id))) : [];
    terminal.err(saidOfTheRest(outcomes, others, columns));
  }
  if (anyProblem) return EXIT.invalidInput;
  const kept = outcomes.some(({ status }) => ["edited", "in-the-way", "unwritable"].includes(status));
  return kept ? EXIT.unreadable : EXIT.done;
}

/** `calendar`: the days that matter for one candidate or many, as a file that calendar programs import. */

import { printable } from "../../input/printable.js";
import { calendarText } from "../../report/calendar.js";
import { sayDay } from "../../scoring/say-day.js";
import { EventGatherer, type Gathered } from "../calendar-events.js";
import { activityFiles } from "../calendar-paths.js";
import { readCandidateFile } from "../candidate-file.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import { assertOtherFile } from "../same-file.js";
import type { Terminal } from "../terminal.js";
import { writeOutput } from "../write-output.js";

export interface CalendarFlags extends ScoringFlags {
  output?: string;
  all?: boolean;
  /** False with `--no-alarms`. */
  alarms: boolean;
  force?: boolean;
  json?: boolean;
}

/** What is wrong with a file is told; what is merely odd is for `check` to say. */
function tellingErrors(terminal: Terminal): { quiet: Terminal; tell(): void } {
  const said: string[] = [];
  return {
    quiet: { ...terminal, err: (text) => said.push(text) },
    tell: () => terminal.err(said.join("")),
  };
}

function sayLeftOut({ repeated }: Gathered, terminal: Terminal): void {
  for (const { file, earlier, id } of repeated)
    terminal.err(
      `${printable(file)}: the dates of candidate ${printable(id)} are taken from ${printable(earlier)}, which has the same ID.\n`,
    );
}

/**
 * @returns 0, or 3 where a file was invalid or could not be read; the others are in the calendar all the same
 * @throws CliError
 */
export async function calendar(
  paths: readonly string[],
  flags: CalendarFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output, all = false, alarms, force, json = false } = flags;
  const options = scoreOptions(flags, terminal.today());
  if (output === "")
    throw new CliError(EXIT.usage, "Name a file for the calendar, as in `--output dates.ics`.");
  const files = activityFiles(paths);
  if (output !== undefined) for (const file of files) assertOtherFile(file, output, "--output");
  const gatherer = new EventGatherer(options, all);
  const { certification, ...ofAll } = options;
  const failed: { file: string; exit: ExitCode }[] = [];
  for (const file of files) {
    const { quiet, tell } = tellingErrors(terminal);
    const read = await readCandidateFile(file, {}, files.length > 1 ? ofAll : options, quiet);
    if (!read.ok) {
      tell();
      failed.push({ file, exit: read.exit });
    } else if (read.candidate.certifications.some(({ type }) => (certification ?? type) === type))
      gatherer.add(file, read.candidate);
  }
  const gathered = gatherer.gathered();
  const { events } = gathered;
  sayLeftOut(gathered, terminal);
  if (json)
    terminal.out(
      `${JSON.stringify({ asOf: options.asOf, events, failed: failed.map(({ file }) => file), repeated: gathered.repeated })}\n`,
    );
  if (events.length > 0) {
    const content = calendarText(events, { asOf: options.asOf, alarms });
    if (output !== undefined) writeOutput(output, content, { force, what: said(events.length) }, terminal);
    else if (!json) terminal.out(content);
  } else if (failed.length < files.length)
    terminal.err(
      `No date lies ahead of ${sayDay(options.asOf)}, so there is no calendar to write.${all ? "" : " --all takes past dates too."}\n`,
    );
  if (failed.length === 0) return EXIT.done;
  return files.length === 1 && failed[0] ? failed[0].exit : EXIT.invalidInput;
}

const said = (count: number): string => `The calendar with ${count === 1 ? "1 date" : `${count} dates`}`;

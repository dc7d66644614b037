/** `calendar`: the days that matter for one candidate or many, as a file that calendar programs import. */

import { printable } from "../../input/printable.js";
import { calendarText } from "../../report/calendar.js";
import { counted } from "../../report/view/words.js";
import { sayDay } from "../../scoring/say-day.js";
import { jsonLine } from "../batch/json-line.js";
import { filesOf } from "../batch/paths.js";
import { Progress } from "../batch/progress.js";
import { mayBeOneName } from "../batch/same-id.js";
import { type Gathered, gatherEvents } from "../calendar-events.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { tell } from "../in-lines.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import { assertOtherFile } from "../same-file.js";
import { printedForDash } from "../standard-output.js";
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

function mistyped([earlier, name]: [string, string]): string {
  if (mayBeOneName(earlier, name)) return "";
  return ` The names differ (${printable(name)}, there ${printable(earlier)}), so an ID is probably mistyped: correct \`id\` in the wrong file and make the calendar again.`;
}

/** What is not in the calendar, and why. */
function leftOut({ broken, repeated }: Gathered): string[] {
  return [
    ...broken.flatMap(({ errors }) => errors),
    ...(broken.length > 0
      ? [
          `${counted(broken.length, "file")} could not be read, so ${broken.length === 1 ? "its" : "their"} dates are not in the calendar. ` +
            "`mssc-recert check FILE` says more.",
        ]
      : []),
    ...repeated.map(
      ({ file, earlier, id, names }) =>
        `${printable(file)}: the dates of candidate ${printable(id)} are taken from ${printable(earlier)}, which has the same ID.${mistyped(names)}`,
    ),
  ];
}

/**
 * @returns 0, or 3 where a file was invalid or could not be read; the others are in the calendar all the same
 * @throws CliError
 */
export async function calendar(
  paths: readonly string[],
  given: CalendarFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const flags = printedForDash(given);
  const { output, all = false, alarms, force, json = false } = flags;
  const options = scoreOptions(flags, terminal.today());
  const { asOf } = options;
  if (output === "")
    throw new CliError(EXIT.usage, "Name a file for the calendar, as in `--output dates.ics`.");
  const found = await filesOf(paths, terminal);
  if (output !== undefined) for (const file of found.files) assertOtherFile(file, output, "--output");
  const progress = new Progress(found.files.length, terminal, terminal.watched?.() ?? false);
  const gathered = await gatherEvents(found, options, { past: all, progress });
  const { events, broken, repeated, read } = gathered;
  if (read + broken.length === 0)
    throw new CliError(EXIT.usage, `--cert: none of the files has a ${options.certification} certification.`);
  for (const line of leftOut(gathered)) tell(line, terminal);
  if (json) terminal.out(jsonLine({ asOf, events, repeated, broken }));
  if (events.length > 0) {
    const content = calendarText(events, { asOf, alarms });
    const what = `The calendar with ${counted(events.length, "date")}`;
    if (output !== undefined) writeOutput(output, content, { force, what }, terminal);
    else if (!json) terminal.out(content);
  } else if (read > 0)
    tell(
      `No date lies ahead of ${sayDay(asOf)}, so there is no calendar to write.${all ? "" : " --all takes past dates too."}`,
      terminal,
    );
  return broken.length > 0 ? EXIT.invalidInput : EXIT.done;
}

/** `batch`: checks many files and gives a table with a summary, JSON lines, a spreadsheet, a page, letters, packets. */

import { FileError } from "../../files/errors.js";
import { StreamedFile } from "../../files/stream.js";
import { printable } from "../../input/printable.js";
import { policy } from "../../policy/policy.js";
import { csvHead } from "../../report/cohort/csv.js";
import { inOrder, isWanted } from "../../report/cohort/order.js";
import { cohortText } from "../../report/cohort/text.js";
import type { Extra } from "../batch/extra.js";
import { type BatchFlags, formatOf, orderOf, wantedOf } from "../batch/flags.js";
import { notesOf } from "../batch/notes.js";
import { filesOf } from "../batch/paths.js";
import { Progress } from "../batch/progress.js";
import { runBatch } from "../batch/run.js";
import { Tally } from "../batch/tally.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { tell } from "../in-lines.js";
import { tellIfInterrupted } from "../interrupted.js";
import { scoreOptions } from "../options.js";
import { assertOtherFile } from "../same-file.js";
import { printedForDash } from "../standard-output.js";
import type { Terminal } from "../terminal.js";

const MOST_PROBLEMS = 8;

/** Files that are written turn their errors into ours. */
function writing<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new CliError(EXIT.unreadable, `${printable(error.message)}.`);
  }
}

function streamed(path: string | undefined, files: readonly string[], flag: string, { force }: BatchFlags) {
  if (path === undefined) return undefined;
  if (force) for (const file of files) assertOtherFile(file, path, flag);
  return writing(() => new StreamedFile(path, { force }));
}

/** What is written student by student stays when it is interrupted; everything else is not there yet. */
function stopped(extras: readonly Extra[]): string {
  const finished = extras.flatMap((extra) => extra.finished?.() ?? []);
  return finished.length === 0
    ? "Interrupted."
    : `Interrupted; finished: ${finished.join(", ")}. Running it again does the rest.`;
}

/**
 * @returns 0 where everyone meets the threshold, 1 where somebody does not or a packet is incomplete, 3 where a file was invalid or could not be
 *   read, 4 where something could not be written, 70 after a mistake of its own @throws CliError
 */
export async function batch(
  paths: readonly string[],
  given: BatchFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const flags = printedForDash(given);
  const options = scoreOptions(flags, terminal.today());
  const [format, order, wanted] = [formatOf(flags), orderOf(flags), wantedOf(flags)];
  const { files, unreadable } = await filesOf(paths, terminal);
  const output = streamed(flags.output, files, "--output", flags);
  const page = streamed(flags.html, files, "--html", flags);
  const rows = format === "table" || page !== undefined;
  const paged = page && (await import("../batch-page.js"));
  const checklists = paged && new paged.Checklists(options);
  const extras: Extra[] = checklists ? [checklists] : [];
  if (flags.letters !== undefined) {
    const { Letters } = await import("../batch-letters.js");
    extras.push(await Letters.into(flags.letters, flags, wanted, terminal.today()));
  }
  // Last: where letters have failed, that is told by the exit code, not that a packet is incomplete.
  if (flags.packages !== undefined) {
    const { Packages } = await import("../batch-packages.js");
    extras.push(Packages.into(flags.packages, flags, wanted, options, terminal.today()));
  }
  const out = (text: string): void => (output ? writing(() => output.write(text)) : terminal.out(text));
  const display = terminal.display();
  const tally = new Tally(rows, files);
  const quiet = format !== "table" && output === undefined && display.terminal;
  const progress = new Progress(files.length, terminal, !quiet && (terminal.watched?.() ?? false));
  if (format === "csv") out(csvHead());
  const work = { format, rows, options, wanted };
  const over = tellIfInterrupted(terminal, () => stopped(extras));
  try {
    await runBatch({ files, unreadable, work, extras, tally, progress, out });
  } finally {
    over();
    for (const extra of extras) await extra.close?.();
  }
  progress.clear();
  const { states } = tally;
  const read = states.meets + states["not-met"];
  if (read + states.broken === 0)
    throw new CliError(EXIT.usage, `--cert: none of the files has a ${options.certification} certification.`);
  const problems = tally.problems.most(MOST_PROBLEMS);
  if (format === "table") {
    const shown = inOrder(tally.rows, order).filter((row) => isWanted(row, wanted));
    const { columns, color, blocks } = display;
    const setting = output ? {} : { color, blocks, ...(columns && { columns }) };
    out(
      await cohortText(
        { asOf: options.asOf, students: tally.ids.people, rows: tally.rows, shown, problems },
        setting,
      ),
    );
  }
  if (output) writing(() => output.finish());
  const told = [...notesOf(tally, format, options.certification)];
  if (output)
    told.push(`The ${format === "table" ? "overview" : "result"} is in ${printable(flags.output ?? "")}.`);
  if (page && paged && checklists) {
    const { asOf } = options;
    const threshold = policy.threshold.points;
    const cohort = { asOf, threshold, files: files.length, rows: inOrder(tally.rows, "urgency"), problems };
    const beside = { broken: tally.broken, sameIds: tally.ids.found() };
    const html = paged.pageOfCohort({ ...cohort, checklists: checklists.packed(), ...beside });
    writing(() => {
      page.write(html);
      page.finish();
    });
    told.push(`The page is in ${printable(flags.html ?? "")}.`);
  }
  const ends = extras.map((each) => each.end());
  told.push(...ends.flatMap(({ lines }) => lines));
  if (told.length > 0) tell(told.join("\n"), terminal);
  if (tally.mistaken) return EXIT.internal;
  if (states.broken > 0) return EXIT.invalidInput;
  const failed = ends.find(({ exit }) => exit !== EXIT.done);
  if (failed) return failed.exit;
  return states["not-met"] > 0 ? EXIT.notMet : EXIT.done;
}

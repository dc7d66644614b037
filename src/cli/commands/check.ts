/** `check`: scores one candidate and gives the checklist, or JSON. */

import { advise } from "../../advice/advise.js";
import { jsonReport } from "../../report/json.js";
import { viewOf } from "../../report/view.js";
import { DEFAULT_READINGS } from "../../scoring/readings.js";
import { score } from "../../scoring/score.js";
import { readCandidateFile } from "../candidate-file.js";
import { assertShown, checklistAs, type FormatFlags, formatOf } from "../checklist.js";
import { EXIT, type ExitCode } from "../exit.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import { assertOtherFile } from "../same-file.js";
import { printedForDash } from "../standard-output.js";
import type { Terminal } from "../terminal.js";
import { writeOutput } from "../write-output.js";

export interface CheckFlags extends ScoringFlags, FormatFlags {
  explain?: boolean;
  force?: boolean;
}

/** @returns 0 where every certification meets the threshold, 1 where one does not @throws CliError */
export async function check(file: string, given: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const flags = printedForDash(given);
  const options = scoreOptions(flags, terminal.today());
  if (flags.output !== undefined) assertOtherFile(file, flags.output, "--output");
  const format = formatOf(flags);
  assertShown(format, flags, terminal.display);
  const read = await readCandidateFile(file, flags, options, terminal);
  if (!read.ok) return read.exit;
  const result = score(read.candidate, options);
  const { explain = false, output, force } = flags;
  const advice = advise(read.candidate, result, options);
  const readings = { ...DEFAULT_READINGS, ...options.readings };
  const content =
    format === "json"
      ? `${JSON.stringify(jsonReport(file, result, advice, read.warnings))}\n`
      : await checklistAs(
          format,
          viewOf(result, { advice, readings, explain, file }),
          // A file has neither columns nor colors of its own.
          { date: result.asOf, display: output === undefined ? terminal.display() : undefined },
        );
  if (output === undefined) terminal.out(content);
  else writeOutput(output, content, { force }, terminal);
  return result.certifications.every(({ verdict }) => verdict === "meets") ? EXIT.done : EXIT.notMet;
}

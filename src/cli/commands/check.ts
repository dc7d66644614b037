/** `check`: scores one candidate and prints the checklist, or JSON. */

import { advise } from "../../advice/advise.js";
import { jsonReport } from "../../report/json.js";
import { textReport } from "../../report/text.js";
import { score } from "../../scoring/score.js";
import { readCandidateFile } from "../candidate-file.js";
import { EXIT, type ExitCode } from "../exit.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import type { Terminal } from "../terminal.js";

export interface CheckFlags extends ScoringFlags {
  json?: boolean;
}

/** @returns 0 where every certification meets the threshold, 1 where one does not @throws CliError */
export async function check(file: string, flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const options = scoreOptions(flags, terminal.today());
  const read = await readCandidateFile(file, flags, options, terminal);
  if (!read.ok) return read.exit;
  const result = score(read.candidate, options);
  const json = (): object => jsonReport(file, result, advise(read.candidate, result, options), read.warnings);
  terminal.out(flags.json ? `${JSON.stringify(json())}\n` : textReport(result));
  return result.certifications.every(({ verdict }) => verdict === "meets") ? EXIT.done : EXIT.notMet;
}

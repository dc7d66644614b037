/** Whether there is somebody to ask. Looked at before the prompts are loaded, which print to whatever there is. */

import { isatty } from "node:tty";
import { CliError, EXIT } from "./exit.js";

export interface AskFlags {
  /** False with `--no-input`. */
  input?: boolean;
}

const STREAMS = [0, 1, 2];

/**
 * @param instead what to do without a terminal
 * @throws CliError (2) with `--no-input`, without a terminal, or in one that cannot show questions
 */
export function assertCanAsk({ input }: AskFlags, command: string, instead: string): void {
  const wrong = (why: string): CliError => new CliError(EXIT.usage, `${why} ${instead}`);
  if (input === false) throw wrong(`\`${command}\` asks questions, and --no-input forbids that.`);
  if (!STREAMS.every((stream) => isatty(stream)))
    throw wrong(
      `\`${command}\` asks questions, so it needs a terminal: run it without pipes and redirections.`,
    );
  if (process.env.TERM === "dumb")
    throw wrong(
      `\`${command}\` asks questions, and this terminal (TERM=dumb) cannot show them. Run it in another one.`,
    );
}

/** The program's entry: the only place that reads argv and sets the exit code. */

import { CommanderError } from "commander";
import { CliError, EXIT } from "./exit.js";
import { program } from "./program.js";
import { processTerminal, type Terminal } from "./terminal.js";

/** @returns the exit code */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done;
  try {
    await program(terminal, (of) => {
      code = of;
    }).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof CliError)) throw error;
    terminal.err(`${error.message}\n`);
    return error.code;
  }
  return code;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.once("SIGINT", () => process.exit(EXIT.interrupted));
main(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});

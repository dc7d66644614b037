/** Runs a command line: parses it, runs the command, and turns problems into plain sentences and exit codes. */

import { CommanderError } from "commander";
import { CliError, EXIT } from "./exit.js";
import { program } from "./program.js";
import type { Terminal } from "./terminal.js";

/**
 * @param args without `node` and the program
 * @returns the exit code (contract 3)
 */
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

/** Runs a command line: parses it, runs the command, and turns problems into plain sentences and exit codes. */

import { CommanderError } from "commander";
import { EXIT, isCliError } from "./exit.js";
import { tell } from "./in-lines.js";
import { program } from "./program.js";
import type { Terminal } from "./terminal.js";

/** What went wrong, told to the person. @returns the exit code */
function told(error: unknown, terminal: Terminal): number {
  // Commander has said itself what is wrong with the command line, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (isCliError(error)) {
    tell(error.message, terminal);
    return error.exitCode;
  }
  const what = error instanceof Error ? error.message : String(error);
  tell(
    `mssc-recert itself has made a mistake (${what}). Nothing is wrong with what you did; please report it.`,
    terminal,
  );
  return EXIT.internal;
}

/**
 * @param args without `node` and the program
 * @returns the exit code (contract 3)
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done;
  try {
    const done = (of: number) => {
      code = of;
    };
    await program(terminal, done, args[0]).parseAsync(args, { from: "user" });
  } catch (error) {
    return told(error, terminal);
  }
  return code;
}

/** The commands and their options. What a command does stands in a file of its own, loaded when it runs. */

import { Command } from "commander";
import { printable } from "../input/printable.js";
import { forCandidate } from "./declare-candidate.js";
import { forGuide } from "./declare-guide.js";
import { forMany } from "./declare-many.js";
import type { ExitCode } from "./exit.js";
import { errorWidth, inColumns } from "./in-lines.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-errors.js";

declare const VERSION: string;

/** What was typed may stand in it: no control character of that reaches the terminal. */
const inLines = (text: string): string => text.split("\n").map(printable).join("\n");

/**
 * @param done takes the exit code of the command that ran
 * @param first the first argument: where it is a command, the program has that one alone; to declare them all takes as
 *   long as to read a file
 * @returns the program, ready to parse arguments
 */
export function program(terminal: Terminal, done: (code: ExitCode) => void, first?: string): Command {
  const top = new Command("mssc-recert")
    .description(
      "Checks whether your activities earn the 100 points that an MSSC recertification (CPT, CLT) takes.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(inLines(text)),
      outputError: (text, write) => write(inColumns(inLines(usageError(text)), errorWidth(terminal))),
    })
    .showHelpAfterError("`mssc-recert --help` shows the commands, `mssc-recert help COMMAND` one of them.");

  const groups = {
    "One candidate:": forCandidate(terminal, done),
    "Many candidates:": forMany(terminal, done),
    "The guide and the file:": forGuide(terminal, done),
  };
  const one = Object.values(groups).find((commands) => first !== undefined && Object.hasOwn(commands, first));
  if (one && first) {
    one[first]?.(top.command(first));
    return top;
  }
  for (const [heading, commands] of Object.entries(groups)) {
    top.commandsGroup(heading);
    for (const [name, declare] of Object.entries(commands)) declare(top.command(name));
  }
  top.helpCommand("help [command]", "print help for a command");
  return top;
}

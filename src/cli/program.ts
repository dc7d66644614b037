/** The commands and their options. What a command does stands in a file of its own, loaded when it runs. */

import { Command } from "commander";
import { printable } from "../input/printable.js";
import { declareForCandidate } from "./declare-candidate.js";
import { declareForGuide } from "./declare-guide.js";
import { declareForMany } from "./declare-many.js";
import type { ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-errors.js";

declare const VERSION: string;

/** What was typed may stand in it: no control character of that reaches the terminal. */
const inLines = (text: string): string => text.split("\n").map(printable).join("\n");

/**
 * @param done takes the exit code of the command that ran
 * @returns the program, ready to parse arguments
 */
export function program(terminal: Terminal, done: (code: ExitCode) => void): Command {
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
      outputError: (text, write) => write(usageError(text)),
    })
    .showHelpAfterError(
      "Run `mssc-recert --help` to see the commands, or `mssc-recert help COMMAND` for one.",
    );

  top.commandsGroup("One candidate:");
  declareForCandidate(top, terminal, done);
  top.commandsGroup("Many candidates:");
  declareForMany(top, terminal, done);
  top.commandsGroup("The guide and the file:");
  declareForGuide(top, terminal, done);
  top.helpCommand("help [command]", "print help for a command");
  return top;
}

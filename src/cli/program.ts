/** The commands and their options. What a command does stands in a file of its own, loaded when it runs. */

import { Command } from "commander";
import { printable } from "../input/printable.js";
import type { ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";

declare const VERSION: string;

const collect = (value: string, earlier: string[] = []): string[] => [...earlier, value];

/** What was typed may stand in it: no control character of that reaches the terminal. */
const inLines = (text: string): string => text.split("\n").map(printable).join("\n");

/** Commander's own sentences, in ours. */
function plain(text: string): string {
  return text
    .replace(/^error: /, "")
    .replace(
      /^missing required argument 'file'/,
      "Name the activity file, as in `mssc-recert check maria.yaml`",
    )
    .replace(/^too many arguments for 'proof'.*/, "Put a path that has spaces in it in quotation marks.")
    .replace(/^too many arguments.*/, "Name one activity file at a time.");
}

/** The options of every command that scores all certifications. */
function scoringAll(command: Command): Command {
  return command
    .option("--as-of <date>", "the day to look at it from, such as 2025-02-01 (default: today)")
    .option("--reading <name=value>", "another reading of the guide where it is open (repeatable)", collect);
}

/** The options of every other command that scores. */
function scoring(command: Command): Command {
  return scoringAll(command).option("--cert <type>", "only this certification: CPT or CLT");
}

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
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(inLines(text)),
      outputError: (text, write) => write(plain(text)),
    })
    .showHelpAfterError(
      "Run `mssc-recert --help` to see the commands, or `mssc-recert help COMMAND` for one.",
    );

  scoring(top.command("check"))
    .description("score one candidate and print the checklist")
    .argument("<file>", "the activity file (YAML), or - for standard input")
    .option("--brief", "five lines: verdict, points, next step, next date")
    .option("--explain", "the rule and its place in the guide behind every figure")
    .option(
      "--format <format>",
      "text, markdown, html or pdf (default: text, or what the name of the output says)",
    )
    .option("-o, --output <file>", "write it to a file")
    .option("--force", "replace the file if it is there already")
    .option("--json", "print the result as JSON")
    .action(async (file, options) =>
      done(await (await import("./commands/check.js")).check(file, options, terminal)),
    );

  scoring(top.command("letters"))
    .description("fill the confirmation letters that are due, ready to sign")
    .argument("[file]", "the activity file (YAML), or - for standard input; --blank needs none")
    .option("-o, --output <dir>", "the folder to write them to")
    .option("--activity <id>", "a letter for this activity, whatever proof it has (repeatable)", collect)
    .option("--all", "a letter for every activity that has one, also where its proof is there")
    .option("--blank", "empty forms, to be filled by hand")
    .option("--date <date>", "the date on the letters (default: today)")
    .option("--merge <file>", "besides, one PDF to print with all letters, grouped by who signs")
    .option("--flatten", "make the values part of the page, leaving no form to edit")
    .option(
      "--font <file>",
      "a font (TTF or OTF) for characters that the built-in ones lack (repeatable)",
      collect,
    )
    .option("--template-dir <dir>", "a folder with PDF templates of your own (docs/templates.md)")
    .option("--check", "only tell whether the templates of --template-dir fit")
    .option("--force", "replace letters that are there already")
    .option("--json", "print what was written as JSON")
    .action(async (file, options) =>
      done(await (await import("./commands/letters.js")).letters(file, options, terminal)),
    );

  scoringAll(top.command("new"))
    .description("answer questions, see your points grow, and get the activity file")
    .argument("[file]", "the file to write; left out, a name is proposed")
    .option("--no-input", "ask nothing (and so stop)")
    .action(async (file, options) =>
      done(await (await import("./commands/new.js")).newFile(file, options, terminal)),
    );

  scoringAll(top.command("add"))
    .description("answer questions about further activities, and add them to the file")
    .argument("<file>", "the activity file (YAML)")
    .option("--no-input", "ask nothing (and so stop)")
    .action(async (file, options) =>
      done(await (await import("./commands/add.js")).add(file, options, terminal)),
    );

  scoringAll(top.command("proof"))
    .description("record that a proof is there, and see what is still missing")
    .argument("<file>", "the activity file (YAML)")
    .argument("[activity]", "the id of the activity, such as a3; left out, it is asked for")
    .argument("[kind]", "the kind of proof, such as form-letter for one that is signed")
    .argument("[path]", "the file of the proof; left out where you have it on paper")
    .option("--no-input", "ask nothing")
    .option("--json", "print the state of the proof as JSON")
    .action(async (file, activity, kind, path, options) =>
      done(
        await (await import("./commands/proof.js")).proof({ file, activity, kind, path }, options, terminal),
      ),
    );

  top
    .command("schema")
    .description("print the JSON Schema of the activity file, for editors")
    .action(async () => done(await (await import("./commands/schema.js")).schema(terminal)));

  return top;
}

/** The commands for one candidate, in the order in which one needs them. */

import { type Declarations, FONT, repeated, scoring, scoringAll } from "./declare-options.js";
import type { ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";

/** @param done takes the exit code of the command that ran */
export function forCandidate(terminal: Terminal, done: (code: ExitCode) => void): Declarations {
  return {
    new: (command) =>
      scoringAll(command)
        .description("answer questions, see your points grow, and get the activity file")
        .argument("[file]", "the file to write; left out, a name is proposed")
        .option("--no-input", "ask nothing (and so stop)")
        .action(async (file, options) =>
          done(await (await import("./commands/new.js")).newFile(file, options, terminal)),
        ),

    add: (command) =>
      scoringAll(command)
        .description("answer questions about further activities, and add them to the file")
        .argument("<file>", "the activity file (YAML)")
        .option("--no-input", "ask nothing (and so stop)")
        .action(async (file, options) =>
          done(await (await import("./commands/add.js")).add(file, options, terminal)),
        ),

    check: (command) =>
      scoring(command)
        .description("score one candidate and print the checklist")
        .argument("<file>", "the activity file (YAML), or - for standard input")
        .option("--brief", "five lines: verdict, points, next step, next date")
        .option("--explain", "the rule and its place in the guide behind every figure")
        .option(
          "--format <format>",
          "text, markdown, html or pdf (default: text, or what the name of the output says)",
        )
        .option("-o, --output <file>", "write it to a file; - is standard output")
        .option("--force", "replace the file if it is there already")
        .option("--json", "print the result as JSON")
        .action(async (file, options) =>
          done(await (await import("./commands/check.js")).check(file, options, terminal)),
        ),

    proof: (command) =>
      scoring(command)
        .description("record that a proof is there, and see what is still missing")
        .argument("<file>", "the activity file (YAML)")
        .argument("[activity]", "the id of the activity, such as a3; left out, it is asked for")
        .argument("[kind]", "the kind of proof, such as form-letter for one that is signed")
        .argument("[path...]", "the file or files of the proof; left out where you have it on paper")
        .option("--no-input", "ask nothing")
        .option("--json", "print the state of the proof as JSON")
        .action(async (file, activity, kind, paths, options) =>
          done(
            await (await import("./commands/proof.js")).proof(
              { file, activity, kind, paths },
              options,
              terminal,
            ),
          ),
        ),

    letters: (command) =>
      scoring(command)
        .description("fill the confirmation letters that are due, ready to sign")
        .argument("[file]", "the activity file (YAML), or - for standard input; --blank needs none")
        .option("-o, --output <dir>", "the folder to write them to")
        .option("--activity <id>", "a letter for this activity, whatever proof it has (repeatable)", repeated)
        .option("--all", "a letter for every activity that has one, also where its proof is there")
        .option("--blank", "empty forms, to be filled by hand")
        .option("--date <date>", "the date on the letters (default: today)")
        .option("--merge <file>", "besides, one PDF to print with all letters, grouped by who signs")
        .option("--flatten", "make the values part of the page, leaving no form to edit")
        .option(...FONT)
        .option("--template-dir <dir>", "a folder with PDF templates of your own (docs/templates.md)")
        .option("--check", "only tell whether the templates of --template-dir fit")
        .option("--force", "replace letters that are there already")
        .option("--json", "print what was written as JSON")
        .action(async (file, options) =>
          done(await (await import("./commands/letters.js")).letters(file, options, terminal)),
        ),

    package: (command) =>
      scoring(command)
        .description("build the application packet: cover, exhibits with their proofs, letters, in one PDF")
        .argument("<file>", "the activity file (YAML), or - for standard input")
        .option("-o, --output <dir>", "the folder to put the packet's folder into")
        .option("--date <date>", "the date on the packet and its letters (default: today)")
        .option("--strict", "build nothing where something is missing")
        .option("--zip", "one archive instead of a folder")
        .option(
          "--allow-outside",
          "also take documents from outside the activity file's folder, and by symbolic links",
        )
        .option(...FONT)
        .option("--force", "replace a packet that is there already")
        .option("--json", "print what was written as JSON")
        .action(async (file, options) =>
          done(await (await import("./commands/package.js")).packageFor(file, options, terminal)),
        ),
  };
}

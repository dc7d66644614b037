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
    .replace(
      /^too many arguments for 'letters'.*/,
      "Name one activity file at a time, and each activity by itself, as in `--activity a1 --activity a2`.",
    )
    .replace(
      /^missing required argument 'list'/,
      "Name a list, as in `mssc-recert lookup fields welding`: certifications, fields or key-activities",
    )
    .replace(
      /^missing required argument 'paths'/,
      "Name files or a folder, as in `mssc-recert batch students`",
    )
    .replace(
      /^missing required argument '(?:old|new)'/,
      "Name two outputs of `batch --json`, as in `mssc-recert compare march.ndjson april.ndjson`",
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

  scoring(top.command("calendar"))
    .description("the dates that matter, as a calendar file (.ics) to import, and import again")
    .argument("<paths...>", "files, folders, patterns such as 'class-*/*.yaml', or - for a list of paths")
    .option("-o, --output <file>", "write it to a file, such as dates.ics")
    .option("--all", "past dates too")
    .option("--no-alarms", "without reminders")
    .option("--force", "replace the file if it is there already")
    .option("--json", "print the dates as JSON")
    .action(async (paths, options) =>
      done(await (await import("./commands/calendar.js")).calendar(paths, options, terminal)),
    );

  scoring(top.command("batch"))
    .description("check many files: a row each, and a summary")
    .argument("<paths...>", "files, folders, patterns in quotation marks, or - for a list on standard input")
    .option("--sort <order>", "the table by urgency, name, id, expires, points, verdict or file")
    .option(
      "--verdict <verdict>",
      "only those that are meets, depends, short or expired (several: with commas)",
      collect,
    )
    .option("--expires-before <date>", "only certifications that expire before that day")
    .option("--json", "print the results as JSON, one object a line")
    .option("--csv", "print a spreadsheet (CSV), one row a certification")
    .option("-o, --output <file>", "write it to a file")
    .option("--html <file>", "besides, one page with charts, a table and every checklist")
    .option("--letters <dir>", "besides, the letters that are due, a folder for each student")
    .option("--packages <dir>", "besides, the application packets, a folder for each student")
    .option("--date <date>", "the date on letters and packets (default: today)")
    .option("--flatten", "for --letters, make the values part of the page, leaving no form to edit")
    .option("--font <file>", "a font for characters that the built-in ones lack (repeatable)", collect)
    .option("--template-dir <dir>", "for --letters, PDF templates of your own (docs/templates.md)")
    .option("--allow-outside", "for --packages, also documents from outside the activity file's folder")
    .option("--force", "replace files that are there already")
    .action(async (paths, options) =>
      done(await (await import("./commands/batch.js")).batch(paths, options, terminal)),
    );

  top
    .command("roster")
    .description("turn a spreadsheet, one row an activity, into an activity file for each student")
    .argument("[file]", "the table (CSV), or - for standard input; --template needs none")
    .option("-o, --output <dir>", "the folder for the students' files")
    .option("--template", "print a table to begin with")
    .option("--ignore-columns", "pass over columns that are not known")
    .option("--strict", "write nothing where any row has a mistake")
    .option("--force", "replace files that were edited, or not written by roster")
    .option("--json", "print what was written, and what is wrong, as JSON")
    .action(async (file, options) =>
      done(await (await import("./commands/roster.js")).roster(file, options, terminal)),
    );

  top
    .command("lookup")
    .description("search the guide's lists: certifications, fields or key-activities")
    .argument("<list>", "certifications, fields or key-activities")
    .argument("[query...]", "a name or some words; without any, the whole list")
    .option("--json", "print what was found as JSON")
    .action(async (list, query, options) =>
      done(await (await import("./commands/lookup.js")).lookup(list, query, options, terminal)),
    );

  top
    .command("compare")
    .description("compare two outputs of `batch --json`: who moved, who got worse, and why")
    .argument("<old>", "what `batch --json` wrote earlier")
    .argument("<new>", "what it wrote now; one of the two may be - for standard input")
    .option("--json", "print the comparison as JSON")
    .action(async (old, now, options) =>
      done(await (await import("./commands/compare.js")).compare(old, now, options, terminal)),
    );

  top
    .command("rules")
    .description("explain a rule, and where in the guide it stands")
    .argument("[topic]", "such as window or employment; without one, the list of topics")
    .action(async (topic) => done(await (await import("./commands/rules.js")).rules(topic, terminal)));

  scoring(top.command("package"))
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
    .option(
      "--font <file>",
      "a font (TTF or OTF) for characters that the built-in ones lack (repeatable)",
      collect,
    )
    .option("--force", "replace a packet that is there already")
    .option("--json", "print what was written as JSON")
    .action(async (file, options) =>
      done(await (await import("./commands/package.js")).packageFor(file, options, terminal)),
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

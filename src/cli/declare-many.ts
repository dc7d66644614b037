/** The commands for many candidates. */

import { type Declarations, repeated, scoring } from "./declare-options.js";
import type { ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";

/** @param done takes the exit code of the command that ran */
export function forMany(terminal: Terminal, done: (code: ExitCode) => void): Declarations {
  return {
    roster: (command) =>
      command
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
        ),

    batch: (command) =>
      scoring(command)
        .description("check many files: a row each, and a summary")
        .argument(
          "<paths...>",
          "files, folders, patterns in quotation marks, or - for a list on standard input",
        )
        .option("--sort <order>", "the table by urgency, name, id, expires, points, verdict or file")
        .option(
          "--verdict <verdict>",
          "only those that are meets, depends, short or expired (several: with commas)",
          repeated,
        )
        .option("--expires-before <date>", "only certifications that expire before that day")
        .option("--json", "print the results as JSON, one object a line")
        .option("--csv", "print a spreadsheet (CSV), one row a certification")
        .option("-o, --output <file>", "write it to a file; - is standard output")
        .option("--html <file>", "besides, one page with charts, a table and every checklist")
        .option("--letters <dir>", "besides, the letters that are due, a folder for each student")
        .option("--packages <dir>", "besides, the application packets, a folder for each student")
        .option("--date <date>", "the date on letters and packets (default: today)")
        .option("--flatten", "for --letters, make the values part of the page, leaving no form to edit")
        .option("--font <file>", "a font for characters that the built-in ones lack (repeatable)", repeated)
        .option("--template-dir <dir>", "for --letters, PDF templates of your own (docs/templates.md)")
        .option("--allow-outside", "for --packages, also documents from outside the activity file's folder")
        .option("--force", "replace files that are there already")
        .action(async (paths, options) =>
          done(await (await import("./commands/batch.js")).batch(paths, options, terminal)),
        ),

    compare: (command) =>
      command
        .description("compare two outputs of `batch --json`: who moved, who got worse, and why")
        .argument("<old>", "what `batch --json` wrote earlier")
        .argument("<new>", "what it wrote now; one of the two may be - for standard input")
        .option("--json", "print the comparison as JSON")
        .action(async (old, now, options) =>
          done(await (await import("./commands/compare.js")).compare(old, now, options, terminal)),
        ),

    calendar: (command) =>
      scoring(command)
        .description("the dates that matter, as a calendar file (.ics) to import, and import again")
        .argument("<paths...>", "files, folders, patterns such as 'class-*/*.yaml', or - for a list of paths")
        .option("-o, --output <file>", "write it to a file, such as dates.ics; - is standard output")
        .option("--all", "past dates too")
        .option("--no-alarms", "without reminders")
        .option("--force", "replace the file if it is there already")
        .option("--json", "print the dates as JSON")
        .action(async (paths, options) =>
          done(await (await import("./commands/calendar.js")).calendar(paths, options, terminal)),
        ),
  };
}

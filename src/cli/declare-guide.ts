/** The commands that look into the guide, and the schema. */

import type { Declarations } from "./declare-options.js";
import type { ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";

/** @param done takes the exit code of the command that ran */
export function forGuide(terminal: Terminal, done: (code: ExitCode) => void): Declarations {
  return {
    lookup: (command) =>
      command
        .description("search the guide's lists: certifications, fields or key-activities")
        .argument("<list>", "certifications, fields or key-activities")
        .argument("[query...]", "a name or some words; without any, the whole list")
        .option("--json", "print what was found as JSON")
        .action(async (list, query, options) =>
          done(await (await import("./commands/lookup.js")).lookup(list, query, options, terminal)),
        ),

    rules: (command) =>
      command
        .description("explain a rule, and where in the guide it stands")
        .argument("[topic...]", "such as window or thirty-hours; without one, the list of topics")
        .action(async (words: string[]) => {
          const topic = words.length === 0 ? undefined : words.join(" ");
          done(await (await import("./commands/rules.js")).rules(topic, terminal));
        }),

    schema: (command) =>
      command
        .description("print the JSON Schema of the activity file, for editors")
        .action(async () => done(await (await import("./commands/schema.js")).schema(terminal))),
  };
}

/** The commands that look into the guide, and the schema. */

import type { Command } from "commander";
import type { ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";

/** @param done takes the exit code of the command that ran */
export function declareForGuide(top: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
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
    .command("rules")
    .description("explain a rule, and where in the guide it stands")
    .argument("[topic...]", "such as window or thirty-hours; without one, the list of topics")
    .action(async (words: string[]) => {
      const topic = words.length === 0 ? undefined : words.join(" ");
      done(await (await import("./commands/rules.js")).rules(topic, terminal));
    });

  top
    .command("schema")
    .description("print the JSON Schema of the activity file, for editors")
    .action(async () => done(await (await import("./commands/schema.js")).schema(terminal)));
}

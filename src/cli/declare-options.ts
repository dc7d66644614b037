/** Options that several commands have. */

import type { Command } from "commander";

/** Commands by name, each to be given its description, arguments and options. */
export type Declarations = Record<string, (command: Command) => Command>;

/** For options that may be given more than once. */
export const repeated = (value: string, earlier: string[] = []): string[] => [...earlier, value];

/** For letters and packets. */
export const FONT = [
  "--font <file>",
  "a font (TTF or OTF) for characters that the built-in ones lack (repeatable)",
  repeated,
] as const;

/** The options of every command that scores all certifications. */
export function scoringAll(command: Command): Command {
  return command
    .option("--as-of <date>", "the day to look at it from, such as 2025-02-01 (default: today)")
    .option("--reading <name=value>", "another reading of the guide where it is open (repeatable)", repeated);
}

/** The options of every other command that scores. */
export function scoring(command: Command): Command {
  return scoringAll(command).option("--cert <type>", "only this certification: CPT or CLT");
}

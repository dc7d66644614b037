/** The options of `package`. */

import { quoted } from "../input/printable.js";
import { CliError, EXIT } from "./exit.js";
import type { ScoringFlags } from "./options.js";
import { assertNotDash } from "./standard-output.js";

/** As commander hands them over. */
export interface PackageFlags extends ScoringFlags {
  output?: string;
  date?: string;
  force?: boolean;
  strict?: boolean;
  zip?: boolean;
  allowOutside?: boolean;
  font?: string[];
  json?: boolean;
}

/** @returns the folder for the packets @throws CliError (2) where none is named, or `-` */
export function outputFolder({ output }: PackageFlags, file: string): string {
  assertNotDash("--output", output, "a packet goes into a folder", "packet");
  if (output) return output;
  const name = file === "-" ? "FILE" : file;
  throw new CliError(
    EXIT.usage,
    `Name a folder for the packet, as in \`mssc-recert package ${/^[\w./\\:-]+$/.test(name) ? name : quoted(name)} -o packet\`.`,
  );
}

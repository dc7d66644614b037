/** The files in a folder of templates. */

import { readdirSync } from "node:fs";
import { extname } from "node:path";
import { printable } from "../input/printable.js";
import { TEMPLATES } from "../scoring/result.js";
import { CliError, EXIT } from "./exit.js";
import { unreadable } from "./unreadable.js";

const REASONS: Record<string, string> = {
  ENOENT: "there is no such folder. Check the name.",
  ENOTDIR: "this is a file, not a folder. Name the folder that it is in.",
};

/**
 * The files of a folder, hidden ones left out, in an order that does not depend on the computer.
 * @throws CliError (4)
 */
export function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ""];
    const said = reason ? `${printable(folder)}: ${reason}` : unreadable(folder, error);
    throw new CliError(EXIT.unreadable, `--template-dir: ${said}`);
  }
}

/** @param used the files that were used @returns why another one was not */
export function whyUnused(file: string, used: ReadonlySet<string>): string {
  const name = file.slice(0, -extname(file).length).toLowerCase();
  if (!TEMPLATES.some((each) => each === name)) return "no form has that name.";
  const pdf = [...used].find((each) => each.toLowerCase() === `${name}.pdf`);
  if (pdf === undefined) return `there is no ${name}.pdf beside it.`;
  const other = [...used].find((each) => each.toLowerCase().startsWith(`${name}.`) && sameKind(each, file));
  return `${printable(other ?? pdf)} is.`;
}

function sameKind(one: string, other: string): boolean {
  return /\.pdf$/i.test(one) === /\.pdf$/i.test(other);
}

/** The options of `batch`, checked. */

import { resolve } from "node:path";
import { quoted } from "../../input/printable.js";
import { nearest } from "../../policy/nearest.js";
import { ORDERS, type Order, type Wanted } from "../../report/cohort/order.js";
import { STANDINGS, type Standing } from "../../report/cohort/types.js";
import { CliError, EXIT } from "../exit.js";
import { dateOption, type ScoringFlags } from "../options.js";
import { isSameFile } from "../same-file.js";
import { assertNotDash } from "../standard-output.js";
import type { BatchFormat } from "./work.js";

/** As commander hands them over. */
export interface BatchFlags extends ScoringFlags {
  sort?: string;
  verdict?: string[];
  expiresBefore?: string;
  json?: boolean;
  csv?: boolean;
  output?: string;
  html?: string;
  letters?: string;
  packages?: string;
  date?: string;
  flatten?: boolean;
  font?: string[];
  templateDir?: string;
  allowOutside?: boolean;
  force?: boolean;
}

const wrong = (message: string): CliError => new CliError(EXIT.usage, message);

function oneOf<Name extends string>(flag: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text.toLowerCase());
  if (found) return found;
  const [near] = nearest(text, names, 1);
  const hint = near ? ` Did you mean ${near}?` : "";
  throw wrong(`${flag}: there is no ${quoted(text)}.${hint} Write one of: ${names.join(", ")}.`);
}

/** @throws CliError (2) for options that say different things, or name no file */
export function formatOf({ json, csv, sort, output, html, letters, packages }: BatchFlags): BatchFormat {
  if (json && csv) throw wrong("--json and --csv are two formats: give one of the two.");
  const named = { "--output": output, "--html": html, "--letters": letters, "--packages": packages };
  for (const [flag, value] of Object.entries(named))
    if (value === "") throw wrong(`${flag}: a name is missing, as in \`${flag} ${EXAMPLES[flag]}\`.`);
  const toFolder = "what is made of the students goes into a folder";
  assertNotDash("--html", html, "the page goes into a file", "students.html");
  assertNotDash("--letters", letters, toFolder, "letters");
  assertNotDash("--packages", packages, toFolder, "packets");
  if (output !== undefined && html !== undefined && isOnePlace(output, html))
    throw wrong(`--output and --html both name ${quoted(html)}: give each a file of its own.`);
  const format = json ? "json" : csv ? "csv" : "table";
  if (format !== "table" && sort !== undefined)
    throw wrong(`--sort is for the table: --${format} keeps the order in which the files are given.`);
  return format;
}

/** Also where neither is there yet. */
const isOnePlace = (a: string, b: string): boolean => resolve(a) === resolve(b) || isSameFile(a, b);

const EXAMPLES: Record<string, string> = {
  "--output": "students.csv",
  "--html": "students.html",
  "--letters": "letters",
  "--packages": "packets",
};

/** @returns the order of the table @throws CliError (2) */
export function orderOf({ sort }: BatchFlags): Order {
  return sort === undefined ? "urgency" : oneOf("--sort", sort, Object.keys(ORDERS) as Order[]);
}

/** @returns which certifications are shown @throws CliError (2) */
export function wantedOf({ verdict = [], expiresBefore }: BatchFlags): Wanted {
  const names = verdict.flatMap((each) => each.split(","));
  return {
    standings: names.map((name): Standing => oneOf("--verdict", name.trim(), STANDINGS)),
    ...(expiresBefore !== undefined && { expiresBefore: dateOption("--expires-before", expiresBefore) }),
  };
}

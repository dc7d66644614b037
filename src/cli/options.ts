/** The options of the commands that score, checked. */

import { CERTIFICATION_TYPES, type CertificationType, type IsoDate } from "../input/candidate.js";
import { parseDate } from "../input/dates.js";
import { quoted } from "../input/printable.js";
import { nearest } from "../policy/nearest.js";
import { READING_NAMES, READINGS, type ReadingName, type Readings } from "../scoring/readings.js";
import type { ScoreOptions } from "../scoring/score.js";
import { CliError, EXIT } from "./exit.js";

/** As commander hands them over. */
export interface ScoringFlags {
  asOf?: string;
  reading?: string[];
  cert?: string;
}

/** @throws CliError (2) where the text is no date */
export function dateOption(flag: string, text: string): IsoDate {
  const date = parseDate(text);
  if (date) return date;
  throw new CliError(
    EXIT.usage,
    `${flag}: ${quoted(text)} is not a day. Write it like 2025-02-01 or 2/1/2025.`,
  );
}

function readingOption(text: string): [ReadingName, string] {
  const [name = "", ...rest] = text.split("=");
  const value = rest.join("=");
  const known = READING_NAMES.find((each) => each === name);
  if (!known) {
    const [near] = nearest(name, READING_NAMES, 1);
    const hint = near ? ` Did you mean ${near}?` : "";
    throw new CliError(
      EXIT.usage,
      `--reading: there is no reading ${quoted(name)}.${hint} They are: ${READING_NAMES.join(", ")}.`,
    );
  }
  const values: readonly string[] = READINGS[known];
  if (!values.includes(value))
    throw new CliError(
      EXIT.usage,
      `--reading ${name}: write ${values.map((each) => `${name}=${each}`).join(" or ")}.`,
    );
  return [known, value];
}

function certificationOption(text: string): CertificationType {
  const type = CERTIFICATION_TYPES.find((each) => each === text.toUpperCase());
  if (type) return type;
  throw new CliError(
    EXIT.usage,
    `--cert: ${quoted(text)} is not a certification. Write --cert CPT or --cert CLT.`,
  );
}

/** @param today the as-of date where none is given @throws CliError (2) for a value that is not understood */
export function scoreOptions(flags: ScoringFlags, today: IsoDate): ScoreOptions {
  const readings = Object.fromEntries((flags.reading ?? []).map(readingOption)) as Partial<Readings>;
  const asOf = flags.asOf === undefined ? today : dateOption("--as-of", flags.asOf);
  return {
    asOf,
    readings,
    ...(flags.cert === undefined ? {} : { certification: certificationOption(flags.cert) }),
  };
}

/** What `--json` prints (contract 4). */

import type { Diagnostic } from "../input/diagnostic.js";
import type { Result } from "../scoring/result.js";

export interface JsonWarning {
  line: number;
  column: number;
  path: string;
  message: string;
}

/** An invalid file, or one that could not be read: then the message alone. */
export interface JsonErrors {
  file: string;
  errors: (JsonWarning & { hint?: string })[] | { message: string }[];
}

/** @returns a warning about a file as JSON has it */
export const jsonWarning = ({ line, column, path, message }: Diagnostic): JsonWarning => ({
  line,
  column,
  path,
  message,
});

/** @param file as it was named on the command line */
export function jsonReport(
  file: string,
  result: Result,
  warnings: readonly Diagnostic[],
): Result & { file: string; warnings: JsonWarning[] } {
  return { file, ...result, warnings: warnings.map(jsonWarning) };
}

export function jsonErrors(file: string, errors: readonly Diagnostic[]): JsonErrors {
  return {
    file,
    errors: errors.map((error) => ({
      ...jsonWarning(error),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    })),
  };
}

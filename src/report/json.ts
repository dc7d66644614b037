/** What `--json` prints (contract 4). */

import type { Advice } from "../advice/advice.js";
import type { Diagnostic } from "../input/diagnostic.js";
import type { CertificationResult, Result } from "../scoring/result.js";

export interface JsonWarning {
  line: number;
  column: number;
  path: string;
  message: string;
}

/** An invalid file, or one that could not be read: then the message alone. */
interface JsonErrors {
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

/** A result, each certification with its advice. */
interface JsonReport extends Result {
  file: string;
  certifications: (CertificationResult & { advice: Advice })[];
  warnings: JsonWarning[];
}

/** @param file as it was named on the command line @param advice one for each certification, in the result's order */
export function jsonReport(
  file: string,
  result: Result,
  advice: readonly Advice[],
  warnings: readonly Diagnostic[],
): JsonReport {
  const certifications = result.certifications.map((each, index) => ({
    ...each,
    advice: advice[index] as Advice,
  }));
  return { file, ...result, certifications, warnings: warnings.map(jsonWarning) };
}

/** @returns what is wrong with a file, as `--json` prints it instead of a result */
export function jsonErrors(file: string, errors: readonly Diagnostic[]): JsonErrors {
  return {
    file,
    errors: errors.map((error) => ({
      ...jsonWarning(error),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    })),
  };
}

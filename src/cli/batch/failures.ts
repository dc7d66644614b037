/** The students for whom something could not be made, and how that is told when the others are through. */

import type { Candidate } from "../../input/candidate.js";
import { printable } from "../../input/printable.js";
import type { LetterError } from "../../letters/errors.js";
import { grouped } from "../../report/view/away.js";
import { counted } from "../../report/view/words.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { endOf } from "../letters-said.js";

/** So many students are named, and of the rest the number is told. */
const MOST_NAMED = 10;

/** The worst first: a mistake of the program's own is never hidden behind another. */
const WORST = [EXIT.internal, EXIT.invalidInput, EXIT.unreadable];

/** @returns the first problem of a student's letters: in a batch that is enough */
export function firstOf(error: LetterError, flags: { font?: readonly string[] }): CliError {
  const { exitCode, message } = endOf(error, flags);
  return new CliError(exitCode, message.split("\n")[0] ?? "");
}

export class Failures {
  #there = 0;
  readonly #others: string[] = [];
  readonly #exits = new Set<ExitCode>();

  /** @param lost what becomes of those that are there where `--force` replaces them */
  constructor(
    private readonly what: "letters" | "packets",
    private readonly lost: string,
  ) {}

  /** Nothing was written for a student, because there is something already that `--force` would replace. */
  keep(): void {
    this.#there += 1;
    this.#exits.add(EXIT.unreadable);
  }

  /** @param error printable, in lines; nothing was written for this student */
  add({ candidate: { name, id } }: Candidate, { message, exitCode }: CliError): void {
    const who = `${printable(name)} (${printable(id)})`;
    this.#others.push(`No ${this.what} for ${who}: ${message.replaceAll("\n", "\n  ")}`);
    this.#exits.add(exitCode);
  }

  lines(): string[] {
    const more = this.#others.length - MOST_NAMED;
    return [
      ...(this.#there > 0
        ? [
            `Of ${counted(grouped(this.#there), "student")} there are ${this.what} already, so none were written for them. --force replaces them; ${this.lost}.`,
          ]
        : []),
      ...this.#others.slice(0, MOST_NAMED),
      ...(more > 0 ? [`No ${this.what} for ${grouped(more)} more for like reasons.`] : []),
    ];
  }

  /** @returns 0 where there are none */
  exit(): ExitCode {
    return WORST.find((code) => this.#exits.has(code)) ?? EXIT.done;
  }
}

/** The students for whom something could not be made, and how that is told when the others are through. */

import { FileError } from "../../files/errors.js";
import type { Candidate } from "../../input/candidate.js";
import { printable } from "../../input/printable.js";
import { LetterError } from "../../letters/errors.js";
import { grouped } from "../../report/view/away.js";
import { counted } from "../../report/view/words.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { endOf } from "../letters-said.js";
import { called, named } from "./named.js";

/** For so many students the reason is told, and so many more are named. */
const MOST_TOLD = 10;
const MOST_NAMED = 200;

/** The worst first: a mistake of the program's own is never hidden behind another. */
const WORST = [EXIT.internal, EXIT.invalidInput, EXIT.unreadable];

/** The first problem of a student's letters: in a batch that is enough. */
function firstOf(error: LetterError, flags: { font?: readonly string[] }): CliError {
  const { exitCode, message } = endOf(error, flags);
  return new CliError(exitCode, message.split("\n")[0] ?? "");
}

/** The error of one student, in words; one of the program's own must not cost all others theirs. */
export function told(error: unknown, flags: { font?: readonly string[] }): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof LetterError) return firstOf(error, flags);
  const message = printable(error instanceof Error ? error.message : String(error));
  if (error instanceof FileError) return new CliError(EXIT.unreadable, `${message}.`);
  return new CliError(EXIT.internal, `mssc-recert itself has made a mistake (${message}). Please report it.`);
}

export class Failures {
  #there = 0;
  readonly #others: { who: string; line: string }[] = [];
  readonly #exits = new Set<ExitCode>();

  /** @param there `kept`: what is done where there are some already; `lost`: what becomes of those with `--force` */
  constructor(
    private readonly what: "letters" | "packets",
    private readonly there: { kept: string; lost: string },
  ) {}

  /** Something is there already that `--force` would replace, and it stays. */
  keep(): void {
    this.#there += 1;
    this.#exits.add(EXIT.unreadable);
  }

  /** @param error printable, in lines; nothing was written for this student */
  add(candidate: Candidate, { message, exitCode }: CliError): void {
    const who = called(candidate);
    this.#others.push({ who, line: `No ${this.what} for ${who}: ${message.replaceAll("\n", "\n  ")}` });
    this.#exits.add(exitCode);
  }

  lines(): string[] {
    const more = this.#others.slice(MOST_TOLD).map(({ who }) => who);
    return [
      ...(this.#there > 0
        ? [
            `Of ${counted(grouped(this.#there), "student")} there are ${this.what} already: ${this.there.kept}. --force replaces them; ${this.there.lost}.`,
          ]
        : []),
      ...this.#others.slice(0, MOST_TOLD).map(({ line }) => line),
      ...(more.length > 0
        ? [`Nor for ${grouped(more.length)} more, for reasons like these: ${named(more, MOST_NAMED)}.`]
        : []),
    ];
  }

  /** @returns 0 where there are none */
  exit(): ExitCode {
    return WORST.find((code) => this.#exits.has(code)) ?? EXIT.done;
  }
}

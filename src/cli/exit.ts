/** Exit codes (contract 3), and the error that carries one. Only `cli.ts` sets the process's code. */

export const EXIT = {
  done: 0,
  /** Done, but not everyone meets, or something is incomplete. */
  notMet: 1,
  usage: 2,
  invalidInput: 3,
  unreadable: 4,
  /** A mistake of the program's own. */
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A problem that ends the command: a plain sentence for the person, and the code. */
export class CliError extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

/** Told by what it carries: each command is a bundle of its own, with its own copy of the class. */
export function isCliError(error: unknown): error is CliError {
  const { exitCode } = error as Partial<CliError>;
  return error instanceof Error && Object.values(EXIT).some((code) => code === exitCode);
}

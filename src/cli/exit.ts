/** Exit codes (contract 3), and the error that carries one. Only `cli.ts` sets the process's code. */

export const EXIT = {
  done: 0,
  /** Done, but not everyone meets, or something is incomplete. */
  notMet: 1,
  usage: 2,
  invalidInput: 3,
  unreadable: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A problem that ends the command: a plain sentence for the person, and the code. */
export class CliError extends Error {
  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

/** Where a command reads and writes: the process, or a test. */

import { fstatSync, writeSync } from "node:fs";
import { type Display, processDisplay } from "./display.js";
import { CliError, EXIT } from "./exit.js";
import { pause } from "./pause.js";

export interface Terminal {
  /** Results. */
  out(content: string | Uint8Array): void;
  /** Progress, warnings, errors. */
  err(text: string): void;
  /** Standard input, at most so many bytes of it. */
  readInput(most: number): Promise<Uint8Array>;
  /** The day it is where the person is, `2025-02-01`. */
  today(): string;
  /** What it can show. */
  display(): Display;
  /** Columns of the terminal that messages are seen in; undefined where there is none, or it does not know. */
  errorColumns(): number | undefined;
  /** Whether a person sees errors and progress as they come: not in a pipe or a file. */
  watched?(): boolean;
}

const OUTPUT = 1;
const ERRORS = 2;

/**
 * Writes all of it at once. Node's own streams take several milliseconds to set up, and lose output of a pipe
 * where the process ends too soon. A reader that has seen enough, such as `head`, closes the pipe; that is no error.
 */
function write(stream: number, content: string | Uint8Array): void {
  let rest: Uint8Array = typeof content === "string" ? new TextEncoder().encode(content) : content;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN" && stream === ERRORS) return;
      if (code !== "EAGAIN")
        throw new CliError(EXIT.unreadable, `The output could not be written (${code}).`);
      pause(5); // the reader is slower than we are
    }
  }
}

/** Node's stream is asked only where it is a device: it takes a while to set up. */
function errorsSeen(): boolean {
  try {
    return fstatSync(ERRORS).isCharacterDevice() && process.stderr.isTTY;
  } catch {
    return false;
  }
}

/** @returns the terminal of this process */
export function processTerminal(): Terminal {
  return {
    out: (content) => write(OUTPUT, content),
    err: (text) => write(ERRORS, text),
    // Piece by piece, so that Ctrl-C is heard while a person thinks what to type.
    async readInput(most) {
      const pieces: Uint8Array[] = [];
      let length = 0;
      for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
        pieces.push(piece);
        length += piece.length;
        if (length >= most) break;
      }
      return Buffer.concat(pieces);
    },
    today() {
      const now = new Date();
      const two = (figure: number): string => String(figure).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    display: processDisplay,
    errorColumns: () => (errorsSeen() ? process.stderr.columns || processDisplay().columns : undefined),
    watched: errorsSeen,
  };
}

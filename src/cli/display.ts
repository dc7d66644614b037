/** What the terminal can show: its columns, colors and signs. */

import { fstatSync } from "node:fs";

export interface Display {
  /** Whether a person looks at it: not where it goes to a file or another program. */
  terminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  columns: number | undefined;
  /** 0 for none, up to 3, as chalk counts. */
  color: 0 | 1 | 2 | 3;
  /** Whether it shows other signs than those of ASCII. */
  blocks: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself; without either, terminals have color. */
function colorOf({ FORCE_COLOR, NO_COLOR, TERM }: Environment, terminal: boolean): Display["color"] {
  if (FORCE_COLOR !== undefined) {
    if (FORCE_COLOR === "0" || FORCE_COLOR === "false") return 0;
    return FORCE_COLOR === "2" ? 2 : FORCE_COLOR === "3" ? 3 : 1;
  }
  if (NO_COLOR !== undefined && NO_COLOR !== "") return 0;
  return terminal && TERM !== "dumb" ? 1 : 0;
}

/** The text console of Linux and the old one of Windows have few signs in their fonts. */
function blocksOf({ TERM, WT_SESSION, TERM_PROGRAM }: Environment, windows: boolean): boolean {
  if (windows) return WT_SESSION !== undefined || TERM_PROGRAM !== undefined;
  return TERM !== "linux" && TERM !== "dumb";
}

/**
 * @param columns of the terminal, 0 where it does not know them; null without a terminal
 * @returns what can be shown
 */
export function displayOf(environment: Environment, columns: number | null, windows: boolean): Display {
  const terminal = columns !== null;
  const said = Number(environment.COLUMNS);
  const known = columns || (Number.isInteger(said) && said > 0 ? said : undefined);
  return {
    terminal,
    columns: terminal ? known : undefined,
    color: colorOf(environment, terminal),
    blocks: !terminal || blocksOf(environment, windows),
  };
}

const OUTPUT = 1;

/** Node's stream is asked only where the output is a device: it takes a while to set up. */
function terminalColumns(): number | null {
  try {
    if (!fstatSync(OUTPUT).isCharacterDevice()) return null;
  } catch {
    return null;
  }
  return process.stdout.isTTY ? (process.stdout.columns ?? 0) : null;
}

/** @returns what the terminal of this process can show */
export function processDisplay(): Display {
  return displayOf(process.env, terminalColumns(), process.platform === "win32");
}

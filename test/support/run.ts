/** Runs the program in this process, with the input as text. */

import type { Display } from "../../src/cli/display.js";
import { main } from "../../src/cli/main.js";

export interface Run {
  exit: number;
  out: string;
  err: string;
}

/**
 * @param args the command line
 * @param input what standard input gives
 * @param display what the terminal can show; without it, as in a pipe
 */
export async function run(args: string[], input = "", display: Partial<Display> = {}): Promise<Run> {
  const got = { out: "", err: "" };
  const exit = await main(args, {
    out: (content) => {
      got.out += typeof content === "string" ? content : Buffer.from(content).toString("latin1");
    },
    err: (text) => {
      got.err += text;
    },
    readInput: async () => new TextEncoder().encode(input),
    today: () => "2024-06-01",
    errorColumns: () => display.columns,
    display: () => ({ terminal: false, columns: undefined, color: 0, blocks: true, ...display }),
  });
  return { exit, ...got };
}

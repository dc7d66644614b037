/** Where a command reads and writes: the process, or a test. */

export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Progress, warnings, errors. */
  err(text: string): void;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** The day it is where the person is, `2025-02-01`. */
  today(): string;
}

/** @returns the terminal of this process */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    async readInput() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    today() {
      const now = new Date();
      const two = (figure: number): string => String(figure).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

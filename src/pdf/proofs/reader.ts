import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { ProofPages } from "./content.js";
import type { Answer, FromThread, ToThread } from "./thread.js";
import type { Proof, UnreadableReason } from "./types.js";

export interface ProofReaderOptions {
  /** Seconds a small file may take; large ones get more, in proportion to their size. */
  seconds?: number;
  /** The program of the thread, where it is not beside the program. */
  worker?: string;
  /**
   * Files of fonts, the preferred one first, for forms that leave it to the viewer to draw their fields. Asked for once,
   * and only if letters beyond those of Western Europe are to be drawn; without, such a form cannot be read.
   */
  fonts?: () => readonly Uint8Array[];
}

const SECONDS = 15;
/** For each megabyte of a file. */
const SECONDS_MORE = 2;
const MEGABYTE = 1024 * 1024;
/** Reading may take so much memory on top of what there is. */
const MOST_MEMORY = 1200 * MEGABYTE;
/** So often, in milliseconds, the memory is looked at. */
const LOOK = 100;
const PROGRAM = "proof-thread.cjs";

/** Reads files, one after the other, in a thread that can be stopped. */
export class ProofReader {
  private readonly seconds: number;
  private readonly program: string;
  private readonly fonts: () => readonly Uint8Array[];
  private thread: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: ProofReaderOptions = {}) {
    this.seconds = options.seconds ?? SECONDS;
    this.program = options.worker ?? programFile();
    this.fonts = options.fonts ?? (() => []);
  }

  /**
   * Reads a file.
   * @param bytes its content, left as it is
   * @returns what it is as pages, or why it cannot be
   */
  read(bytes: Uint8Array): Promise<Proof> {
    const answer = this.last.then(() => this.ask(bytes));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the thread. To be called when all files are read. */
  async close(): Promise<void> {
    await this.last;
    await this.stop();
  }

  private async ask(bytes: Uint8Array): Promise<Proof> {
    const answer = await this.answerTo(bytes);
    if ("unreadable" in answer) return { readable: false, reason: answer.unreadable };
    const { kind, signed, notes, content } = answer.read;
    return { readable: true, kind, signed, notes, pages: new ProofPages(content) };
  }

  private answerTo(bytes: Uint8Array): Promise<Answer> {
    this.thread ??= new Worker(this.program, { stdout: true, stderr: true });
    const thread = this.thread;
    const memory = process.memoryUsage.rss();
    return new Promise((resolve) => {
      const heard = (said: FromThread): void => {
        if ("needs" in said) thread.postMessage({ fonts: this.fonts() } satisfies ToThread);
        else done(said);
      };
      const done = (answer: Answer): void => {
        clearTimeout(timer);
        clearInterval(looking);
        thread.off("message", heard);
        thread.off("error", failed);
        resolve(answer);
      };
      const giveUp = (unreadable: UnreadableReason): void => {
        done({ unreadable });
        // Should it fail while it is being stopped, nobody need know.
        thread.on("error", () => {});
        void this.stop();
      };
      const failed = (error: NodeJS.ErrnoException): void => {
        giveUp(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "damaged");
      };
      const milliseconds = 1000 * (this.seconds + (SECONDS_MORE * bytes.length) / MEGABYTE);
      const timer = setTimeout(giveUp, milliseconds, "too-long");
      const looking = setInterval(() => {
        if (process.memoryUsage.rss() - memory > MOST_MEMORY) giveUp("too-large");
      }, LOOK);
      thread.on("message", heard);
      thread.on("error", failed);
      thread.postMessage({ bytes } satisfies ToThread);
    });
  }

  private async stop(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }
}

/** Beside the built program; the sources use the one that was built last. */
function programFile(): string {
  const start = import.meta.dirname;
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    for (const file of [join(folder, PROGRAM), join(folder, "dist", PROGRAM)]) {
      if (existsSync(file)) return file;
    }
  }
  throw new Error(`no ${PROGRAM} beside ${start}: the package is incomplete, install it again`);
}

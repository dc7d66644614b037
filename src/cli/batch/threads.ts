/** Goes through the files of a large batch on several processors. What comes out, and its order, is the same as on one. */

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { collectAll, collectNew } from "./collect.js";
import type { Run } from "./run.js";
import { Share } from "./share.js";
import { type Done, type Work, workOnFew } from "./work.js";

export interface WorkerData {
  files: readonly string[];
  work: Work;
  memory: SharedArrayBuffer;
}

/** Fewer files are through before another thread has begun. */
const WORTH_IT = 200;
/** Threads at the most, with the main one: each takes memory. */
const MOST = 4;
/** Megabytes for what is soon forgotten. With less, the time goes into collecting it; with more, memory grows further. */
const YOUNG = 24;
/** For all threads, the main one too. */
const V8 = [
  // How far a heap may grow before it is looked through. V8 alone would let it become four times as large.
  "--heap-growing-percent=20",
  // How much is put into one function when it is compiled for speed. With more, thousands of files are through before that pays.
  "--max-inlined-bytecode-size-cumulative=200",
  // So little is in use between files that sharing it out among threads takes longer.
  "--no-parallel-scavenge",
];

const WORKER = join(import.meta.dirname, "batch-worker.cjs");

/** @returns how many threads beside the main one are worth while; none where the program is not built */
export function threadsFor(files: number): number {
  if (files < WORTH_IT || !existsSync(WORKER)) return 0;
  return Math.min(MOST, availableParallelism()) - 1;
}

/** Puts what the threads bring into the order of the files. */
class InOrder {
  readonly #waiting = new Map<number, Done[]>();
  #next = 0;

  constructor(private readonly take: (done: Done, number: number) => void) {}

  /** @returns how many files, the first ones, are through */
  add(start: number, done: Done[]): number {
    this.#waiting.set(start, done);
    for (let few = this.#waiting.get(this.#next); few; few = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next);
      for (const each of few) this.take(each, this.#next++);
    }
    return this.#next;
  }
}

/**
 * @param threads beside the main one, which does its part as well
 * @param take called for each file in order
 * @param handOn called when some are through
 * @throws what these or a thread have thrown; nothing goes on then
 */
export async function runThreads(
  { files, work }: Run,
  threads: number,
  take: (done: Done, number: number) => void,
  handOn: () => void,
): Promise<void> {
  for (const flag of V8) setFlagsFromString(flag);
  // Of what it took to find the files.
  collectAll();
  const share = Share.of(files.length);
  const order = new InOrder(take);
  let heard = (): void => {};
  const add = (start: number, done: Done[]): void => {
    share.handedOn(order.add(start, done));
    handOn();
    heard();
  };
  const workerData: WorkerData = { files, work, memory: share.memory };
  const workers: Worker[] = [];
  const ended = Array.from({ length: threads }, async () => {
    const worker = new Worker(WORKER, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    workers.push(worker);
    await new Promise<void>((resolve, reject) => {
      worker.on("message", ({ start, done }: { start: number; done: Done[] }) => {
        try {
          add(start, done);
        } catch (error) {
          reject(error);
        }
      });
      worker.once("error", reject);
      worker.once("exit", () => resolve());
    });
  });
  const here = async (): Promise<void> => {
    for (let few = share.take(); few; few = share.take()) {
      while (share.isTooFarAhead(few.start))
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      add(few.start, workOnFew(files, few, work));
      collectNew();
      // The other threads are heard, and Ctrl-C.
      await setImmediate();
    }
  };
  try {
    await Promise.all([here(), ...ended]);
  } finally {
    // Where one has failed, the others would wait for its files.
    share.stop();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

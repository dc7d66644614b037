/** Goes through the files of a large batch on several processors. What comes out, and its order, is the same as on one. */

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Run } from "./run.js";
import { Share } from "./share.js";
import type { Done, Work } from "./work.js";

export interface WorkerData {
  files: readonly string[];
  work: Work;
  memory: SharedArrayBuffer;
}

/** Fewer files are through before another thread has begun. */
const WORTH_IT = 200;
/** Threads at the most, beside the main one, which only hands on: each takes memory. */
const MOST = 4;
/** Megabytes for what is soon forgotten. With less, the time goes into collecting it; with more, memory grows further. */
const YOUNG = 32;

const WORKER = join(import.meta.dirname, "batch-worker.cjs");

/** @returns how many further threads are worth while; none where the program is not built */
export function threadsFor(files: number): number {
  if (files < WORTH_IT || !existsSync(WORKER)) return 0;
  const processors = availableParallelism();
  return processors > 1 ? Math.min(MOST, processors) : 0;
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

/** @param take called for each file in order @param handOn called when some are through */
export async function runThreads(
  { files, work }: Run,
  threads: number,
  take: (done: Done, number: number) => void,
  handOn: () => void,
): Promise<void> {
  const share = Share.of(files.length);
  const order = new InOrder(take);
  const workerData: WorkerData = { files, work, memory: share.memory };
  const ended = Array.from({ length: threads }, () => {
    const worker = new Worker(WORKER, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.on("message", ({ start, done }: { start: number; done: Done[] }) => {
      share.handedOn(order.add(start, done));
      handOn();
    });
    return new Promise<void>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", () => resolve());
    });
  });
  await Promise.all(ended);
}

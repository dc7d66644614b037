/** A further thread of a batch: takes files as long as there are some, and sends the main one what came out. */

import { parentPort, workerData } from "node:worker_threads";
import { collectNew } from "./batch/collect.js";
import { Share } from "./batch/share.js";
import type { WorkerData } from "./batch/threads.js";
import { workOnFew } from "./batch/work.js";

const { files, work, memory } = workerData as WorkerData;
const share = new Share(memory, files.length);
for (let few = share.take(); few; few = share.take()) {
  share.await(few.start);
  parentPort?.postMessage({ start: few.start, done: workOnFew(files, few, work) });
  collectNew();
}

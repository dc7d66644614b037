/** Goes through the files of a batch. */

import { setImmediate } from "node:timers/promises";
import type { Extra } from "./extra.js";
import { StudentFolders } from "./folders.js";
import type { Progress } from "./progress.js";
import type { Tally } from "./tally.js";
import { runThreads, threadsFor } from "./threads.js";
import { type Done, type Scored, unread, type Work, workOn } from "./work.js";

/** So long at a time, in milliseconds; then Ctrl-C is heard. */
const TURN = 25;

export interface Run {
  files: readonly string[];
  unreadable: readonly { path: string; error: unknown }[];
  work: Work;
  extras: readonly Extra[];
  tally: Tally;
  progress: Progress;
  /** Takes complete lines. */
  out(text: string): void;
}

/** One file after the other, with all that is made of each. */
async function runHere(
  { files, work, extras }: Run,
  take: (done: Done, number: number) => void,
  handOn: () => void,
): Promise<void> {
  const folders = new StudentFolders();
  let students = 0;
  let turn = performance.now();
  for (const [number, file] of files.entries()) {
    let scored: Scored | undefined;
    const done = workOn(file, students, work, (each) => {
      scored = each;
    });
    if (scored !== undefined) {
      students += 1;
      const folder = extras.length > 0 ? folders.nameFor(scored.candidate.candidate) : "";
      for (const extra of extras) await extra.take(scored, folder);
    }
    take(done, number);
    if (performance.now() - turn < TURN) continue;
    handOn();
    await setImmediate();
    turn = performance.now();
  }
  handOn();
}

/** Does the work, in order, and hands on what is finished before it gives Ctrl-C a chance; folders that could not be read come last. */
export async function runBatch(run: Run): Promise<void> {
  const { files, unreadable, work, extras, tally, progress, out } = run;
  let text = "";
  let finished = 0;
  const take = (done: Done, number: number): void => {
    text += done.text;
    finished += 1;
    tally.add(done, number);
  };
  const handOn = (): void => {
    if (text !== "") out(text);
    text = "";
    progress.add(finished);
    finished = 0;
  };
  const threads = extras.length > 0 ? 0 : threadsFor(files.length);
  if (threads > 0) await runThreads(run, threads, take, handOn);
  else await runHere(run, take, handOn);
  for (const { path, error } of unreadable) take(unread(path, error, work), files.length);
  handOn();
}

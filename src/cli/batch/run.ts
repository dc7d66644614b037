/** Goes through the files of a batch, one after the other. */

import { setImmediate } from "node:timers/promises";
import type { Extra } from "./extra.js";
import { StudentFolders } from "./folders.js";
import type { Progress } from "./progress.js";
import type { Tally } from "./tally.js";
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

/** Does the work file by file, and hands on what is finished before it gives Ctrl-C a chance. */
export async function runHere({ files, unreadable, work, extras, tally, progress, out }: Run): Promise<void> {
  const folders = new StudentFolders();
  let students = 0;
  let text = "";
  let finished = 0;
  let turn = performance.now();
  const handOn = async (): Promise<void> => {
    if (text !== "") out(text);
    text = "";
    progress.add(finished);
    finished = 0;
    await setImmediate();
    turn = performance.now();
  };
  const take = (done: Done, number: number): void => {
    text += done.text;
    finished += 1;
    tally.add(done, number);
  };
  for (const [number, file] of files.entries()) {
    let scored: Scored | undefined;
    const done = workOn(file, students, work, (each) => {
      scored = each;
    });
    if (scored !== undefined && extras.length > 0) {
      const folder = folders.nameFor(scored.candidate.candidate);
      for (const extra of extras) await extra.take(scored, folder);
    }
    if (done.keys.length > 0) students += 1;
    take(done, number);
    if (performance.now() - turn > TURN) await handOn();
  }
  for (const { path, error } of unreadable) take(unread(path, error, work), files.length);
  await handOn();
}

/** The events of many activity files. */

import { caseOf } from "../advice/case.js";
import { underWayOf } from "../advice/under-way.js";
import { type CalendarEvent, eventsOf } from "../report/calendar/events.js";
import { keptFacts } from "../scoring/rescore.js";
import type { ScoreOptions } from "../scoring/score.js";
import type { Progress } from "./batch/progress.js";
import { type Done, type Scored, unread, workOn } from "./batch/work.js";
import { Turns } from "./turns.js";

/** An event and the file that it comes from. */
export interface FileEvent extends CalendarEvent {
  file: string;
}

export interface Gathered {
  /** By day, and then in the order of the files. */
  events: FileEvent[];
  /** Files left out because an earlier one has the same candidate and certification. */
  repeated: { file: string; earlier: string; id: string; names: [earlier: string, name: string] }[];
  /** Files that could not be read, and why: printable lines. */
  broken: { file: string; errors: string[] }[];
  /** Files that have the certification asked for. */
  read: number;
}

/**
 * @param files to be read, and folders that could not be
 * @param how `past`: take events before the as-of date too; `progress`: how many files there are
 */
export async function gatherEvents(
  {
    files,
    unreadable,
  }: { files: readonly string[]; unreadable: readonly { path: string; error: unknown }[] },
  options: ScoreOptions,
  { past, progress }: { past: boolean; progress: Progress },
): Promise<Gathered> {
  const events: FileEvent[] = [];
  /** The file that a certification's days are taken from: never some from one and some from another. */
  const owners = new Map<string, { file: string; name: string }>();
  const repeated = new Map<string, Gathered["repeated"][number]>();
  const broken: Done[] = [];
  const take = ({ file, candidate, result }: Scored): void => {
    const facts = keptFacts();
    const underWay = result.certifications.map((each) => underWayOf(caseOf(candidate, each, options, facts)));
    for (const event of eventsOf(result, underWay)) {
      if (!past && event.day < options.asOf) continue;
      const certification = JSON.stringify([event.candidate.id, event.certification]);
      const { id, name } = candidate.candidate;
      const owner = owners.get(certification) ?? { file, name };
      owners.set(certification, owner);
      if (owner.file === file) events.push({ ...event, file });
      else repeated.set(file, { file, earlier: owner.file, id, names: [owner.name, name] });
    }
  };
  const work = { format: "table", rows: false, options, wanted: { standings: [] } } as const;
  let read = 0;
  const turns = new Turns();
  for (const [number, file] of files.entries()) {
    const done = workOn(file, number, work, take);
    if (done.state === "broken") broken.push(done);
    else if (done.state !== "absent") read += 1;
    progress.add(1);
    await turns.pass();
  }
  progress.clear();
  broken.push(...unreadable.map(({ path, error }) => unread(path, error, work)));
  return {
    events: events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    repeated: [...repeated.values()],
    broken: broken.map(({ file, errors }) => ({ file, errors })),
    read,
  };
}

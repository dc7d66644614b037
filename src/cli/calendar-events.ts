/** The events of many activity files. */

import { caseOf } from "../advice/case.js";
import { underWayOf } from "../advice/under-way.js";
import type { Candidate } from "../input/candidate.js";
import { type CalendarEvent, eventsOf } from "../report/calendar/events.js";
import { keptFacts } from "../scoring/rescore.js";
import { type ScoreOptions, score } from "../scoring/score.js";

/** An event and the file that it comes from. */
export interface FileEvent extends CalendarEvent {
  file: string;
}

export interface Gathered {
  /** By day, and then in the order of the files. */
  events: FileEvent[];
  /** Files left out because an earlier one has the same candidate and certification. */
  repeated: { file: string; earlier: string; id: string }[];
}

/** Takes in one candidate after the other. */
export class EventGatherer {
  private readonly events = new Map<string, FileEvent>();
  private readonly repeated = new Map<string, { file: string; earlier: string; id: string }>();

  constructor(
    private readonly options: ScoreOptions,
    private readonly past: boolean,
  ) {}

  /** @param candidate has the certification that is asked for, if one is */
  add(file: string, candidate: Candidate): void {
    const options = { ...this.options, otherReadings: false };
    const result = score(candidate, options);
    const facts = keptFacts();
    const underWay = result.certifications.map((each) => underWayOf(caseOf(candidate, each, options, facts)));
    for (const event of eventsOf(result, underWay)) {
      const earlier = this.events.get(event.uid);
      if (earlier) {
        const { id } = candidate.candidate;
        this.repeated.set(file, { file, earlier: earlier.file, id });
      } else if (this.past || event.day >= options.asOf) this.events.set(event.uid, { ...event, file });
    }
  }

  gathered(): Gathered {
    const events = [...this.events.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return { events, repeated: [...this.repeated.values()] };
  }
}

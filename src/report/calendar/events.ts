/** The days of a candidate that belong into a calendar. */

import type { UnderWay } from "../../advice/advice.js";
import type { CertificationType, IsoDate } from "../../input/candidate.js";
import type { CertificationResult, Result } from "../../scoring/result.js";
import { datedNotes, extensionInWords, feeInWords, type Said } from "../../scoring/say-dates.js";
import { sayDay } from "../../scoring/say-day.js";
import { capital } from "../view/words.js";

/** Part of an event's identity: never to be changed. */
export type EventKind =
  | "application-opens"
  | "questions-due"
  | "expires"
  | "questionnaire-due"
  | "points-reached";

export interface CalendarEvent {
  /** Stays the same when the day changes, so that a calendar moves the event instead of adding one. */
  uid: string;
  day: IsoDate;
  kind: EventKind;
  candidate: { id: string; name: string };
  certification: CertificationType;
  title: string;
  /** Lines. */
  description: string[];
  /** How many days before to remind of it, at nine in the morning. */
  remindDaysBefore: number;
}

/** So early that every event lies ahead: what an event says must be true when its day comes. */
const BEFORE_ALL = "0001-01-01";

const KINDS: readonly EventKind[] = ["application-opens", "questions-due", "expires"];

const TITLES: Record<EventKind, string> = {
  "application-opens": "application opens",
  "questions-due": "last day for questions to MSSC",
  expires: "certification expires",
  "questionnaire-due": "extension questionnaire due",
  "points-reached": "points reached",
};

/** What somebody must do by a day needs warning. */
const REMIND: Record<EventKind, number> = {
  "application-opens": 0,
  "questions-due": 7,
  expires: 14,
  "questionnaire-due": 14,
  "points-reached": 0,
};

/** Calendar files have four figures for a year, and name the day after the last one. */
const hasPlace = (day: IsoDate): boolean => /^\d{4}-/.test(day) && day < "9999-12-31";

const sentence = ({ text, source }: Said): string =>
  `${capital(text)}${/[.!?]$/.test(text) ? "" : "."} (${source})`;

/**
 * An id is any text; as a part of the identity it must have no separators of it. With `=` for the usual `%`, which some
 * programs decode.
 */
function uidOf(id: string, type: CertificationType, kind: EventKind): string {
  const part = encodeURIComponent(id.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%", "=");
  return ["mssc-recert", part, type, kind].join("/");
}

/** What a day is about. */
interface Day {
  kind: EventKind;
  day: IsoDate;
  title: string;
  said: Said[];
}

/** When the points come together, if they do: assured, or else if MSSC decides for the candidate. */
function reached({ assured, possible }: UnderWay, { threshold }: CertificationResult): Day[] {
  const milestone = assured ?? possible;
  if (!milestone) return [];
  const { date: day, message: text, source } = milestone;
  const kind = "points-reached";
  const title = `${threshold} ${TITLES[kind]}${assured ? "" : ", if MSSC decides for it"}`;
  return [{ kind, day, title, said: [{ text, source }] }];
}

function daysOf(result: Result, certification: CertificationResult, underWay: UnderWay): Day[] {
  const extensions = certification.dates.extensions.map((each) => {
    const activity = certification.activities.find(
      ({ id }) => "activity" in each && id === each.activity,
    )?.label;
    return { each, said: extensionInWords(each, activity === undefined ? {} : { name: activity }) };
  });
  const further: Record<string, Said[]> = {
    "application-opens": feeInWords(result).slice(0, 1),
    expires: extensions.filter(({ each }) => each.kind !== "questionnaire").map(({ said }) => said),
  };
  const notes = datedNotes(certification, BEFORE_ALL);
  return [
    ...notes.map((note, index): Day => {
      const kind = KINDS[index] as EventKind;
      return { kind, day: note.day, title: TITLES[kind], said: [note, ...(further[kind] ?? [])] };
    }),
    ...extensions.flatMap(({ each, said }): Day[] => {
      if (each.kind !== "questionnaire") return [];
      const kind = "questionnaire-due";
      return [{ kind, day: each.by, title: TITLES[kind], said: [said] }];
    }),
    ...reached(underWay, certification),
  ];
}

/**
 * @param underWay what advice found to be under way, for each certification of the result
 * @returns all events of a candidate, past ones too, by certification and then by day
 */
export function eventsOf(result: Result, underWay: readonly UnderWay[]): CalendarEvent[] {
  const { candidate, asOf } = result;
  return result.certifications.flatMap((certification, index) => {
    const { type, points, threshold } = certification;
    const standing = `Points on ${sayDay(asOf)}: ${points.assured} assured, ${points.possible} possible, of ${threshold} needed.`;
    return daysOf(result, certification, underWay[index] as UnderWay)
      .filter(({ day }) => hasPlace(day))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(
        ({ kind, day, title, said }): CalendarEvent => ({
          ...{ uid: uidOf(candidate.id, type, kind), day, kind, candidate, certification: type },
          title: `${candidate.name}: ${type} ${title}`,
          description: [
            ...said.map(sentence),
            standing,
            `Candidate ID ${candidate.id}, certified ${sayDay(certification.certified)}.`,
          ],
          remindDaysBefore: REMIND[kind],
        }),
      );
  });
}

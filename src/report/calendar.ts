/** Events as a calendar file (RFC 5545) that calendar programs import, and import again. */

import type { IsoDate } from "../input/candidate.js";
import { toDay, toIso } from "../scoring/calendar.js";
import { contentLine, textValue } from "./calendar/content-lines.js";
import type { CalendarEvent } from "./calendar/events.js";

/** Reminders come at this hour of the morning, wherever the calendar is. */
const HOUR = 9;

/** `20250115`; @param after days later */
function dateValue(iso: IsoDate, after = 0): string {
  return toIso(toDay(iso) + after).replaceAll("-", "");
}

/**
 * From the beginning of the day. Where the usual morning is over, the next one after the as-of date: that of the as-of date itself
 * has gone by when somebody makes the calendar, and programs say nothing of reminders that lie in the past.
 */
function trigger({ day, remindDaysBefore }: CalendarEvent, asOf: IsoDate): string {
  const left = Math.max(0, toDay(day) - toDay(asOf) - 1);
  const early = Math.min(remindDaysBefore, left);
  return early === 0 ? `PT${HOUR}H` : `-P${early - 1}DT${24 - HOUR}H`;
}

function eventLines(event: CalendarEvent, asOf: IsoDate, alarms: boolean): [name: string, value: string][] {
  const title = textValue(event.title);
  const stamp = `${dateValue(asOf)}T000000Z`;
  return [
    ["BEGIN", "VEVENT"],
    ["UID", textValue(event.uid)],
    // Both grow with the as-of date, by which a calendar knows that what it has is older; and the same file comes out
    // each time that the same is asked.
    ["DTSTAMP", stamp],
    ["LAST-MODIFIED", stamp],
    ["SEQUENCE", String(Math.max(0, toDay(asOf)))],
    ["DTSTART;VALUE=DATE", dateValue(event.day)],
    ["DTEND;VALUE=DATE", dateValue(event.day, 1)],
    ["SUMMARY", title],
    ["DESCRIPTION", textValue(event.description.join("\n"))],
    ["CATEGORIES", textValue("MSSC recertification")],
    // A day to keep in mind is no time that is taken.
    ["TRANSP", "TRANSPARENT"],
    ...(alarms && event.day >= asOf
      ? ([
          ["BEGIN", "VALARM"],
          ["ACTION", "DISPLAY"],
          ["DESCRIPTION", title],
          ["TRIGGER", trigger(event, asOf)],
          ["END", "VALARM"],
        ] as [string, string][])
      : []),
    ["END", "VEVENT"],
  ];
}

/**
 * @param events at least one: a calendar without any is no valid file; each with a uid of its own
 * @param how `asOf`: the day it was made for; `alarms`: false leaves out the reminders
 * @returns the file's text: the same for the same events and day
 */
export function calendarText(
  events: readonly CalendarEvent[],
  { asOf, alarms = true }: { asOf: IsoDate; alarms?: boolean },
): string {
  const lines: [string, string][] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//mssc-recert//calendar//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", "MSSC recertification"],
    ...events.flatMap((event) => eventLines(event, asOf, alarms)),
    ["END", "VCALENDAR"],
  ];
  return lines.map(([name, value]) => contentLine(name, value)).join("");
}

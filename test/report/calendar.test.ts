/** Calendar files, read back by Thunderbird's parser. */

import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contentLine, textValue } from "../../src/report/calendar/content-lines.js";
import type { CalendarEvent } from "../../src/report/calendar/events.js";
import { calendarText } from "../../src/report/calendar.js";

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "mssc-recert/00123/CPT/expires",
  day: "2025-04-15",
  kind: "expires",
  candidate: { id: "00123", name: "Łukasz Nguyễn" },
  certification: "CPT",
  title: "Łukasz Nguyễn: CPT certification expires",
  description: ["The CPT certification expires. (Overview)", "Candidate ID 00123."],
  remindDaysBefore: 14,
  ...more,
});

const read = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** Anything that somebody may have written, hostile things among it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom("\n", "\r", ";", ",", "\\", ":", "é", "👩‍🏭", "\u0007", " ", "N"),
    maxLength: 200,
  }),
);

/** What is left of a text in a calendar. */
const plain = (text: string): string =>
  text
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu, "");

describe("a calendar", () => {
  it("says the day as a whole day that takes no time, under its identity", () => {
    const [found] = read(calendarText([event()], { asOf: "2025-02-01" }));
    const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(found);
    expect({ uid, summary, description, sequence }).toEqual({
      uid: "mssc-recert/00123/CPT/expires",
      summary: "Łukasz Nguyễn: CPT certification expires",
      description: "The CPT certification expires. (Overview)\nCandidate ID 00123.",
      sequence: 20120,
    });
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
      true,
      "2025-04-15",
      "2025-04-16",
    ]);
    expect(found?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(String(found?.getFirstPropertyValue("dtstamp"))).toBe("2025-02-01T00:00:00Z");
  });

  it("reminds at nine in the morning, so many days before", () => {
    const triggerOf = (text: string) => {
      const trigger = read(text)[0]?.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
      return (trigger as ICAL.Duration | undefined)?.toSeconds();
    };
    const asOf = "2025-02-01";
    expect(triggerOf(calendarText([event()], { asOf }))).toBe(-14 * 86_400 + 9 * 3600);
    expect(triggerOf(calendarText([event({ remindDaysBefore: 1 })], { asOf }))).toBe(-15 * 3600);
    expect(triggerOf(calendarText([event({ remindDaysBefore: 0 })], { asOf }))).toBe(9 * 3600);
    expect(triggerOf(calendarText([event()], { asOf: "2025-04-16" }))).toBeUndefined();
    expect(triggerOf(calendarText([event()], { asOf, alarms: false }))).toBeUndefined();
  });

  it.each([
    ["2025-03-31", "2025-04-01"],
    ["2025-04-01", "2025-04-02"],
    ["2025-04-02", "2025-04-03"],
    ["2025-04-13", "2025-04-14"],
    ["2025-04-14", "2025-04-15"],
    ["2025-04-15", "2025-04-15"],
  ])(
    "made on %s reminds of April 15 at nine on %s: two weeks before, or as early as it still can",
    (asOf, morning) => {
      const [found] = read(calendarText([event()], { asOf }));
      const trigger = found
        ?.getFirstSubcomponent("valarm")
        ?.getFirstPropertyValue("trigger") as ICAL.Duration;
      const start = new ICAL.Event(found).startDate;
      start.isDate = false;
      start.addDuration(trigger);
      expect(start.toString()).toBe(`${morning}T09:00:00`);
    },
  );

  it("is newer than one of an earlier day, and the same when made again", () => {
    const made = (asOf: string) => calendarText([event()], { asOf });
    const sequence = (text: string) => Number(read(text)[0]?.getFirstPropertyValue("sequence"));
    expect(made("2025-02-01")).toBe(made("2025-02-01"));
    expect(sequence(made("2025-02-02"))).toBeGreaterThan(sequence(made("2025-02-01")));
  });

  it("goes over the end of a month and a year", () => {
    const ends = ["2024-02-28", "2024-12-31", "2023-02-28"].map((day) => {
      const [found] = read(calendarText([event({ day })], { asOf: "2020-01-01" }));
      return new ICAL.Event(found).endDate.toString();
    });
    expect(ends).toEqual(["2024-02-29", "2025-01-01", "2023-03-01"]);
  });

  it("keeps lines at 75 octets and characters whole, whatever is written", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = contentLine("SUMMARY", textValue(text));
        expect(folded.endsWith("\r\n")).toBe(true);
        const lines = folded.slice(0, -2).split("\r\n");
        for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(lines.slice(1).every((line) => line.startsWith(" "))).toBe(true);
        expect(folded).not.toMatch(/\p{Cs}/u);
        expect(lines.join("\n")).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });

  it("is read back as it was written, whatever that is", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const text = calendarText([event({ title, description: [description] }), event({ uid: "2" })], {
          asOf: "2025-02-01",
        });
        const found = read(text);
        expect(found).toHaveLength(2);
        expect(found[0]?.getFirstPropertyValue("summary")).toBe(plain(title));
        expect(found[0]?.getFirstPropertyValue("description")).toBe(plain(description));
      }),
    );
  });
});

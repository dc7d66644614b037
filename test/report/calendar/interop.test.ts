/**
 * Calendar files read by others: libical (Evolution, KOrganizer), which also checks them against the standard; vobject
 * (Radicale), which does so too; and icalendar (khal). Without them these tests are left out.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../../src/report/calendar/events.js";
import { calendarText } from "../../../src/report/calendar.js";

const IMPORTS = `
import json, sys
import gi
gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib
import icalendar, vobject
`;

/** libical checks what is sent by mail alone, so the file is made such a mail. */
const READ = `${IMPORTS}
text = open(sys.argv[1], newline="", encoding="utf-8").read()
mail = text.replace("VERSION:2.0\\r\\n", "VERSION:2.0\\r\\nMETHOD:PUBLISH\\r\\n")
mail = mail.replace("BEGIN:VEVENT\\r\\n", "BEGIN:VEVENT\\r\\nORGANIZER:mailto:office@example.com\\r\\n")
whole = ICalGLib.Component.new_from_string(mail)
seen = []
part = whole.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
while part:
    seen.append([part.get_uid(), part.get_summary(), part.get_description(), part.get_dtstart().as_ical_string()])
    part = whole.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
other = vobject.readOne(text)
third = icalendar.Calendar.from_ical(text)
of = lambda e: [e.uid.value, e.summary.value, e.description.value, e.dtstart.value.strftime("%Y%m%d")]
by = lambda e: [str(e["UID"]), str(e["SUMMARY"]), str(e["DESCRIPTION"]), e.decoded("DTSTART").strftime("%Y%m%d")]
print(json.dumps({
    "valid": [whole.check_restrictions(), whole.count_errors(), other.validate(raiseException=True)],
    "libical": seen,
    "vobject": [of(e) for e in other.vevent_list],
    "icalendar": [by(e) for e in third.walk("VEVENT")],
    "errors": [str(e.errors) for e in third.walk("VEVENT") if e.errors],
    "days": [(e.decoded("DTEND") - e.decoded("DTSTART")).days for e in third.walk("VEVENT")],
}))
`;

const PYTHON = ["/usr/bin/python3", "python3"].find((each) => spawnSync(each, ["-c", IMPORTS]).status === 0);
const title = PYTHON
  ? "other calendars"
  : "other calendars (left out: no python3 with gi, ICalGLib, vobject and icalendar here)";

const TEXTS = [
  "Łukasz Nguyễn: CPT certification expires",
  "Smith, John; Jr. \\ co: “the” boss",
  `Two lines\nand a title of many letters: ${"Mechatronik für Fortgeschrittene, ".repeat(12)}end`,
  "東京 👩‍🏭 e\u0301",
  "BEGIN:VEVENT\nEND:VCALENDAR",
  // The last, because icalendar has read it wrongly until its version 5.
  "\\n is no line end, \\; no semicolon",
];

describe.skipIf(!PYTHON)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("take the file for valid, and read from it what was written", () => {
    const events = TEXTS.map(
      (text, index): CalendarEvent => ({
        uid: `mssc-recert/${index}=2C/CPT/expires`,
        day: `2025-0${index + 1}-28`,
        kind: "expires",
        candidate: { id: text, name: text },
        certification: "CPT",
        title: text,
        description: [text, "Candidate ID 1, certified."],
        remindDaysBefore: index,
      }),
    );
    const file = join(folder, "dates.ics");
    writeFileSync(file, calendarText(events, { asOf: "2024-02-01" }));
    const { stdout, stderr } = spawnSync(PYTHON!, ["-c", READ, file], { encoding: "utf8" });
    expect(stderr).toBe("");
    const found = JSON.parse(stdout);
    expect(found.valid).toEqual([1, 0, true]);
    const written = events.map(({ uid, day, title: summary, description }) => [
      ...[uid, summary, description.join("\n"), day.replaceAll("-", "")],
    ]);
    expect(found.libical).toEqual(written);
    expect(found.vobject).toEqual(written);
    expect(found.icalendar.slice(0, -1)).toEqual(written.slice(0, -1));
    expect(found.errors).toEqual([]);
    expect(found.days).toEqual(events.map(() => 1));
  });
});

/** `calendar` on the command line. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const file = (id: string, { certified = "2020-04-15", name = "Maria Alvarez", more = "" } = {}) => `candidate:
  id: "${id}"
  name: ${name}
certifications:
  - type: CPT
    certified: ${certified}
${more}activities: []
`;

const CLT = "  - type: CLT\n    certified: 2021-06-01\n";

const daysIn = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => {
    const { uid, startDate } = new ICAL.Event(each);
    return `${startDate} ${uid.replace("mssc-recert/", "")}`;
  });

describe("calendar", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, text: string): string => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const calendar = (input: string, ...args: string[]) => run(["calendar", put("input.yaml", input), ...args]);

  it("prints the days of one file", async () => {
    const { exit, out, err } = await calendar(file("00123"), "--as-of", "2024-06-01");
    expect(exit).toBe(0);
    expect(err).toBe("");
    expect(daysIn(out)).toEqual([
      "2025-01-15 00123/CPT/application-opens",
      "2025-03-16 00123/CPT/questions-due",
      "2025-04-15 00123/CPT/expires",
    ]);
  });

  it("leaves out what is past, unless it is asked for", async () => {
    const late = ["--as-of", "2025-03-17"];
    expect(daysIn((await calendar(file("1"), ...late)).out)).toEqual(["2025-04-15 1/CPT/expires"]);
    expect(daysIn((await calendar(file("1"), ...late, "--all")).out)).toHaveLength(3);
    const over = await calendar(file("1"), "--as-of", "2025-04-16");
    expect(over).toMatchObject({ exit: 0, out: "" });
    expect(over.err).toContain("No date lies ahead of April 16, 2025");
  });

  it("has the day on which the points come together, and what that takes", async () => {
    const job = `activities:
  - { type: direct-employment, employer: Acme, jobTitle: Welder, start: 2020-04-15, end: present, hoursPerWeek: 40, frontline: true }
`;
    const { out } = await calendar(file("1").replace("activities: []\n", job), "--as-of", "2024-06-01");
    expect(daysIn(out)).toContain("2025-03-16 1/CPT/points-reached");
    expect(out.replaceAll("\r\n ", "")).toContain("you reach 100 points if you keep this job");
  });

  it("has the extensions of certifications that expired early", async () => {
    const early = file("1", { certified: "2010-11-12" });
    const { out } = await calendar(early, "--as-of", "2015-01-01");
    expect(daysIn(out)).toContain("2015-08-12 1/CPT/questionnaire-due");
    expect(out.replaceAll("\r\n ", "")).toContain("one-year extension");
  });

  it("keeps each event's identity when a day moves", async () => {
    const before = daysIn((await calendar(file("1"))).out).map((each) => each.split(" ")[1]);
    const after = daysIn((await calendar(file("1", { certified: "2020-09-01" }))).out);
    expect(after.map((each) => each.split(" ")[1])).toEqual(before);
  });

  it("takes a folder: what is broken is told and left out, what is there twice is taken once", async () => {
    put("a/one.yaml", file("1"));
    put("a/b/two.yml", file("2", { more: CLT }));
    put("a/b/again.yaml", file("1", { name: "Somebody Else" }));
    put("a/broken.yaml", "candidate:\n  id: [");
    put("a/list.txt", "not an activity file");
    const { exit, out, err } = await run(["calendar", join(folder, "a"), "--as-of", "2024-06-01"]);
    expect(exit).toBe(3);
    expect(daysIn(out)).toHaveLength(9);
    expect(err).toContain("broken.yaml");
    expect(err).toMatch(/one\.yaml: the dates of candidate 1 are taken from .*again\.yaml/);
    expect(err).toContain("there Somebody Else), so an ID is probably mistyped: correct `id`");
  });

  it("takes all days of a certification from one file, the first that has one ahead", async () => {
    put("a/1-old.yaml", file("1"));
    put("a/2-new.yaml", file("1", { certified: "2020-09-15" }));
    const all = ["calendar", join(folder, "a"), "--as-of"];
    // The application has opened by the first file, and not by the second.
    const both = await run([...all, "2025-02-01"]);
    expect(daysIn(both.out)).toEqual(["2025-03-16 1/CPT/questions-due", "2025-04-15 1/CPT/expires"]);
    expect(both.err).toMatch(/2-new\.yaml: the dates of candidate 1 are taken from .* the same ID\.\n$/);
    const later = await run([...all, "2025-05-01"]);
    expect(daysIn(later.out)).toHaveLength(3);
    expect(later.err).toBe("");
  });

  it("takes one certification with --cert, of those that have it", async () => {
    put("a/one.yaml", file("1"));
    put("a/two.yaml", file("2", { more: CLT }));
    const { exit, out } = await run(["calendar", join(folder, "a"), "--cert", "clt"]);
    expect(exit).toBe(0);
    expect(daysIn(out).every((each) => each.includes(" 2/CLT/"))).toBe(true);
    expect((await calendar(file("1"), "--cert", "CLT")).exit).toBe(2);
  });

  it("writes a file, and replaces one only where it is told to", async () => {
    const path = join(folder, "dates.ics");
    const first = await calendar(file("1"), "-o", path);
    expect(first).toMatchObject({ exit: 0, out: "" });
    expect(first.err).toBe(`The calendar with 3 dates is in ${path}.\n`);
    const written = readFileSync(path, "utf8");
    expect((await calendar(file("2"), "-o", path)).exit).toBe(4);
    expect(readFileSync(path, "utf8")).toBe(written);
    expect((await calendar(file("1"), "-o", path, "--force")).exit).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(written);
    const source = join(folder, "input.yaml");
    expect((await run(["calendar", source, "-o", source, "--force"])).exit).toBe(2);
  });

  it("lists the days as JSON", async () => {
    const { exit, out } = await calendar(file("1"), "--json", "--as-of", "2025-04-01");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      asOf: "2025-04-01",
      events: [{ uid: "mssc-recert/1/CPT/expires", day: "2025-04-15", kind: "expires" }],
      broken: [],
      repeated: [],
    });
  });

  it("takes a list of paths from standard input", async () => {
    const paths = [put("one.yaml", file("1")), put("two.yaml", file("2"))];
    const { out } = await run(["calendar", "-", "--as-of", "2025-04-01"], paths.join("\n"));
    expect(daysIn(out)).toEqual(["2025-04-15 1/CPT/expires", "2025-04-15 2/CPT/expires"]);
  });

  it("asks for a file, and says where one cannot be read", async () => {
    expect(await run(["calendar"])).toMatchObject({ exit: 2, out: "" });
    const { exit, err } = await run(["calendar", join(folder, "nobody.yaml")]);
    expect(exit).toBe(2);
    expect(err).toContain("nobody.yaml");
  });
});

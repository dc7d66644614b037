/** `check` on the command line: options, exit codes, what goes where. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const FILE = `candidate:
  id: "1"
  name: Dale Whitfield
certifications:
  - type: CPT
    certified: 2020-04-15
activities:
  - type: third-party-training
    title: Torque Wrench Use
    provider: Toolmakers
    end: 2022-05-06
    keyActivities: [CPT-P3]
`;

const MEETS = FILE.replace(
  /activities:[\s\S]*/,
  (rest) =>
    rest +
    [2020, 2021, 2022, 2023, 2024]
      .map(
        (year) => `  - type: direct-employment
    employer: Buckeye ${year}
    jobTitle: Welder
    start: ${year}-04-15
    end: ${year + 1}-04-14
    schedule: full-time
    frontline: true
`,
      )
      .join(""),
);

describe("check", () => {
  it("exits 1 and prints the checklist to stdout where the points fall short", async () => {
    const { exit, out, err } = await run(["check", "-"], FILE);
    expect(exit).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("CPT: you do not have enough points yet: 10 are assured, and 100 are needed");
    expect(out).toContain("Torque Wrench Use");
    expect(out).toContain("The application costs 75 dollars");
  });

  it("exits 0 where everything is met", async () => {
    const { exit, out } = await run(["check", "-", "--as-of", "2025-04-15"], MEETS);
    expect(exit).toBe(0);
    expect(out).toContain("CPT: you have enough points: 110 are assured, and 100 are needed.");
  });

  it("takes the day it is today, or the one it is told, in both forms", async () => {
    const asOf = async (...args: string[]): Promise<string> =>
      JSON.parse((await run(["check", "-", "--json", ...args], FILE)).out).asOf;
    expect(await asOf()).toBe("2024-06-01");
    expect(await asOf("--as-of", "2025-02-01")).toBe("2025-02-01");
    expect(await asOf("--as-of", "2/1/2025")).toBe("2025-02-01");
  });

  it("prints one JSON object of the contract's shape", async () => {
    const result = JSON.parse((await run(["check", "-", "--json"], FILE)).out);
    expect(result).toMatchObject({
      file: "-",
      policy: "mssc-2015",
      candidate: { id: "1", name: "Dale Whitfield" },
    });
    expect(result.fee).toEqual({ amount: 75, currency: "USD" });
    expect(result.warnings).toEqual([]);
    expect(Object.keys(result.certifications[0])).toEqual([
      "type",
      "certified",
      "expires",
      "threshold",
      "points",
      "projected",
      "shortfall",
      "verdict",
      "projectedVerdict",
      "categories",
      "activities",
      "employmentYears",
      "readings",
      "dates",
      "advice",
    ]);
  });

  it("changes a reading", async () => {
    const job = MEETS.replaceAll("schedule: full-time", "hoursPerWeek: 30");
    const points = async (...args: string[]): Promise<number> =>
      JSON.parse((await run(["check", "-", "--json", "--as-of", "2025-04-15", ...args], job)).out)
        .certifications[0].points.assured;
    expect(await points()).toBe(60);
    expect(await points("--reading", "thirty-hours=full-time")).toBe(110);
  });

  it.each([
    [["--as-of", "soon"], "--as-of: “soon”"],
    [["--as-of", "2025-02-30"], "--as-of: “2025-02-30”"],
    [["--reading", "thirty-hour=full-time"], "thirty-hours"],
    [["--reading", "thirty-hours=maybe"], "thirty-hours=part-time"],
    [["--cert", "CLT"], "CLT"],
    [["--cert", "XYZ"], "--cert CPT"],
    [["--nonsense"], "--nonsense"],
    [["one", "two"], "one activity file"],
  ])("says what is wrong with %j and exits 2", async (args, said) => {
    const { exit, out, err } = await run(["check", "-", ...args], FILE);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
  });

  it("takes --cert in small letters, and asks the fee of one", async () => {
    const both = FILE.replace("activities:", "  - type: CLT\n    certified: 2020-05-01\nactivities:");
    const all = JSON.parse((await run(["check", "-", "--json"], both)).out);
    expect(all.certifications).toHaveLength(2);
    expect(all.fee.amount).toBe(100);
    const one = JSON.parse((await run(["check", "-", "--json", "--cert", "clt"], both)).out);
    expect(one.certifications.map(({ type }: { type: string }) => type)).toEqual(["CLT"]);
    expect(one.fee.amount).toBe(75);
  });

  it("says from where the paths on standard input start", async () => {
    const proved = `${FILE}    proof: [{ kind: certificate, file: not-there.pdf }]\n`;
    const { err } = await run(["check", "-"], proved);
    expect(err).toContain("Check its name; the path starts at the folder you are in.");
  });

  it("prints errors to stderr with place, line and caret, and exits 3", async () => {
    const { exit, out, err } = await run(["check", "-"], FILE.replace("2022-05-06", "2022-05-36"));
    expect(exit).toBe(3);
    expect(out).toBe("");
    expect(err).toMatch(/^-:11:10 {2}.+\n +11 \| {5}end: 2022-05-36\n +\| +\^/);
  });

  it("prints errors as JSON to stdout with --json", async () => {
    const { exit, out, err } = await run(["check", "-", "--json"], FILE.replace("provider", "provder"));
    expect(exit).toBe(3);
    expect(err).toBe("");
    const { file, errors } = JSON.parse(out);
    expect(file).toBe("-");
    expect(errors[0]).toMatchObject({ line: 8, column: 5, path: "activities[0].provider" });
    expect(errors[1]).toMatchObject({ line: 10, column: 5, path: "activities[0].provder" });
    expect(errors[1].hint).toContain("provider");
  });

  it("lets no control character through to the terminal", async () => {
    const evil = FILE.replace("Torque Wrench Use", '"Tor\\e[31mque"').replace(
      "Dale Whitfield",
      '"Da\\u202ele"',
    );
    const { out } = await run(["check", "-"], evil);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out).toContain("que");
  });

  it("keeps to 80 columns with ordinary words", async () => {
    const { out } = await run(["check", "-"], MEETS);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("says that there are no activities", async () => {
    const { exit, out } = await run(["check", "-"], FILE.replace(/activities:[\s\S]*/, "activities: []\n"));
    expect(exit).toBe(1);
    expect(out).toContain("No activities are entered yet.");
  });
});

describe("files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    mkdirSync(join(folder, "proofs"));
    writeFileSync(join(folder, "proofs", "there.pdf"), "x");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = (content: string | Uint8Array, ...args: string[]): ReturnType<typeof run> => {
    const file = join(folder, "candidate.yaml");
    writeFileSync(file, content);
    return run(["check", file, ...args]);
  };

  it("that are not there, or are folders, exit 4", async () => {
    const missing = await run(["check", join(folder, "nobody.yaml")]);
    expect(missing).toMatchObject({ exit: 4, out: "" });
    expect(missing.err).toContain("there is no such file");
    const directory = await run(["check", folder, "--json"]);
    expect(directory.exit).toBe(4);
    expect(JSON.parse(directory.out)).toEqual({
      file: folder,
      errors: [{ message: expect.stringContaining("this is a folder") }],
    });
  });

  it("above 5 MB are refused in a sentence and exit 3", async () => {
    const { exit, err } = await check(`${FILE}#${"x".repeat(5_000_000)}\n`);
    expect(exit).toBe(3);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(err).toContain("5 MB");
  });

  it("of Windows Notepad are read: with BOM, CRLF, UTF-16", async () => {
    const windows = FILE.replaceAll("\n", "\r\n");
    expect((await check(`\ufeff${windows}`)).exit).toBe(1);
    expect((await check(Buffer.from(`\ufeff${windows}`, "utf16le"))).exit).toBe(1);
  });

  it("that are not UTF-8 show the line", async () => {
    const { exit, err } = await check(Buffer.from(FILE.replace("Dale", "Zo\xeb"), "latin1"));
    expect(exit).toBe(3);
    expect(err).toContain("candidate.yaml:3:");
    expect(err).toContain("UTF-8");
  });

  it("of proofs are looked for beside the activity file, and a missing one is said", async () => {
    const proofs = `${FILE}    proof:
      - { kind: certificate, file: proofs/there.pdf }
      - { kind: course-description, file: proofs/gone.pdf }
`;
    const people = await check(proofs);
    expect(people.err).toContain("proofs/gone.pdf");
    expect(people.err).not.toContain("there.pdf”");
    expect(people.out).toContain("proof: letter to sign, or else course description");
    const { warnings, certifications } = JSON.parse((await check(proofs, "--json")).out);
    expect(warnings).toEqual([
      {
        line: 15,
        column: 43,
        path: "activities[0].proof[1].file",
        message: expect.stringContaining("gone.pdf"),
      },
    ]);
    expect(certifications[0].activities[0].proof).toEqual({
      status: "letter",
      missing: ["course-description"],
    });
  });
});

describe("the program", () => {
  it("prints its version and help", async () => {
    expect(await run(["--version"])).toMatchObject({ exit: 0, out: "0.0.0-test\n" });
    const help = await run(["--help"]);
    expect(help.exit).toBe(0);
    for (const command of ["check", "letters", "schema"]) expect(help.out).toContain(command);
    expect((await run(["help", "check"])).out).toContain("--reading");
  });

  it("without a command or with an unknown one prints help to stderr and exits 2", async () => {
    const none = await run([]);
    expect(none).toMatchObject({ exit: 2, out: "" });
    expect(none.err).toContain("check");
    const unknown = await run(["chekc"]);
    expect(unknown).toMatchObject({ exit: 2, out: "" });
    expect(unknown.err).toContain("Did you mean check?");
  });

  it("lets no control character of what was typed through", async () => {
    for (const args of [
      ["\u001b[31mfoo"],
      ["check", "--\u001b[31m"],
      ["check", "-", "--cert", "\u001b[31m"],
    ]) {
      const { exit, err } = await run(args, FILE);
      expect(exit).toBe(2);
      expect(err).not.toContain("\u001b");
    }
  });

  it("asks for a name where it is empty", async () => {
    expect(await run(["check", ""])).toMatchObject({ exit: 2, err: "Name the activity file.\n" });
    expect((await run(["letters", "-", "-o", ""], FILE)).exit).toBe(2);
  });

  it("prints a draft-7 JSON Schema with a description of every key", async () => {
    const { exit, out } = await run(["schema"]);
    expect(exit).toBe(0);
    const schema = JSON.parse(out);
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(schema.properties.candidate.description).toBeTruthy();
  });
});

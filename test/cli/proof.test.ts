/** `proof` on the command line. */

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const FILE = `# Łukasz, second try
candidate: { id: "00123", name: Łukasz Nguyễn }
certifications: [{ type: CPT, certified: 2020-04-15 }]
activities:
  - type: direct-employment # since school
    employer: Buckeye Fabrication
    jobTitle: Welder
    start: 2020-04-15
    end: present
    schedule: full-time
    frontline: true

  # asked for on Monday
  - type: third-party-training
    title: Torque Wrench Use
    provider: Toolmakers
    end: 2022-05-06
    keyActivities: [CPT-P3]
  - {type: mssc-instructor, employer: X, start: 2021-01-01, end: present, courses: [{title: CPT, date: 2021-02-02}]}
`;

describe("proof", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    file = join(folder, "maria.yaml");
    writeFileSync(file, FILE);
    mkdirSync(join(folder, "signed"));
    writeFileSync(join(folder, "signed", "a 1.pdf"), "%PDF-1.4");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const proof = (...args: string[]): ReturnType<typeof run> => run(["proof", file, ...args]);
  const now = (): string => readFileSync(file, "utf8");
  const signed = (): string => join(folder, "signed", "a 1.pdf");

  it("records it, and says what is still missing", async () => {
    const { exit, out, err } = await proof("a1", "form-letter", signed());
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(
      [
        "Recorded for a1, Welder, Buckeye Fabrication: signed form letter (signed/a 1.pdf).",
        "The proof of a1 is complete.",
        "1 activity in the file still needs proof: a2.",
        "",
      ].join("\n"),
    );
    const entry =
      "    frontline: true\n    proof:\n      - kind: form-letter\n        file: signed/a 1.pdf\n";
    expect(now()).toBe(FILE.replace("    frontline: true\n", entry));
  });

  it("takes ids and kinds in any case, and proof on paper", async () => {
    const { exit, out } = await proof("A2", "Course Description");
    expect(exit).toBe(0);
    expect(out).toContain("Still needed for a2: certificate or signed form letter (`mssc-recert letters");
    expect(now()).toContain("    proof:\n      - kind: course-description\n  - {type: mssc");
  });

  it("changes nothing for what is there already", async () => {
    await proof("a1", "paystub");
    const before = now();
    const { exit, out } = await proof("a1", "paystub");
    expect(exit).toBe(0);
    expect(out).toContain("Nothing was changed: a1 has the paystub already.");
    expect(now()).toBe(before);
  });

  it("fills in the file of an entry without one, and replaces one that is lost", async () => {
    await proof("a1", "paystub");
    expect((await proof("a1", "paystub", signed())).out).toContain(
      "that was there already is in signed/a 1.pdf",
    );
    rmSync(signed());
    const lost = await proof("a1", "paystub");
    expect(lost.exit).toBe(1);
    expect(lost.out).toContain("its file signed/a 1.pdf is not there");
    writeFileSync(join(folder, "b.pdf"), "x");
    expect((await proof("a1", "paystub", join(folder, "b.pdf"))).out).toContain("in place of signed/a 1.pdf");
    expect(now().match(/kind:/g)).toHaveLength(1);
  });

  it("records a kind that is not needed, and says so", async () => {
    expect((await proof("a1", "jst")).out).toContain(
      "a Joint Service Transcript (JST) is no proof that a1 needs",
    );
    expect((await proof("a1", "osha-card")).out).toContain("But an OSHA card is no proof that a1 needs.");
    const { exit, out } = await proof("a3", "course-list");
    expect(exit).toBe(0);
    expect(out).toContain("But a3 needs no proof");
    expect(now()).toContain("date: 2021-02-02}], proof: [{ kind: course-list }]}");
  });

  it("prints JSON", async () => {
    const { out } = await proof("a2", "form-letter", signed(), "--json");
    expect(JSON.parse(out)).toEqual({
      file,
      activity: "a2",
      kind: "form-letter",
      path: "signed/a 1.pdf",
      done: "added",
      needed: true,
      proof: { status: "complete", missing: [] },
      stillOpen: ["a1"],
      warnings: [],
    });
  });

  describe("with several files", () => {
    const scan = (name: string): string => {
      writeFileSync(join(folder, name), "x");
      return join(folder, name);
    };

    it("records each, once, and says so of each", async () => {
      const [one, two] = [scan("1.pdf"), scan("2.pdf")];
      await proof("a1", "paystub", two);
      const { exit, out, err } = await proof("a1", "paystub", one, signed(), two, join(folder, ".", "1.pdf"));
      expect({ exit, err }).toEqual({ exit: 0, err: "" });
      expect(out.split("\n")).toEqual([
        "Recorded for a1, Welder, Buckeye Fabrication: paystub (1.pdf).",
        "Recorded for a1, Welder, Buckeye Fabrication: paystub (signed/a 1.pdf).",
        "Not recorded again: a1 has the paystub (2.pdf) already.",
        "The proof of a1 is complete.",
        "1 activity in the file still needs proof: a2.",
        "",
      ]);
      expect(now().match(/file: .*/g)).toEqual(["file: 2.pdf", "file: 1.pdf", "file: signed/a 1.pdf"]);
      expect(now()).toContain("# asked for on Monday");
    });

    it("gives the first to an entry that has none, and warns of each that lies outside", async () => {
      await proof("a2", "certificate");
      const other = mkdtempSync(join(tmpdir(), "mssc-recert-"));
      const outside = ["a.pdf", "b.pdf"].map((name) => join(other, name));
      for (const path of outside) writeFileSync(path, "x");
      const { out, err } = await proof("a2", "certificate", scan("1.pdf"), ...outside, "--json");
      expect(JSON.parse(out)).toMatchObject({
        activity: "a2",
        files: [
          { path: "1.pdf", done: "file-added" },
          { path: expect.stringMatching(/a\.pdf$/), done: "added" },
          { path: expect.stringMatching(/b\.pdf$/), done: "added" },
        ],
        proof: { missing: ["course-description"] },
        warnings: [
          { message: expect.stringContaining("a.pdf") },
          { message: expect.stringContaining("b.pdf") },
        ],
      });
      expect(JSON.parse(out)).not.toHaveProperty("path");
      expect(err).toBe("");
    });

    it("records none where one is wrong, and says what is wrong with each", async () => {
      const given = [scan("1.pdf"), join(folder, "nowhere.pdf"), join(folder, "signed")];
      const { exit, out, err } = await proof("a1", "paystub", ...given);
      expect({ exit, out }).toEqual({ exit: 4, out: "" });
      expect(err.split("\n")).toEqual([
        expect.stringMatching(/nowhere\.pdf: there is no such file/),
        expect.stringMatching(/signed: this is a folder/),
        "Nothing was recorded. Put a path that has spaces in it in quotation marks.",
        "",
      ]);
      expect(now()).toBe(FILE);
      const json = JSON.parse((await proof("a1", "paystub", ...given, "--json")).out);
      expect(json.errors).toHaveLength(2);
      expect(now()).toBe(FILE);
    });

    it("knows one whose name was taken apart at its spaces", async () => {
      for (const kept of [[], [scan("1.pdf")]]) {
        const { exit, out, err } = await proof("a1", "paystub", ...kept, ...signed().split(" "));
        expect({ exit, out }).toEqual({ exit: 2, out: "" });
        expect(err).toBe(
          `Put a path that has spaces in it in quotation marks: “${signed()}” was taken for several. Nothing was recorded.\n`,
        );
      }
      expect(now()).toBe(FILE);
    });
  });

  it.each([
    ["an unknown activity", ["b1", "jst"], "Did you mean a1?", "a2  Torque Wrench Use"],
    ["a bare number", ["2", "jst"], "Did you mean a2?", "The activities are"],
    ["an unknown kind", ["a1", "form-leter"], "Did you mean form-letter?", "takes paystub or form-letter"],
    ["no kind, where nobody can be asked", ["a1"], "It takes: paystub, form-letter.", "KIND [PATH...]"],
    ["no activity, where nobody can be asked", [], "a1  Welder, Buckeye", "a2  Torque"],
    ["--no-input", ["--no-input"], "--no-input forbids", "a2  Torque"],
  ])("is wrong usage with %s", async (_, args, ...said) => {
    const { exit, out, err } = await proof(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    for (const each of said) expect(err).toContain(each);
    expect(now()).toBe(FILE);
  });

  it("is wrong usage with standard input as the file", async () => {
    expect((await run(["proof", "-", "a1", "jst"], FILE)).exit).toBe(2);
  });

  it("takes no path that cannot be a proof: exit 4, the file as it was", async () => {
    writeFileSync(join(folder, "empty.pdf"), "");
    writeFileSync(join(folder, "x "), "x");
    for (const [path, said] of [
      ["nowhere.pdf", "no such file"],
      ["signed", "folder"],
      ["empty.pdf", "empty"],
      ["maria.yaml", "activity file itself"],
      ["x ", "space"],
    ] as const) {
      const { exit, out, err } = await proof("a1", "form-letter", join(folder, path));
      expect({ exit, out }).toEqual({ exit: 4, out: "" });
      expect(err).toContain(said);
      const { out: json } = await proof("a1", "form-letter", join(folder, path), "--json");
      expect(JSON.parse(json).errors[0].message).toContain(said);
    }
    expect(now()).toBe(FILE);
  });

  it("takes a file outside the folder, with a warning", async () => {
    const other = join(mkdtempSync(join(tmpdir(), "mssc-recert-")), "scan.pdf");
    writeFileSync(other, "x");
    const { exit, err } = await proof("a1", "paystub", other);
    expect(exit).toBe(0);
    expect(err).toContain("lies outside the folder");
    expect(now()).toMatch(/file: \.\.\/.*scan\.pdf/);
  });

  it("leaves an invalid file alone and tells its errors as check does", async () => {
    writeFileSync(file, FILE.replace("2022-05-06", "2022-05-36"));
    const { exit, out, err } = await proof("a1", "paystub");
    expect({ exit, out }).toEqual({ exit: 3, out: "" });
    expect(err).toContain("maria.yaml:17:");
    expect(now()).toContain("2022-05-36");
  });

  it("keeps links, permissions, encoding and line ends, and leaves nothing beside the file", async () => {
    const target = join(folder, "real.yaml");
    const bytes = Buffer.from(`\ufeff${FILE.replaceAll("\n", "\r\n")}`, "utf16le");
    writeFileSync(target, bytes);
    chmodSync(target, 0o640);
    rmSync(file);
    symlinkSync("real.yaml", file);
    expect((await proof("a1", "paystub")).exit).toBe(0);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    const entry = "frontline: true\r\n    proof:\r\n      - kind: paystub\r\n";
    const wanted = `\ufeff${FILE.replaceAll("\n", "\r\n").replace("frontline: true\r\n", entry)}`;
    expect(Buffer.compare(readFileSync(target), Buffer.from(wanted, "utf16le"))).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["maria.yaml", "real.yaml", "signed"]);
  });

  it("is done by the built program, from another folder too, and nothing of the prompts is loaded", () => {
    const bin = fileURLToPath(new URL("../../bin/mssc-recert.js", import.meta.url));
    const args = [bin, "proof", "../maria.yaml", "a1", "form-letter", "a 1.pdf"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: join(folder, "signed"),
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("(signed/a 1.pdf)");
    const chunk = readFileSync(new URL("../../dist/proof.cjs", import.meta.url), "utf8");
    expect(chunk).not.toContain("ExitPromptError");
    const asked = spawnSync(process.execPath, [bin, "proof", "../maria.yaml"], {
      cwd: join(folder, "signed"),
      encoding: "utf8",
    });
    expect(asked).toMatchObject({ status: 2, stdout: "" });
  });
});

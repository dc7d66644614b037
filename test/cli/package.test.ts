/** `package` on the command line: what is written, what is refused, what is said. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  AS_OF,
  course,
  document,
  file,
  job,
  manifestOf,
  newFolder,
  put,
  sum,
  sums,
} from "../packet/sample.js";
import { run } from "../support/run.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const EXAMPLE = join(root, "examples/packet/maria.yaml");
const NAME = "CPT-00123-Maria-Alvarez";

let home: string;
let out: string;
let yaml: string;
beforeEach(() => {
  home = newFolder();
  out = join(home, "out");
  yaml = join(home, "maria.yaml");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const pack = (...more: string[]) => run(["package", yaml, "-o", out, ...AS_OF, ...more]);
const example = (...more: string[]) => run(["package", EXAMPLE, "-o", out, ...AS_OF, ...more]);
describe("a complete packet", () => {
  it("has the documents unchanged, the checklist, and a list of all files", async () => {
    const { exit, out: said, err } = await example();
    // A busy machine takes over a second.
    expect(err.replace(/^Reading the documents: \d of \d …\n/gm, "")).toBe("");
    expect(exit).toBe(0);
    expect(said).toContain("the CPT packet is written, and complete.");
    expect(said).toContain("The application costs 75 dollars.");
    const folder = join(out, NAME);
    const manifest = manifestOf(folder);
    expect(manifest).toMatchObject({ complete: true, missing: [], policy: "mssc-2015", asOf: "2025-02-03" });
    const { "manifest.json": _, ...written } = sums(folder);
    expect(Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256]))).toEqual(written);
    const exhibits = manifest.files.filter(({ what }) => what === "exhibit");
    expect(exhibits.map(({ path }) => path)).toEqual([
      "exhibits/01-for-credit-course-a2-transcript.pdf",
      "exhibits/01-for-credit-course-a2-course-description.pdf",
      "exhibits/03-industry-certification-a4-osha-card.jpg",
      "exhibits/04-direct-employment-a1-form-letter.pdf",
    ]);
    for (const { path, source = "" } of exhibits)
      expect(sum(join(folder, path))).toBe(sum(join(dirname(EXAMPLE), source)));
    const check = await run(["check", EXAMPLE, "--as-of", "2025-02-03", "--format", "pdf"]);
    expect(readFileSync(join(folder, "checklist.pdf"), "latin1")).toBe(check.out);
  });

  it("is the same every time, folder and archive", async () => {
    await example();
    const first = sums(join(out, NAME));
    await example("--force");
    expect(sums(join(out, NAME))).toEqual(first);
    const zone = process.env.TZ;
    const archives = new Set<string>();
    for (const TZ of ["UTC", "Pacific/Kiritimati", "America/Sao_Paulo"]) {
      process.env.TZ = TZ;
      expect((await example("--zip", "--force")).exit).toBe(0);
      archives.add(sum(join(out, `${NAME}.zip`)));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(archives.size).toBe(1);
    const unpacked = unzipSync(readFileSync(join(out, `${NAME}.zip`)));
    expect(Object.keys(unpacked).sort()).toEqual(
      Object.keys(first)
        .map((path) => `${NAME}/${path}`)
        .sort(),
    );
    expect(
      Buffer.from(unpacked[`${NAME}/packet.pdf`]!).equals(readFileSync(join(out, NAME, "packet.pdf"))),
    ).toBe(true);
  });

  it("says as JSON what was written", async () => {
    const { exit, out: said } = await example("--json");
    expect(exit).toBe(0);
    const [only] = JSON.parse(said).packets;
    expect(only).toMatchObject({ certification: "CPT", complete: true, path: join(out, NAME), missing: [] });
    expect(only.files).toEqual(manifestOf(join(out, NAME)).files);
  });

  it("shows once what proves two activities", async () => {
    await example();
    const { files } = manifestOf(join(out, NAME));
    const transcript = files.find(({ source }) => source === "proofs/transcript.pdf");
    expect(transcript?.uses).toMatchObject([
      { exhibit: 1, activity: "a2", kinds: ["transcript"], points: { assured: 20, possible: 20 } },
      { exhibit: 2, activity: "a3", kinds: ["transcript"], points: { assured: 10, possible: 10 } },
    ]);
    expect(transcript?.uses?.[0]?.pages).toEqual(transcript?.uses?.[1]?.pages);
  });
});

describe("an incomplete packet", () => {
  const incomplete = async () =>
    put(home, {
      "maria.yaml": file([
        job(),
        course("Statistics", [{ kind: "transcript", file: "a.pdf" }, { kind: "course-description" }]),
        course("Metrology", [
          { kind: "transcript", file: "gone.pdf" },
          { kind: "course-description", file: "../outside.pdf" },
        ]),
        course("Hydraulics", [{ kind: "transcript", file: "scan.docx" }], { end: "2021-05-10" }),
        course("Robotics", [], { end: "2025-12-10" }),
        course("Poetry", [], { field: "English" }),
      ]),
      "a.pdf": await document(["page one"]),
      "scan.docx": "PK\u0003\u0004 a document",
    });
  const CODES = ["unreadable", "missing", "refused", "no-file", "proof", "letter"];

  it("is written, says what is missing, and exits with 1", async () => {
    await incomplete();
    const { exit, out: said } = await pack();
    expect(exit).toBe(1);
    expect(said).toContain("the CPT packet is written, and incomplete.");
    const folder = join(out, NAME);
    const { complete, missing, exhibits } = manifestOf(folder);
    expect(complete).toBe(false);
    expect(missing.map(({ code }) => code).sort()).toEqual([...CODES].sort());
    expect(exhibits.map(({ label }) => label)).not.toContain("Robotics");
    expect(readdirSync(join(folder, "letters"))).toEqual([
      "01-direct-employment-a1.pdf".replace("direct-", ""),
    ]);
    expect(readdirSync(join(folder, "exhibits"))).toContain("03-for-credit-course-a4-transcript.docx");
    for (const { message } of missing) expect(message).toMatch(/^Exhibit \d, .+ \(a\d\): .+\.$/);
  });

  it("has the letters that `letters` would write", async () => {
    await incomplete();
    await pack();
    await run(["letters", yaml, "-o", join(home, "letters"), ...AS_OF]);
    expect(sums(join(out, NAME, "letters"))).toEqual(sums(join(home, "letters")));
  });

  it("is not written with --strict", async () => {
    await incomplete();
    const { exit, out: said, err } = await pack("--strict");
    expect(exit).toBe(1);
    expect(said).toBe("");
    expect(err).toContain("would be incomplete, so nothing was written");
    expect(err).toContain("gone.pdf: there is no such file");
    expect(existsSync(out)).toBe(false);
    const json = JSON.parse((await pack("--strict", "--json")).out);
    expect(json.packets[0].missing).toHaveLength(CODES.length);
    expect(json.packets[0].path).toBeUndefined();
  });

  it("takes files from elsewhere where that is allowed", async () => {
    await incomplete();
    put(dirname(home), { "outside.pdf": await document(["from outside"]) });
    await pack("--allow-outside");
    const { missing } = manifestOf(join(out, NAME));
    expect(missing.map(({ code }) => code)).not.toContain("refused");
    rmSync(join(dirname(home), "outside.pdf"));
  });

  it("is what a candidate without enough points has, and one whose certification has expired", async () => {
    put(home, { "maria.yaml": file([]) });
    const poor = await pack();
    expect(poor.exit).toBe(1);
    expect(poor.out).toContain("Apply once you have the points.");
    expect(manifestOf(join(out, NAME)).missing.map(({ code }) => code)).toEqual(["verdict"]);
    const late = await run(["package", EXAMPLE, "-o", join(home, "late"), "--as-of", "2025-06-01"]);
    expect(late.exit).toBe(1);
    expect(manifestOf(join(home, "late", NAME)).missing.map(({ code }) => code)).toEqual(["expired"]);
  });
});

describe("a packet that is there", () => {
  beforeEach(async () => {
    await example();
  });
  const folder = () => join(out, NAME);

  it("stays without --force", async () => {
    const before = sums(out);
    const { exit, err } = await example();
    expect(exit).toBe(4);
    expect(err).toContain(
      "is already there, so nothing was written. Name another folder, or replace it with --force.",
    );
    expect(sums(out)).toEqual(before);
  });

  it.each([
    [
      "a file was added",
      () => writeFileSync(join(folder(), "letters-signed.pdf"), "signed"),
      "letters-signed.pdf",
    ],
    ["one was changed", () => writeFileSync(join(folder(), "checklist.pdf"), "mine"), "checklist.pdf"],
    [
      "a folder was added",
      () => put(folder(), { "letters/01-signed.pdf": "signed" }),
      "letters/01-signed.pdf",
    ],
  ])("stays with --force where %s", async (_, change, name) => {
    change();
    const before = sums(out);
    const { exit, err } = await example("--force");
    expect(exit).toBe(4);
    expect(err).toContain("holds files that you have added or changed, so nothing was replaced");
    expect(err).toContain(name);
    expect(sums(out)).toEqual(before);
  });

  it("is replaced although the system has put something into it", async () => {
    writeFileSync(join(folder(), ".DS_Store"), "");
    expect((await example("--force")).exit).toBe(0);
  });

  it("stays with --force where it is somebody else's", async () => {
    put(home, { "maria.yaml": file([], { name: "Maria - Alvarez" }) });
    const { exit, err } = await pack("--force");
    expect(exit).toBe(4);
    expect(err).toContain("is the packet of Maria Alvarez (ID 00123)");
  });

  it("stays with --force where it is no packet at all", async () => {
    rmSync(folder(), { recursive: true });
    put(folder(), { "thesis.docx": "years of work" });
    const { exit, err } = await example("--force");
    expect(exit).toBe(4);
    expect(err).toContain("was not made by this program");
    expect(readdirSync(folder())).toEqual(["thesis.docx"]);
  });

  it("is put back when a run was killed in the exchange, whatever comes next", async () => {
    const before = sums(folder());
    const old = join(out, `.${NAME}.old-999999999`);
    renameSync(folder(), old);
    mkdirSync(join(out, `.${NAME}.new-999999999`));
    await run(["package", join(home, "not-there.yaml"), "-o", out]);
    expect(readdirSync(out)).toEqual([NAME]);
    expect(sums(folder())).toEqual(before);
  });
});

describe("two certifications", () => {
  it("have a packet each", async () => {
    put(home, {
      "maria.yaml": file([job(), course("Statistics", [{ kind: "transcript", file: "a.pdf" }])], {
        certifications: [
          { type: "CPT", certified: "2020-04-15" },
          { type: "CLT", certified: "2020-06-01" },
        ],
      }),
      "a.pdf": await document(["one"]),
    });
    expect((await pack()).exit).toBe(1);
    expect(readdirSync(out)).toEqual(["CLT-00123-Maria-Alvarez", NAME]);
    for (const name of readdirSync(out)) {
      const { certification, files } = manifestOf(join(out, name));
      expect(name).toContain(certification.type);
      expect(files.map(({ what }) => what).sort()).toEqual(["checklist", "exhibit", "letter", "packet"]);
    }
    rmSync(out, { recursive: true });
    await pack("--cert", "clt");
    expect(readdirSync(out)).toEqual(["CLT-00123-Maria-Alvarez"]);
  });
});

describe("what cannot be done", () => {
  it("is told with its exit code", async () => {
    put(home, { "maria.yaml": file([]), "bad.yaml": "candidate: 1", file: "" });
    expect(await run(["package", yaml])).toMatchObject({ exit: 2 });
    expect((await run(["package", yaml])).err).toContain("Name a folder for the packet");
    expect((await run(["package", join(home, "bad.yaml"), "-o", out])).exit).toBe(3);
    expect((await run(["package", join(home, "none.yaml"), "-o", out])).exit).toBe(4);
    expect((await run(["package", yaml, "-o", out, "--date", "soon"])).exit).toBe(2);
    expect((await run(["package", yaml, "-o", out, "--cert", "CLT"])).exit).toBe(2);
    expect((await run(["package", yaml, "-o", join(home, "file")])).exit).toBe(4);
    expect((await run(["package", yaml, "-o", out, "--font", join(home, "file")])).exit).toBe(4);
    expect(readdirSync(home).sort()).toEqual(["bad.yaml", "file", "maria.yaml"]);
  });
});

/** `batch --packages`: a folder for each student, with what `package` writes; whatever fails, the others get theirs. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Packet } from "../../src/packet/index.js";
import { AS_OF, course, document, file, manifestOf, newFolder, put, sums } from "../packet/sample.js";
import { run } from "../support/run.js";

const FAILS = "Bo Fails";

/** A mistake of the program's own, in the packets of one student. */
vi.mock("../../src/packet/index.js", async (original) => {
  const packet = await original<typeof import("../../src/packet/index.js")>();
  return {
    ...packet,
    packetFiles: (of: Packet, means: Parameters<typeof packet.packetFiles>[1]) =>
      of.candidate.candidate.name === FAILS
        ? Promise.reject(new Error("odd\u001b"))
        : packet.packetFiles(of, means),
  };
});

const PROOFS = [
  { kind: "transcript", file: "proofs/transcript.pdf" },
  { kind: "course-description", file: "proofs/course.pdf" },
];
const FIVE = ["Statistics", "Metrology", "Hydraulics", "Robotics", "Welding"].map((title) =>
  course(title, PROOFS),
);
const ANNA = { id: "00007", name: "Anna Meets" };
const LUKASZ = { id: "8/9", name: "Łukasz Ōta" };
const ANNAS = join("00007-Anna-Meets", "CPT-00007-Anna-Meets");
const LUKASZS = join("8-9-Łukasz-Ōta", "CPT-8-9-Łukasz-Ōta");

let home: string;
let students: string;
let out: string;
beforeEach(async () => {
  home = newFolder();
  students = join(home, "students");
  out = join(home, "packets");
  put(students, {
    "anna/anna.yaml": file(FIVE, ANNA),
    "anna/proofs/transcript.pdf": await document(["of Anna"]),
    "anna/proofs/course.pdf": await document(["course"]),
    // The same names of documents, which this student has not got.
    "lukasz/lukasz.yaml": file(FIVE.slice(0, 2), LUKASZ),
  });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const batch = (...more: string[]) => run(["batch", students, "--packages", out, ...AS_OF, ...more]);
const textOf = (err: string): string[] => err.trimEnd().split("\n");

describe("a folder for each student", () => {
  it("holds what package writes, with the documents beside the student's own file", async () => {
    const { exit, out: table, err } = await batch();
    expect(exit).toBe(1);
    expect(table).toContain("Anna Meets");
    expect(textOf(err)).toEqual([
      "1 file with warnings: `mssc-recert check FILE` shows them.",
      `2 packets for 2 students in ${out}, a folder for each student; 1 of the packets is incomplete: its cover says what is missing.`,
      "Incomplete: Łukasz Ōta (8/9).",
    ]);
    expect(readdirSync(out).sort()).toEqual(["00007-Anna-Meets", "8-9-Łukasz-Ōta"]);
    for (const [name, own] of [
      ["anna", ANNAS],
      ["lukasz", LUKASZS],
    ] as const) {
      const alone = join(home, name);
      await run(["package", join(students, name, `${name}.yaml`), "-o", alone, ...AS_OF]);
      expect(sums(join(out, own))).toEqual(sums(join(alone, own.split(/[\\/]/)[1]!)));
    }
    expect(manifestOf(join(out, ANNAS)).complete).toBe(true);
    expect(manifestOf(join(out, LUKASZS)).missing.map(({ code }) => code)).toContain("missing");
  });

  it("is told in one line where all is complete, and ends with 0", async () => {
    rmSync(join(students, "lukasz"), { recursive: true });
    const { exit, err } = await batch();
    expect(exit).toBe(0);
    expect(textOf(err)).toEqual([`1 packet for 1 student in ${out}; it is complete.`]);
  });

  it("ends with 1 where everyone has the points and a proof is missing", async () => {
    rmSync(join(students, "anna/proofs/course.pdf"));
    rmSync(join(students, "lukasz"), { recursive: true });
    const { exit, err } = await batch();
    expect(err).toContain("it is incomplete: its cover says what is missing");
    expect(exit).toBe(1);
  });

  it("takes the letters too where both go to one folder", async () => {
    const work = { type: "direct-employment", employer: "Buckeye", jobTitle: "Welder", start: "2020-04-15" };
    const job = { ...work, end: "present", schedule: "full-time", frontline: true };
    writeFileSync(join(students, "lukasz/lukasz.yaml"), file([job], LUKASZ));
    await batch("--letters", out);
    expect(readdirSync(join(out, "8-9-Łukasz-Ōta")).sort()).toEqual([
      "01-employment-a1.pdf",
      "CPT-8-9-Łukasz-Ōta",
    ]);
    const again = await batch("--letters", out);
    expect(again.exit).toBe(4);
    expect(again.err).toContain("Of 1 student there are letters already");
    expect(again.err).toContain("Of 2 students there are packets already");
  });
});

describe("a packet that is there", () => {
  it("is kept without --force, and the others are written", async () => {
    await batch("--cert", "CPT");
    const before = sums(join(out, ANNAS));
    rmSync(join(out, LUKASZS), { recursive: true });
    const { exit, err } = await batch("--date", "2025-02-04");
    expect(exit).toBe(4);
    expect(err).toContain("1 packet for 1 student in");
    expect(err).toContain(
      "Of 1 student there are packets already: none were written for them. --force replaces them; what you have added or changed in one is never replaced.",
    );
    expect(sums(join(out, ANNAS))).toEqual(before);
    expect(manifestOf(join(out, LUKASZS)).date).toBe("2025-02-04");
  });

  it("is replaced with --force, but not where somebody has put a file", async () => {
    await batch();
    writeFileSync(join(out, ANNAS, "letters-signed.pdf"), "signed");
    const { exit, err } = await batch("--date", "2025-02-04", "--force");
    expect(exit).toBe(4);
    expect(err).toContain("No packets for Anna Meets (00007): ");
    expect(err).toContain(
      "holds files that you have added or changed, so nothing was replaced:\n    letters-signed.pdf",
    );
    expect(readFileSync(join(out, ANNAS, "letters-signed.pdf"), "utf8")).toBe("signed");
    expect(manifestOf(join(out, ANNAS)).date).toBe("2025-02-03");
    expect(manifestOf(join(out, LUKASZS)).date).toBe("2025-02-04");
  });

  it("is not taken for one where it is something else", async () => {
    put(out, { [join(ANNAS, "notes.txt")]: "mine", [join(LUKASZS, "..", "..", "x")]: "" });
    const { exit, err } = await batch("--force");
    expect(exit).toBe(4);
    expect(err).toContain("was not made by this program");
    expect(readdirSync(join(out, ANNAS))).toEqual(["notes.txt"]);
    expect(existsSync(join(out, LUKASZS, "packet.pdf"))).toBe(true);
  });

  it("comes back where a run was killed while it was replaced", async () => {
    await batch();
    const [student, own] = ANNAS.split(/[\\/]/) as [string, string];
    const { renameSync } = await import("node:fs");
    // A number that no process has.
    renameSync(join(out, ANNAS), join(out, student, `.${own}.old-99999999`));
    const { err } = await batch();
    expect(err).toContain("Of 2 students there are packets already");
    expect(readdirSync(join(out, student))).toEqual([own]);
  });
});

describe("what fails", () => {
  it("stops nobody else: a broken file, and a mistake of the program's own", async () => {
    put(students, {
      "a-broken.yaml": "candidate: [",
      "b-fails.yaml": file(FIVE, { id: "5", name: FAILS }),
    });
    const { exit, err } = await batch();
    expect(exit).toBe(3);
    expect(err).toContain("a-broken.yaml:1:");
    expect(err).toContain("2 packets for 2 students in");
    expect(err).toContain(
      "No packets for Bo Fails (5): mssc-recert itself has made a mistake (odd\\x1b). Please report it.",
    );
    expect(readdirSync(out).sort()).toEqual(["00007-Anna-Meets", "8-9-Łukasz-Ōta"]);
    rmSync(join(students, "a-broken.yaml"));
    expect((await batch("--force")).exit).toBe(70);
  });

  it("is told before anything begins where it is a font or a date", async () => {
    const font = await batch("--font", join(home, "none.ttf"));
    expect(font.exit).toBe(4);
    expect(font.err).toContain("--font: ");
    const letters = await run(["batch", students, "--letters", out, "--font", join(home, "none.ttf")]);
    expect(letters.exit).toBe(4);
    expect((await run(["batch", students, "--packages", out, "--date", "soon"])).exit).toBe(2);
    const none = await run(["batch", students, "--packages", ""]);
    expect(none.exit).toBe(2);
    expect(none.err).toContain("`--packages packets`");
    expect(existsSync(out)).toBe(false);
  });

  it("is a folder that cannot be made", async () => {
    writeFileSync(out, "a file");
    const { exit, err } = await batch();
    expect(exit).toBe(4);
    expect(err).toContain("No packets were written.");
    expect(err).toMatch(
      /^No packets for Anna Meets \(00007\): .* could not be written: part of the path is a file, not a folder\.$/m,
    );
    expect(readFileSync(out, "utf8")).toBe("a file");
  });
});

describe("whose packets", () => {
  it("are written: those that the filters list, also from a list on standard input", async () => {
    const list = ["anna", "lukasz"].map((name) => join(students, name, `${name}.yaml`)).join("\n");
    const { exit, err } = await run(
      ["batch", "-", "--packages", out, "--verdict", "meets", "--json", ...AS_OF],
      list,
    );
    expect(exit).toBe(1);
    expect(err).toContain("1 packet for 1 student in");
    expect(readdirSync(out)).toEqual(["00007-Anna-Meets"]);
  });

  it("are of the certifications that the filters list", async () => {
    const both = [
      { type: "CPT", certified: "2020-04-15" },
      { type: "CLT", certified: "2022-04-15" },
    ];
    put(students, { "anna/anna.yaml": file(FIVE, { ...ANNA, certifications: both }) });
    await batch("--expires-before", "2025-12-31");
    expect(readdirSync(join(out, "00007-Anna-Meets"))).toEqual(["CPT-00007-Anna-Meets"]);
    rmSync(out, { recursive: true });
    await batch();
    expect(readdirSync(join(out, "00007-Anna-Meets")).sort()).toEqual([
      "CLT-00007-Anna-Meets",
      "CPT-00007-Anna-Meets",
    ]);
  });

  it("take documents from elsewhere only with --allow-outside", async () => {
    mkdirSync(join(students, "lukasz"), { recursive: true });
    const outside = { kind: "transcript", file: "../anna/proofs/transcript.pdf" };
    put(students, { "lukasz/lukasz.yaml": file([course("Statistics", [outside])], LUKASZ) });
    const codes = () => manifestOf(join(out, LUKASZS)).missing.map(({ code }) => code);
    await batch();
    expect(codes()).toContain("refused");
    await batch("--force", "--allow-outside");
    expect(codes()).not.toContain("refused");
  });
});

/** Letters signed with a signer's software, first by the verifier, then by the candidate: poppler's, and mupdf's. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letterFor } from "../../src/letters/due.js";
import {
  type FieldName,
  FORMS,
  fillLetter,
  type LetterValues,
  letterValues,
} from "../../src/letters/index.js";
import { TEMPLATES, type TemplateName } from "../../src/scoring/result.js";
import { ACTIVITIES, candidate, result } from "./sample.js";

const programs = ["pdfsig", "certutil", "pk12util", "qpdf", "pdftotext", "mutool"];
const missing = programs.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
const title = missing.length > 0 ? `signing (left out: no ${missing.join(", ")} here)` : "signing";

/** What this version of pdfsig says whatever it signs. */
const PDFSIG_SAYS = "NSS_Shutdown failed: NSS could not shutdown. Objects are still in use.\n";
const SIGNER = "Jonathan P. Whitaker";

describe.runIf(missing.length === 0)(title, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "signing-"));
    writeFileSync(join(folder, "noise"), "any noise will do for a key of an hour ".repeat(3));
    run("certutil", "-N", "-d", folder, "--empty-password");
    const key = ["-k", "rsa", "-g", "2048", "-z", join(folder, "noise")];
    const own = ["-n", "signer", "-s", `CN=${SIGNER}`, "-x", "-t", "CT,CT,CT"];
    // Not through `run`: it tells on the standard error how it makes the key.
    const { status, stderr } = spawnSync("certutil", ["-S", "-d", folder, ...own, ...key], {
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a program prints; it must succeed and have nothing to complain of. */
  function run(program: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
    expect(stderr.replace(PDFSIG_SAYS, ""), `${program} ${args.join(" ")}`).toBe("");
    expect(status, `${program} ${args.join(" ")}`).toBe(0);
    return stdout;
  }

  const path = (name: string): string => join(folder, `${name}.pdf`);
  const sign = (from: string, to: string, field: string): string => {
    rmSync(path(to), { force: true });
    return run("pdfsig", "-nssdir", folder, "-nick", "signer", "-sign", field, path(from), path(to));
  };

  /** What pdfsig says of each signature field. */
  const signatures = (name: string): Record<string, string[]> => {
    const said = run("pdfsig", "-nssdir", folder, path(name))
      .split(/^Signature #\d+:\n/m)
      .slice(1);
    const lines = said.map((each) =>
      each
        .trim()
        .split("\n")
        .map((line) => line.replace(/^[\s-]+/, "")),
    );
    return Object.fromEntries(
      lines.map(([name, ...rest]) => [name!.replace("Signature Field Name: ", ""), rest]),
    );
  };

  interface Field {
    fullname: string;
    fieldtype: string;
    value: string | null;
    object: string;
  }
  const fields = (name: string): Field[] =>
    JSON.parse(run("qpdf", "--json", "--json-key=acroform", path(name))).acroform.fields;
  /** The values of the text fields. */
  const values = (name: string): Record<string, string | null> => {
    const texts = fields(name).filter(({ fieldtype }) => fieldtype === "/Tx");
    return Object.fromEntries(texts.map(({ fullname, value }) => [fullname, value]));
  };
  const text = (name: string): string => run("pdftotext", path(name), "-");

  const VALID = [
    "Signature Validation: Signature is Valid.",
    "Certificate Validation: Certificate is Trusted.",
    `Signer Certificate Common Name: ${SIGNER}`,
  ];

  async function letter(template: TemplateName, more: LetterValues = {}): Promise<void> {
    const activity = ACTIVITIES.find(({ type }) => letterFor(type) === template)!;
    const known = letterValues(candidate(), result(), activity, { date: "2025-02-01" });
    const context = { activityId: activity.id, date: "2025-02-01" };
    writeFileSync(path("letter"), await fillLetter(template, { ...known, ...more }, { context }));
  }

  /** Both sign, one after the other; nothing else changes. */
  function signedByBoth(): void {
    const before = { values: values("letter"), text: text("letter") };
    sign("letter", "once", "verifier_signature");
    const once = signatures("once");
    expect(once.verifier_signature).toEqual(expect.arrayContaining([...VALID, "Total document signed"]));
    expect(once.candidate_signature).toEqual(["The signature form field is not signed."]);
    sign("once", "twice", "candidate_signature");
    const twice = signatures("twice");
    expect(Object.keys(twice)).toEqual(["verifier_signature", "candidate_signature"]);
    // The second signature stands behind the first, which covers what it covered.
    expect(twice.verifier_signature).toEqual(expect.arrayContaining([...VALID, "Not total document signed"]));
    expect(twice.candidate_signature).toEqual(expect.arrayContaining([...VALID, "Total document signed"]));
    for (const name of ["once", "twice"]) {
      run("qpdf", "--check", path(name));
      expect(values(name)).toEqual(before.values);
      expect(text(name)).toBe(before.text);
    }
  }

  it.each(TEMPLATES)("holds for %s, and changes nothing else", async (template) => {
    await letter(template, { candidate_name: "Łukasz Nguyễn" });
    expect(values("letter").candidate_name).toBe("u:Łukasz Nguyễn");
    signedByBoth();
  });

  it("holds for plain letters", async () => {
    await letter("employment");
    signedByBoth();
  });

  it.each(TEMPLATES)("holds for %s with attached pages", async (template) => {
    const box = FORMS[template].fields.find(({ kind }) => kind === "box")!.name as FieldName;
    const long = Array.from({ length: 300 }, (_, i) => `${i}: sets up and runs lathes and mills.`).join("\n");
    await letter(template, { [box]: long, verifier_title: "Director ".repeat(40) });
    expect(text("letter")).toContain("Attachment to");
    signedByBoth();
  });

  it("holds with mutool, which draws the signature too", async () => {
    await letter("employment", { candidate_name: "Łukasz Nguyễn" });
    const before = { values: values("letter"), text: text("letter") };
    const key = join(folder, "signer.p12");
    run("pk12util", "-d", folder, "-n", "signer", "-o", key, "-W", "secret");
    const numbers = fields("letter").filter(({ fieldtype }) => fieldtype === "/Sig");
    const objects = numbers.map(({ object }) => object.split(" ")[0]!);
    run("mutool", "sign", "-s", key, "-P", "secret", "-o", path("twice"), path("letter"), ...objects);
    const { verifier_signature, candidate_signature } = signatures("twice");
    expect(verifier_signature).toEqual(expect.arrayContaining(VALID));
    expect(candidate_signature).toEqual(expect.arrayContaining([...VALID, "Total document signed"]));
    run("qpdf", "--check", path("twice"));
    expect(values("twice")).toEqual(before.values);
    const words = (some: string) => some.split(/\s+/).filter((word) => word !== "");
    const after = words(text("twice"));
    expect(words(before.text).filter((word) => !after.includes(word))).toEqual([]);
  });

  it("breaks when a signed letter is changed", async () => {
    await letter("employment", { candidate_id: "00123" });
    sign("letter", "once", "verifier_signature");
    const bytes = readFileSync(path("once"));
    // The version, which is the same to every reader.
    expect(bytes.toString("latin1", 0, 7)).toBe("%PDF-1.");
    bytes.write(bytes[7] === 0x37 ? "6" : "7", 7);
    writeFileSync(path("changed"), bytes);
    const said = signatures("changed").verifier_signature;
    expect(said).toContain("Signature Validation: Digest Mismatch.");
    expect(said).not.toContain(VALID[0]);
  });

  it("says of a letter that nobody signed that nobody signed it", async () => {
    await letter("employment");
    const unsigned = ["The signature form field is not signed."];
    expect(signatures("letter")).toEqual({ verifier_signature: unsigned, candidate_signature: unsigned });
  });
});

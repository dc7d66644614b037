/** What `proof` asks for where the command line does not name it. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Back, Stop } from "../../src/interview/ask.js";
import { askProofOf, type ProofOf } from "../../src/interview/ask-proof.js";
import { BACK, STOP, script } from "./script.js";

const JOB: ProofOf = {
  index: 0,
  id: "a1",
  label: "Welder, Acme",
  missing: [],
  kinds: ["paystub", "form-letter"],
};
const COURSE: ProofOf = {
  index: 1,
  id: "a2",
  label: "Welding I",
  missing: ["course-description"],
  kinds: ["transcript", "certificate", "course-description"],
};
const ALL = [JOB, COURSE];

describe("the questions for a proof", () => {
  it("are the activity, the kind and the file, with a way back and another kind", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "mssc-recert-")), "it's here.pdf");
    writeFileSync(path, "x");
    const ask = script([["wel", "a2"], BACK, ["", "a2"], "Something else", "Paystub", `"${path}"`]);
    expect(await askProofOf(ask, ALL)).toEqual({ index: 1, kind: "paystub", path });
    expect(ask.left()).toEqual([]);
  });

  it("leave out the activity where it is known, and the file where it is on paper", async () => {
    const ask = script(["Course description", "nowhere.pdf", ""]);
    expect(await askProofOf(ask, ALL, COURSE)).toEqual({ index: 1, kind: "course-description" });
    expect(ask.transcript.join("\n")).toContain("There is no file nowhere.pdf");
  });

  it("end with Esc at the first one, and with Ctrl-C at any", async () => {
    await expect(askProofOf(script([BACK]), ALL)).rejects.toBeInstanceOf(Back);
    await expect(askProofOf(script([BACK]), ALL, JOB)).rejects.toBeInstanceOf(Back);
    await expect(askProofOf(script([["", "a1"], STOP]), ALL)).rejects.toBeInstanceOf(Stop);
  });
});

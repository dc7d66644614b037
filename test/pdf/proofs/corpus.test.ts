/** Every document of the corpus is read, or refused for the right reason; what others make of the result is the next file. */

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { examine } from "../../../src/pdf/proofs/examine.js";
import { unreadableInWords } from "../../../src/pdf/proofs/index.js";
import { bind, fonts } from "../../support/proofs/bind.js";
import { headed } from "../../support/proofs/broken.js";
import { corpus } from "../../support/proofs/corpus.js";
import { jpeg, pictures } from "../../support/proofs/pictures.js";
import { plainPdfs } from "../../support/proofs/plain-pdfs.js";

const qpdf = spawnSync("qpdf", ["--version"]).error === undefined;
const samples = await corpus({ qpdf });

describe(`the corpus${qpdf ? "" : " (without what only qpdf makes: it is not here)"}`, () => {
  it("has all kinds", () => {
    expect(samples.length).toBeGreaterThan(90);
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
  });

  it.each(samples)("$name", async ({ bytes, expected }) => {
    const before = Uint8Array.from(bytes);
    const answer = await examine(bytes, fonts);
    expect(Buffer.compare(bytes, before), "the file is left as it is").toBe(0);
    if (typeof expected === "string") {
      expect(answer).toEqual({ unreadable: expected });
      return;
    }
    if (!("read" in answer)) throw new Error(`refused: ${answer.unreadable}`);
    const { content, signed, notes } = answer.read;
    expect(content.pages.length).toBe(expected.pages);
    expect(signed).toBe(expected.signed ?? false);
    expect([...notes].sort()).toEqual([...(expected.notes ?? [])].sort());
  });
});

describe("what is read", () => {
  it("is taken over as it is where it is too large to be looked through, and that is said", async () => {
    const large = headed(jpeg(400, 300), { width: 9000, height: 9000 });
    const answer = await examine(large, fonts);
    expect("read" in answer && answer.read.notes).toEqual(["unexamined"]);
  });

  const some = [...plainPdfs().slice(0, 6), ...pictures().slice(0, 4)];

  it("gives the same bytes every time", async () => {
    const once = async (): Promise<Uint8Array> => {
      const answers = await Promise.all(some.map(({ bytes }) => examine(bytes, fonts)));
      return bind(answers.flatMap((answer) => ("read" in answer ? [answer.read] : [])));
    };
    expect(Buffer.compare(await once(), await once())).toBe(0);
  });
});

describe("the words for what cannot be read", () => {
  it("say what is wrong, and what to do", () => {
    const reasons = samples.map(({ expected }) => expected).filter((each) => typeof each === "string");
    for (const reason of [...reasons, "too-long" as const]) {
      const { what, remedy } = unreadableInWords(reason);
      expect(what, reason).toMatch(/^It .*\.$/);
      expect(remedy, reason).toMatch(/^[A-Z].*\.$/);
    }
    expect(unreadableInWords("word").remedy).toContain("File > Save As > PDF");
    expect(unreadableInWords("heic").remedy).toContain("Settings > Camera > Formats > Most Compatible");
  });
});

import { describe, expect, it } from "vitest";
import { candidateOf, faultAt, plainFile, textOf, usualExpiry } from "../../src/input/answers.js";
import { decodeText } from "../../src/input/decode.js";
import { encodeLike } from "../../src/input/encode.js";

const file = (activity: object) => ({
  candidate: { id: "1", name: "Ann" },
  certifications: [{ type: "CPT", certified: "2020-04-15" }],
  activities: [
    { type: "non-credit-course", title: "PLC", provider: "Owens", end: "2022-03-18", ...activity },
  ],
});

describe("an answer", () => {
  it("is faulted as the file is, at its place alone", () => {
    const at = ["activities", 0, "end"];
    expect(faultAt(file({ end: "2/30/2021" }), at)).toMatchObject({ code: "no-such-day" });
    expect(faultAt(file({ end: "present" }), at)).toMatchObject({ code: "present-not-allowed" });
    expect(faultAt(file({ start: "2023-01-01" }), at)).toMatchObject({ code: "end-before-start" });
    expect(faultAt(file({ passed: "perhaps" }), at)).toBeUndefined();
    expect(faultAt(file({}), at)).toBeUndefined();
  });

  it("makes a candidate with the others, where all are right", () => {
    expect(candidateOf(file({ passed: "no" }), () => true)?.activities).toMatchObject([
      { id: "a1", passed: false },
    ]);
    expect(candidateOf(file({ passed: "perhaps" }), () => true)).toBeUndefined();
    expect(candidateOf(file({ start: "2023-01-01" }), () => true)).toBeUndefined();
  });

  it("is a text or none", () => {
    expect(textOf("a")).toBe("a");
    expect(textOf(undefined)).toBe("");
    expect(textOf(["a"])).toBe("");
  });
});

describe("a file as texts", () => {
  it("keeps what is written, but not how", () => {
    const text =
      "candidate: {id: '001', name: Ann}\ncertifications:\n- {type: CPT, certified: 4/15/2020}\nactivities:\n";
    expect(plainFile(text)).toEqual({
      candidate: { id: "001", name: "Ann" },
      certifications: [{ type: "CPT", certified: "4/15/2020" }],
      activities: [],
    });
    expect(() => plainFile("[")).toThrow(TypeError);
  });
});

describe("the usual expiry", () => {
  it("is five years later, on a day that there is", () => {
    expect(usualExpiry("2020-04-15")).toBe("2025-04-15");
    expect(usualExpiry("2020-02-29")).toBe("2025-02-28");
  });
});

describe("a text as bytes", () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  it.each([
    ["UTF-8", new TextEncoder().encode("a")],
    ["UTF-8 with a mark", new TextEncoder().encode("\ufeffa")],
    ["UTF-16, little end first", utf16("a")],
    ["UTF-16, big end first", new Uint8Array(Buffer.from(utf16("a")).swap16())],
  ])("is encoded as the file was: %s", (_, before) => {
    expect(encodeLike("a", before)).toEqual(before);
    expect(decodeText(encodeLike("Łukasz", before))).toEqual({ ok: true, text: "Łukasz" });
  });
});

/** Tables as different programs save them. */

import { describe, expect, it } from "vitest";
import { decodeTable, MOST_TABLE_BYTES } from "../../src/roster/decode.js";

const TEXT = "Candidate ID,Name\r\n7,José Nuñez – Łukasz\r\n";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());

describe("a table", () => {
  it.each([
    ["UTF-8", utf8(TEXT), "UTF-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`), "UTF-8"],
    ["UTF-16 (Excel's Unicode Text)", utf16le(`\ufeff${TEXT}`), "UTF-16"],
    ["UTF-16, the other way round", utf16be(`\ufeff${TEXT}`), "UTF-16"],
    ["UTF-16 without a mark", utf16le(TEXT), "UTF-16"],
    ["UTF-16 without a mark, the other way round", utf16be(TEXT), "UTF-16"],
  ])("in %s is read", (_, bytes, encoding) =>
    expect(decodeTable(bytes)).toEqual({ ok: true, text: TEXT, encoding }),
  );

  it("that is no UTF-8 is read as Windows-1252", () => {
    const bytes = Uint8Array.from([...utf8("Jos"), 0xe9, 0x20, 0x96, 0x20, 0x80]);
    expect(decodeTable(bytes)).toEqual({ ok: true, text: "José – €", encoding: "Windows-1252" });
  });

  it.each([
    ["a spreadsheet's own file", Uint8Array.from([0x50, 0x4b, 3, 4, 20]), "Excel"],
    ["a PDF", utf8("%PDF-1.7"), "PDF"],
    ["something else", Uint8Array.from([1, 0, 0, 0, 7, 0, 9, 9]), "binary"],
  ])("is not %s", (_, bytes, said) => {
    const decoded = decodeTable(bytes);
    expect(decoded.ok ? "" : decoded.problem.message).toContain(said);
    expect(decoded.ok ? "" : decoded.problem.hint).toContain("CSV UTF-8");
  });

  it("has an end", () => {
    const decoded = decodeTable(new Uint8Array(MOST_TABLE_BYTES + 1).fill(65));
    expect(decoded).toMatchObject({ ok: false, problem: { code: "too-large" } });
  });
});

import { describe, expect, test } from "vitest";
import { decodeText, MOST_BYTES, tooLarge } from "../../src/input/decode.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((character) => {
      const [high, low] = [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255];
      return little ? [low, high] : [high, low];
    }),
  );

describe("text", () => {
  test.each([
    ["UTF-8", utf8("name: Zoë\r\n")],
    ["UTF-8 with byte order mark", utf8("\ufeffname: Zoë\r\n")],
    ["UTF-16, little-endian", utf16("name: Zoë\r\n", true)],
    ["UTF-16, big-endian", utf16("name: Zoë\r\n", false)],
  ])("%s", (_, bytes) => expect(decodeText(bytes)).toEqual({ ok: true, text: "name: Zoë\r\n" }));

  test("nothing", () => expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: "" }));
  test("a character of its own may look like a wrong one", () => {
    expect(decodeText(utf8("a: \ufffd"))).toEqual({ ok: true, text: "a: \ufffd" });
  });
});

describe("bytes that are no UTF-8", () => {
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("the line is named; lines end with %s", (_, end) => {
    const bytes = Buffer.from(`candidate:${end}  name: Zo\xeb X${end}`, "latin1");
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({
      ok: false,
      error: { code: "bad-encoding", path: "", line: 2, column: 11, endColumn: 12 },
      text: `candidate:${end}  name: Zo\ufffd X${end}`,
    });
    expect(decoded.ok || decoded.error.hint).toContain("UTF-8");
  });

  test("half a character of UTF-16", () => {
    expect(decodeText(utf16("a: b", true).subarray(0, 9))).toMatchObject({
      ok: false,
      error: { code: "bad-encoding", line: 1 },
    });
  });
});

describe("other files", () => {
  test.each([
    ["%PDF-1.7\n", "a PDF"],
    ["{\\rtf1\\ansi", "RTF"],
    ["PK\x03\x04\x14", "Word"],
    ["\xd0\xcf\x11\xe0", "old Word"],
    ["\x89PNG\r\n", "picture"],
    ["\xff\xd8\xff\xe0", "picture"],
    ["\x1f\x8b\x08", "compressed"],
    ["a: b\0", "binary"],
    ["\xff\xfe\0\0a\0\0\0", "binary"],
  ])("%j", (start, what) => {
    const decoded = decodeText(Buffer.from(start, "latin1"));
    expect(decoded).toMatchObject({
      ok: false,
      error: { code: "binary-file", line: 1, column: 1 },
      text: "",
    });
    expect(decoded.ok || decoded.error.message).toContain(what);
  });
});

test("above 5 MB a file is refused", () => {
  const refused = { ok: false, error: tooLarge(), text: "" };
  expect(decodeText(new Uint8Array(MOST_BYTES + 1))).toEqual(refused);
  expect(decodeText(new Uint8Array(MOST_BYTES).fill(32))).toMatchObject({ ok: true });
  expect(tooLarge()).toMatchObject({ code: "too-large", path: "", line: 1, column: 1 });
});

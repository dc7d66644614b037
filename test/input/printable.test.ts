import { describe, expect, it } from "vitest";
import { printable } from "../../src/input/printable.js";

/** What a terminal obeys or hides. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

describe("printable", () => {
  it("leaves what can be seen, and writes out everything else", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x3000; code++) {
      const text = `Núñez ${String.fromCodePoint(code)}`;
      if ((printable(text) === text) === UNSEEN.test(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(printable("\u001b[31m \u202e \u2028")).toBe("\\x1b[31m \\u{202e} \\u{2028}");
  });
});

import { describe, expect, it } from "vitest";
import { isPersonPlaceholder, isPlaceholder } from "../../src/letters/placeholder.js";

describe("isPlaceholder", () => {
  it("leaves real texts alone", () => {
    for (const text of ["HR", "X-ray operator", "None Such Bakery", "Nil Desperandum Ltd", "3M", "Тест", "0"])
      expect(isPlaceholder(text), text).toBe(false);
    for (const text of [undefined, "", " ", "…", "???", "t.b.d.", "not yet known", "XXXX", "To follow"])
      expect(isPlaceholder(text), text).toBe(true);
    expect(isPersonPlaceholder("0")).toBe(true);
  });
});

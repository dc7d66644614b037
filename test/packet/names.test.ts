/** Names that every system takes. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExhibitNames, folderName } from "../../src/packet/names.js";

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const safe = (name: string): void => {
  expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(\.[a-z0-9]{1,5})?$/u);
  expect(name).not.toMatch(RESERVED);
  expect(name).toBe(name.normalize("NFC"));
  expect(Buffer.byteLength(name)).toBeLessThan(200);
};

describe("folders", () => {
  it.each([
    ["00123", "Maria Alvarez", "CPT-00123-Maria-Alvarez"],
    ["1", "Łukasz Żółć", "CPT-1-Łukasz-Żółć"],
    ["1", "Nguyễn Thị Hồng", "CPT-1-Nguyễn-Thị-Hồng"],
    ["../../etc", "passwd", "CPT-etc-passwd"],
    ["CON", "NUL.", "CPT-CON-NUL"],
    ["🎓", "😀 Ann", "CPT-Ann"],
    ["::", "..", "CPT"],
    ["a/b\\\\c", 'x<y>z|?*"', "CPT-a-b-c-x-y-z"],
  ])("%s, %s", (id, name, expected) => {
    expect(folderName("CPT", { id, name })).toBe(expected);
  });

  it("are safe whatever a person is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "binary" }), (id, name) =>
        safe(folderName("CLT", { id, name })),
      ),
    );
  });
});

describe("documents", () => {
  const course = { type: "for-credit-course", id: "a1" } as const;

  it("say what they are, in order", () => {
    const names = new ExhibitNames(12);
    expect(names.next(1, course, "transcript", "scans/My Transcript.PDF", "pdf")).toBe(
      "01-for-credit-course-a1-transcript.pdf",
    );
    expect(names.next(1, course, "transcript", "second.pdf", "pdf")).toBe(
      "01-for-credit-course-a1-transcript-2.pdf",
    );
    expect(new ExhibitNames(120).next(7, course, "certificate", "x.jpeg", "jpeg")).toBe(
      "007-for-credit-course-a1-certificate.jpeg",
    );
  });

  it("end as what they are; where that is not known, as they are called", () => {
    const names = new ExhibitNames(1);
    expect(names.next(1, course, "transcript", "photo.jpg", "png")).toMatch(/transcript\.png$/);
    expect(names.next(1, course, "jst", "photo.HEIC")).toMatch(/jst\.heic$/);
    expect(names.next(1, course, "vmet", "no-ending")).toMatch(/vmet$/);
    expect(names.next(1, course, "paystub", "what.<>")).toMatch(/paystub$/);
  });

  it("are safe and never the same, whatever an activity is called", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 300 }), { maxLength: 5 }), (ids) => {
        const names = new ExhibitNames(ids.length);
        const all = ids.flatMap((id, index) =>
          ["x.pdf", "y.PDF"].map((file) => names.next(index + 1, { ...course, id }, "transcript", file)),
        );
        for (const name of all) safe(name);
        expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
      }),
    );
  });
});

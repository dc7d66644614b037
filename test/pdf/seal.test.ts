/** A sealed document knows whether it is still as it was written. */

import { createHash } from "node:crypto";
import fc from "fast-check";
import { PDFArray, PDFDocument, PDFHexString } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { isAsSealed, sealed, UNSEALED } from "../../src/pdf/seal.js";
import { joined } from "../../src/pdf/writer.js";

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const END = `\ntrailer\n<</Size 4/ID ${UNSEALED}>>\nstartxref\n12345\n%%EOF\n`;
const document = (body: Uint8Array): Uint8Array => sealed([body, latin(END)]);

describe("a sealed document", () => {
  const body = fc.uint8Array({ minLength: 1, maxLength: 500 });
  const long = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) >> 3);

  it("is known, whatever is in it, in however many parts it was written", () => {
    fc.assert(
      fc.property(body, fc.nat(), (bytes, cut) => {
        const at = cut % bytes.length;
        const parts = [bytes.slice(0, at), bytes.slice(at), latin(END)];
        expect(isAsSealed(sealed(parts))).toBe(true);
        expect(Buffer.compare(sealed(parts), document(bytes))).toBe(0);
        // A letter's first part is one and the same array for all letters of a form.
        expect(Buffer.compare(sealed([parts[0]!, latin(END)]), document(parts[0]!))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it("is known when it is long", () => {
    const whole = document(long);
    expect(isAsSealed(whole)).toBe(true);
    for (const at of [0, 8191, 8192, 49_999]) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      expect(isAsSealed(changed)).toBe(false);
    }
  });

  it("is known wherever it stands in memory", () => {
    const whole = document(latin("%PDF-1.7 body"));
    expect(isAsSealed(joined([latin("before"), whole]).subarray(6))).toBe(true);
  });

  it("is another one after any change of a single byte", () => {
    const whole = document(latin(`%PDF-1.7\n${"some content ".repeat(20)}`));
    for (let at = 0; at < whole.length; at++)
      for (const bit of [1, 32, 128]) {
        const changed = whole.slice();
        changed[at]! ^= bit;
        expect(isAsSealed(changed), `bit ${bit} of byte ${at}`).toBe(false);
      }
  });

  it("is another one after any other change", () => {
    fc.assert(
      fc.property(body, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }), (bytes, changes) => {
        const whole = document(bytes);
        const changed = whole.slice();
        for (const [at, value] of changes) changed[at % changed.length] = value;
        expect(isAsSealed(changed)).toBe(Buffer.compare(changed, whole) === 0);
      }),
      { numRuns: 200 },
    );
  });

  it("is another one where something is cut off, put behind it, or changes places", () => {
    const whole = document(latin(`%PDF-1.7\n${"0123456789abcdef".repeat(4)}${"fedcba9876543210".repeat(4)}`));
    const [head, one, two, rest] = [
      whole.slice(0, 9),
      whole.slice(9, 73),
      whole.slice(73, 137),
      whole.slice(137),
    ];
    expect(isAsSealed(joined([head, one, two, rest]))).toBe(true);
    expect(isAsSealed(joined([head, two, one, rest]))).toBe(false);
    expect(isAsSealed(joined([head, one, rest]))).toBe(false);
    for (const length of [1, 7, 150]) {
      expect(isAsSealed(whole.slice(0, -length))).toBe(false);
      expect(isAsSealed(whole.slice(length))).toBe(false);
    }
    expect(isAsSealed(joined([whole, latin("\n")]))).toBe(false);
    expect(isAsSealed(joined([whole, whole]))).toBe(false);
  });

  it("needs its place", () => {
    expect(() => sealed([latin("%PDF-1.7\ntrailer\n<</Size 4>>\nstartxref\n1\n%%EOF\n")])).toThrow(
      "no place",
    );
    expect(() => sealed([])).toThrow("no place");
  });
});

describe("another document", () => {
  let identifier: string;
  beforeAll(() => {
    identifier = createHash("md5").update("x").digest("hex").toUpperCase();
  });

  it("is never taken for a sealed one", async () => {
    const { length } = UNSEALED;
    expect(isAsSealed(new Uint8Array())).toBe(false);
    expect(isAsSealed(latin(END))).toBe(false);
    expect(isAsSealed(latin(`%PDF-1.7${END.replaceAll("0".repeat(32), identifier)}`))).toBe(false);
    expect(isAsSealed(new Uint8Array(length * 4))).toBe(false);
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const id = PDFHexString.of(identifier);
    const both = PDFArray.withContext(pdf.context);
    for (const each of [id, id]) both.push(each);
    pdf.context.trailerInfo.ID = both;
    for (const useObjectStreams of [true, false])
      expect(isAsSealed(await pdf.save({ useObjectStreams }))).toBe(false);
  });
});

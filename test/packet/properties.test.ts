/** What holds of every packet, whoever it is for. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/packet/compose.js";
import type { Packet } from "../../src/packet/index.js";
import { partNames } from "../../src/packet/pages/where.js";
import { FontBook, pageCountOf } from "../../src/pdf/index.js";
import { anyNearFile } from "../support/arbitrary.js";
import { packetsOf } from "./sample.js";

const none = async (): Promise<never> => {
  throw new Error("no document is there");
};

function sum(packet: Packet, kind: "assured" | "possible"): number {
  return packet.exhibits.reduce((total, { result }) => total + result.points[kind], 0);
}

describe("every packet", () => {
  it("has all points in its exhibits, and every other activity among those left out", async () => {
    await fc.assert(
      fc.asyncProperty(anyNearFile, async ({ file, asOf }) => {
        for (const packet of await packetsOf(JSON.stringify(file), { asOf, open: none })) {
          const { certification, exhibits, leftOut } = packet;
          expect(sum(packet, "assured")).toBe(certification.points.assured);
          expect(sum(packet, "possible")).toBe(certification.points.possible);
          const ids = [...exhibits.map(({ activity }) => activity.id), ...leftOut.map(({ id }) => id)];
          expect(ids.sort()).toEqual(certification.activities.map(({ id }) => id).sort());
          expect(exhibits.map(({ number }) => number)).toEqual(exhibits.map((_, index) => index + 1));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is complete only with enough points, all proof there and no letter to be signed", async () => {
    await fc.assert(
      fc.asyncProperty(anyNearFile, async ({ file, asOf }) => {
        for (const { certification, exhibits, lacks } of await packetsOf(JSON.stringify(file), {
          asOf,
          open: none,
        })) {
          const proven = exhibits.every(({ result, papers, letter }) => {
            const { status } = result.proof;
            return (
              (status === "complete" || status === "not-needed") &&
              !letter &&
              papers.every(({ trouble }) => !trouble)
            );
          });
          const ready = proven && certification.verdict === "meets" && asOf <= certification.expires;
          expect(lacks.length === 0).toBe(ready);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("has each part where it says, one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(anyNearFile, async ({ file, asOf }) => {
        for (const packet of await packetsOf(JSON.stringify(file), { asOf, open: none })) {
          const { parts, where, pages, bookmarks } = compose(packet, new FontBook());
          expect(parts.reduce((total, part) => total + pageCountOf(part), 0)).toBe(pages);
          const starts = packet.exhibits.map(({ number }) => where(partNames.exhibit(number)));
          starts.forEach(({ from, to }, index) => {
            expect(to + 1).toBe(starts[index + 1]?.from ?? pages);
            expect(bookmarks[index + 2]?.target).toBe(from);
          });
          expect(where(partNames.contents).to + 1).toBe(starts[0]?.from ?? pages);
        }
      }),
      { numRuns: 30 },
    );
  });
});

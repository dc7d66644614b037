/** One PDF to print, with what one person signs together. */

import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFRef } from "pdf-lib";
import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/input/candidate.js";
import { mergeLetters, prepareLetters } from "../../src/letters/index.js";
import { load, looseEnds, name } from "./pdf.js";
import { activity, activityResult, candidate, certification, result } from "./sample.js";

const date = "2025-02-03";
const lee = { name: "Ann Lee", title: "HR manager", company: "Great Lakes Precision, Inc." };

function changed(id: string, change: object): Activity {
  return { ...activity(id), ...change } as Activity;
}

async function merged(activities: readonly Activity[]): Promise<Uint8Array> {
  const judged = certification(activities.map((each) => activityResult(each)));
  const letters = await prepareLetters(candidate(activities), result(judged), { date });
  return mergeLetters(letters, { date });
}

/** The list of contents: titles, the page each leads to, and what is below. */
async function contentsOf(bytes: Uint8Array): Promise<{ title: string; page: number; below: string[] }[]> {
  const document = await load(bytes);
  const pages = document.getPages().map(({ ref }) => ref);
  const level = (above: PDFDict): PDFDict[] => {
    const found: PDFDict[] = [];
    let entry = above.lookupMaybe(name("First"), PDFDict);
    for (; entry; entry = entry.lookupMaybe(name("Next"), PDFDict)) found.push(entry);
    return found;
  };
  const titleOf = (entry: PDFDict) => entry.lookup(name("Title"), PDFHexString).decodeText();
  return level(document.catalog.lookup(PDFName.of("Outlines"), PDFDict)).map((entry) => ({
    title: titleOf(entry),
    page: pages.indexOf(entry.lookup(name("Dest"), PDFArray).get(0) as PDFRef),
    below: level(entry).map(titleOf),
  }));
}

describe("mergeLetters", () => {
  it("puts together what one person signs, in the order in which the persons come first", async () => {
    const bytes = await merged([
      changed("training", { verifier: lee }),
      changed("foodbank", { verifier: { name: "Bo Diaz", company: "Food Bank" } }),
      changed("job", { verifier: { ...lee, name: "ann  lee", title: "Director" } }),
    ]);
    expect(await contentsOf(bytes)).toEqual([
      {
        title: "Ann Lee, Great Lakes Precision, Inc.",
        page: 0,
        below: [
          "Continuing Education: Lockout/Tagout for Authorized Employees (training)",
          "Employment: CNC Machinist II (job)",
        ],
      },
      {
        title: "Bo Diaz, Food Bank",
        page: 2,
        below: ["Extra – General Volunteer: Warehouse volunteer (foodbank)"],
      },
    ]);
  });

  it("names the office that must sign where no person is named", async () => {
    const bytes = await merged([changed("job", { verifier: undefined }), activity("foodbank")]);
    expect((await contentsOf(bytes)).map(({ title }) => title)).toEqual([
      "The HR department of the employer, Great Lakes Precision, Inc.",
      "The volunteer coordinator or another official whom the organization employs, Capital Area Food Bank",
    ]);
  });

  it("is to be printed: no form is left, attached pages follow their letter, and nothing is loose", async () => {
    const long = "Runs lathes and mills, inspects first articles. ".repeat(100);
    const bytes = await merged([
      changed("job", { description: long, verifier: lee }),
      changed("training", { verifier: lee }),
      changed("welding", { verifier: { name: "Łukasz Nguyễn" } }),
      changed("teaching", { verifier: { name: "Łukasz Nguyễn" } }),
    ]);
    const document = await load(bytes);
    expect(document.catalog.has(name("AcroForm"))).toBe(false);
    expect(document.getPages().every((page) => !page.node.has(name("Annots")))).toBe(true);
    expect(document.getPageCount()).toBe(6);
    expect((await contentsOf(bytes)).map(({ page }) => page)).toEqual([0, 4]);
    expect(await looseEnds(bytes)).toEqual({ dangling: [], unused: [] });
  });

  it("shares what the letters of one form have in common", async () => {
    const one = (await merged([activity("job")])).length;
    const jobs = Array.from({ length: 20 }, (_, i) => changed("job", { id: `job${i}` }));
    expect((await merged(jobs)).length).toBeLessThan(one * 6);
  });
});

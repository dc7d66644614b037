/** The page in a browser: nothing for axe-core to find, no script, no sideways scrolling, and pages that print whole. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport } from "../../src/report/html.js";
import type { View } from "../../src/report/view.js";
import { CHROMIUM, launch } from "../support/browser.js";
import { exampleView, training, viewOfFile } from "../support/view.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const title = CHROMIUM ? "in Chromium" : "in Chromium (left out: there is none here)";

const LONG = viewOfFile({
  name: "Łukasz 王小明 👩‍🏭",
  activities: [
    training("x".repeat(300)),
    ...Array.from({ length: 60 }, (_, index) => training(`Course ${index}`)),
  ],
});
const VIEWS: [string, View][] = [
  ["service-member", exampleView("service-member")],
  ["short, explained", exampleView("short", { explain: true })],
  ["nothing entered", viewOfFile({})],
  ["60 activities and a long title", LONG],
  ["dates that are years ahead", viewOfFile({ certifications: [{ type: "CLT", certified: "2022-08-15" }] })],
];
const SCHEMES: [string, "light" | "dark", View][] = [
  ...VIEWS.map(([name, view]): [string, "light", View] => [name, "light", view]),
  ["service-member", "dark", exampleView("service-member")],
];

interface Findings {
  violations: object[];
  incomplete: { id: string }[];
}

describe.skipIf(!CHROMIUM)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function opened(view: View, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await page.setContent(htmlReport(view));
    return page;
  }

  it.each(SCHEMES)("axe-core finds nothing in %s (%s)", async (_, colorScheme, view) => {
    const page = await opened(view, { colorScheme });
    await page.evaluate(AXE);
    const { violations, incomplete } = (await page.evaluate("axe.run()")) as Findings;
    expect(violations).toEqual([]);
    // It cannot judge the contrast of single signs and of text that wraps in a table: html.test.ts works it out.
    expect(incomplete.filter(({ id }) => id !== "color-contrast")).toEqual([]);
    await page.close();
  });

  it.each([320, 600, 1280])("nothing runs over the side at %i pixels", async (width) => {
    for (const [name, view] of VIEWS) {
      const page = await opened(view, { viewport: { width, height: 800 } });
      const over = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(over, name).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it("on a narrow screen gives an activity the whole width, and says of what “there” speaks", async () => {
    const shown = async (width: number): Promise<{ share: number; proof: string }> => {
      const page = await opened(exampleView("service-member"), { viewport: { width, height: 900 } });
      const found = (await page.evaluate(`(() => {
        const row = document.querySelector(".activities tbody tr");
        return {
          share: row.offsetWidth / document.querySelector("main").offsetWidth,
          proof: row.querySelector("td:last-child").innerText.trim(),
        };
      })()`)) as { share: number; proof: string };
      await page.close();
      return found;
    };
    const narrow = await shown(500);
    expect(narrow.share).toBeGreaterThan(0.95);
    expect(narrow.proof).toBe("Proof: there");
    expect((await shown(1280)).proof).toBe("there");
  });

  it("runs no script and loads nothing, whatever is written in the file", async () => {
    const evil =
      "</title><script>document.title = 'owned'</script><img src=http://127.0.0.1:9/x onerror=\"document.title='owned'\">";
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(htmlReport(viewOfFile({ name: evil, id: evil, activities: [training(evil)] })));
    expect(await page.title()).toBe(`Recertification checklist: ${evil}`);
    expect(asked.filter((url) => !url.startsWith("about:"))).toEqual([]);
    await page.close();
  });

  it("prints on a few pages of Letter paper", async () => {
    const page = await opened(exampleView("meets"));
    const pdf = (await page.pdf({ format: "Letter" })).toString("latin1");
    const pages = pdf.match(/\/Type \/Page\b/g)!.length;
    expect(pages).toBeLessThanOrEqual(2);
    await page.close();
  });
});

/** The cohort's page in a browser: what a counselor does with it, with mouse, keyboard and on paper. */

import { spawnSync } from "node:child_process";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, launch } from "../../support/browser.js";
import { cohortOf, pageOf, students } from "../../support/cohort.js";
import { openedPage } from "../../support/page.js";

const title = CHROMIUM ? "in Chromium" : "in Chromium (left out: there is none here)";

const COHORT = cohortOf(students(250), {
  problems: [{ text: "No proof of the job", count: 31 }],
  broken: [{ file: "kaputt.yaml", errors: ["3:5  there is no key nmae"] }],
});
const PAGE = pageOf(COHORT);
const ROWS = COHORT.rows.length;

describe.skipIf(!CHROMIUM)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const opened = (options?: Parameters<Browser["newPage"]>[0]): Promise<[Page, string[]]> =>
    openedPage(browser, PAGE, options);

  const names = (page: Page): Promise<string[]> => page.locator("#rows tr th a").allInnerTexts();
  const status = (page: Page): Promise<string> => page.locator("#count").innerText();
  const head = (page: Page, name: string): Locator =>
    page.locator("table.cohort").getByRole("columnheader", { name });
  /** The column of a cell, as text. */
  const cells = (page: Page, column: number): Promise<string[]> =>
    page.locator(`#rows tr > :nth-child(${column})`).allInnerTexts();
  const points = (text: string): number => Number(/^\d+/.exec(text.trim())?.[0]);

  it("shows fifty rows first, and all when asked, where the keyboard is", async () => {
    const [page, wrong] = await opened();
    expect(await status(page)).toBe(`All ${ROWS} are listed.`);
    expect(await names(page)).toHaveLength(50);
    await page.getByRole("button", { name: "Show 50 more" }).click();
    expect(await names(page)).toHaveLength(100);
    const row = await page.evaluate("document.activeElement.closest('tr').rowIndex");
    expect(row).toBe(51);
    await page.getByRole("button", { name: `Show all ${ROWS}` }).click();
    expect(await names(page)).toHaveLength(ROWS);
    expect(await page.locator("#more").isHidden()).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("sorts by a column's head, and turns the order round", async () => {
    const [page] = await opened();
    await head(page, "Points").getByRole("button").click();
    expect(await head(page, "Points").getAttribute("aria-sort")).toBe("ascending");
    const up = (await cells(page, 4)).map(points);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await head(page, "Points").getByRole("button").click();
    expect(await head(page, "Points").getAttribute("aria-sort")).toBe("descending");
    const down = (await cells(page, 4)).map(points);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await head(page, "Student").getByRole("button").click();
    expect(await head(page, "Points").getAttribute("aria-sort")).toBeNull();
    const found = await names(page);
    const { compare } = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    expect(found).toEqual([...found].sort(compare));
    await page.close();
  });

  it("filters by what is typed and chosen, says how many fit, and forgets it again", async () => {
    const [page] = await opened();
    await page.getByLabel("Name or ID").fill("lukasz zielinska");
    await expect.poll(async () => (await names(page)).length).toBeLessThan(50);
    expect(new Set(await names(page))).toEqual(new Set(["Łukasz Zielińska"]));
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await status(page)).toBe(`All ${ROWS} are listed.`);
    await page.getByLabel("Verdict").selectOption("depends on MSSC");
    const depends = COHORT.rows.filter(({ standing }) => standing === "depends").length;
    expect(await status(page)).toBe(`${depends} of ${ROWS} are listed.`);
    expect(new Set(await page.locator("#rows .word").allInnerTexts())).toEqual(new Set(["depends on MSSC"]));
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Letters and proof").selectOption("missing: OSHA card or certificate");
    const needing = COHORT.rows.filter(({ needed }) => needed.includes("OSHA card or certificate")).length;
    expect(await status(page)).toBe(`${needing} of ${ROWS} are listed.`);
    await page.getByLabel("Expires before").fill("2000-01-01");
    expect(await page.getByText("Nobody fits").isVisible()).toBe(true);
    await page.close();
  });

  it("takes the figures at the top as filters", async () => {
    const [page] = await opened();
    const tile = page.getByRole("button", { name: "expiring within 90 days" });
    const count = Number((await tile.innerText()).split("\n")[0]);
    await tile.click();
    expect(await status(page)).toBe(`${count} of ${ROWS} are listed.`);
    expect(await tile.getAttribute("aria-pressed")).toBe("true");
    await tile.click();
    expect(await status(page)).toBe(`All ${ROWS} are listed.`);
    await page.close();
  });

  it("shows the whole checklist of a student, and leads back to where one was", async () => {
    const [page, wrong] = await opened();
    const row = page.locator("#rows tr").nth(40);
    const name = await row.locator("a").innerText();
    await row.locator("a").click();
    // A page learns a moment after the click that its address has changed.
    await expect.poll(() => page.title()).toBe(`Recertification checklist: ${name}`);
    const heading = page.getByRole("heading", { level: 1 });
    expect(await heading.innerText()).toBe(`Recertification checklist: ${name}`);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    expect(await page.getByRole("heading", { name: "What to do next" }).count()).toBeGreaterThan(0);
    expect(await page.locator("#list").isHidden()).toBe(true);
    await page.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => page.title()).not.toContain(name);
    await page.goBack();
    await page.goBack();
    await page.locator("#list").waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.innerText")).toBe(name);
    await expect.poll(() => row.boundingBox().then((box) => box!.y >= 0 && box!.y < 720)).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("is used with the keyboard alone", async () => {
    const [page] = await opened();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.innerText")).toBe("Skip to the students");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("words");
    await page.keyboard.type("nguyen");
    await expect.poll(async () => (await names(page)).length).toBeLessThan(50);
    const role = "document.activeElement.closest('th')?.dataset.sort";
    for (let pressed = 0; pressed < 20 && (await page.evaluate(role)) !== "expires"; pressed++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await head(page, "Expires").getAttribute("aria-sort")).toBe("ascending");
    for (
      let pressed = 0;
      pressed < 20 && (await page.evaluate("document.activeElement.hash ?? ''")) === "";
      pressed++
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#detail").waitFor();
    await expect.poll(() => page.title()).toContain("Nguyễn");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate("document.activeElement.innerText")).toBe("Print this checklist");
    await page.close();
  });

  it("leads within a checklist of two certifications without leaving it", async () => {
    const two = COHORT.rows.find(({ student }, index) => COHORT.rows[index + 1]?.student === student)!;
    const [page] = await opened();
    await page.evaluate(`location.hash = "#student-${two.student}"`);
    await page.locator("#detail").waitFor();
    const address = page.url();
    await page.getByRole("navigation", { name: "Certifications" }).getByRole("link").last().click();
    expect(page.url()).toBe(address);
    expect(await page.evaluate("document.activeElement.className")).toBe("certification");
    await page.close();
  });

  it("prints every row that fits, or one checklist, without what only a screen needs", async () => {
    const [page] = await opened();
    await page.evaluate("print = () => {}");
    const pages = async (): Promise<number> =>
      (await page.pdf({ format: "Letter" })).toString("latin1").match(/\/Type \/Page\b/g)!.length;
    const all = await pages();
    expect(all).toBeGreaterThan(4);
    expect(await names(page), "afterwards").toHaveLength(50);
    await page.getByLabel("Verdict").selectOption("enough points");
    expect(await pages()).toBeLessThan(all);
    await page.evaluate('location.hash = "#student-3"');
    await page.locator("#detail").waitFor();
    expect(await pages()).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Print this checklist" }).isVisible()).toBe(false);
    await page.close();
  });

  it.skipIf(spawnSync("pdftotext", ["-v"]).error)(
    "prints the heads of the columns on every page (pdftotext)",
    async () => {
      const [page] = await opened({ colorScheme: "dark" });
      const input = await page.pdf({ format: "Letter" });
      const text = spawnSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" }).stdout;
      const heads = text.match(/Student +For +Expires/g) ?? [];
      expect(heads.length).toBeGreaterThanOrEqual(text.split("\f").length - 2);
      await page.close();
    },
  );

  it("shows figures and table where scripts do not run", async () => {
    const [page] = await opened({ javaScriptEnabled: false });
    expect(await page.locator("#rows tr").count()).toBe(ROWS);
    expect(await page.locator("#rows tr").first().isVisible()).toBe(true);
    expect(await page.locator("#controls").isVisible()).toBe(false);
    expect(await page.getByText("does not sort").isVisible()).toBe(true);
    expect(await page.getByText("kaputt.yaml").isVisible()).toBe(true);
    await page.close();
  });
});

/** A cohort's page opened in a browser. */

import type { Browser, Page } from "playwright-core";

const ADDRESS = "http://cohort.test/";

/** @returns the page, and what went wrong in it: whatever it asked for or complained of */
export async function openedPage(
  browser: Browser,
  html: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<[Page, string[]]> {
  const page = await browser.newPage(options);
  const wrong: string[] = [];
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ body: html, contentType: "text/html" });
    wrong.push(`asked for ${url}`);
    return route.abort();
  });
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => wrong.push(message.text()));
  page.on("dialog", (dialog) => {
    wrong.push(dialog.message());
    return dialog.dismiss();
  });
  await page.goto(ADDRESS);
  return [page, wrong];
}

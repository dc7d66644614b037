/** A browser without a window, for what only a browser can tell. */

import { type Browser, chromium as playwright } from "playwright-core";
// @ts-expect-error: a script without types
import { chromium, FLAGS } from "../../scripts/chromium.mjs";

/** The program, or undefined where there is none: then these tests are left out. */
export const CHROMIUM = chromium() as string | undefined;

/** @returns a browser with an empty profile; the caller closes it */
export function launch(): Promise<Browser> {
  const flags = (FLAGS as string[]).filter((flag) => flag !== "--headless");
  return playwright.launch({ executablePath: CHROMIUM as string, headless: true, args: flags });
}

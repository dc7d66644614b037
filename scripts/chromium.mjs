// Debian's Chromium without a window, for pictures and checks of pages. CHROMIUM names another one.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** It starts alone, quietly, and calls nobody. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** @returns {string | undefined} the program's path, or nothing where there is none */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** @throws where there is none */
export function needChromium() {
  if (!chromium()) throw new Error("there is no Chromium here: apt-get install chromium");
}

/** @param {string[]} args @returns what the run gave */
export function runChromium(args) {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  try {
    return spawnSync(chromium() ?? "chromium", [...FLAGS, `--user-data-dir=${profile}`, ...args], {
      encoding: "utf8",
      timeout: 60_000,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * @param {string} page an HTML file
 * @param {string} picture where to
 * @param {string} size of the window, as "880,1000"
 * @throws where the picture could not be taken
 */
export function takePicture(page, picture, size) {
  const { status, stderr } = runChromium([
    "--hide-scrollbars",
    `--window-size=${size}`,
    `--screenshot=${picture}`,
    `file://${page}`,
  ]);
  if (status !== 0) throw new Error(`Chromium: ${stderr}`);
}

// Takes a picture of the page of a cohort: docs/cohort.png. Needs Chromium (CHROMIUM names another one).
// usage: npm run build && node scripts/draw-cohort.mjs

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, runChromium } from "./chromium.mjs";
import { root } from "./load-ts.mjs";
import { sampleFolder } from "./sample-folder.mjs";

const STUDENTS = 120;
const AS_OF = "2024-11-18";
const SIZE = "1080,1200";

if (!chromium()) throw new Error("there is no Chromium here: apt-get install chromium");
const { folder, students } = sampleFolder(STUDENTS, AS_OF);
const page = join(folder, "page.html");
const command = [join(root, "bin/mssc-recert.js"), "batch", students, "--as-of", AS_OF, "--html", page];
spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
const picture = join(root, "docs/cohort.png");
const { status, stderr } = runChromium([
  "--hide-scrollbars",
  `--window-size=${SIZE}`,
  `--screenshot=${picture}`,
  `file://${page}`,
]);
rmSync(folder, { recursive: true });
if (status !== 0) throw new Error(`Chromium: ${stderr}`);

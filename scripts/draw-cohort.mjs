// Takes a picture of the page of a cohort: docs/cohort.png. Needs Chromium (CHROMIUM names another one).
// usage: npm run build && node scripts/draw-cohort.mjs

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { needChromium, takePicture } from "./chromium.mjs";
import { root } from "./load-ts.mjs";
import { sampleFolder } from "./sample-folder.mjs";

const STUDENTS = 120;
const AS_OF = "2024-11-18";
const SIZE = "1080,1200";

needChromium();
const { folder, students } = sampleFolder(STUDENTS, AS_OF);
const page = join(folder, "page.html");
const command = [join(root, "bin/mssc-recert.js"), "batch", students, "--as-of", AS_OF, "--html", page];
spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
try {
  takePicture(page, join(root, "docs/cohort.png"), SIZE);
} finally {
  rmSync(folder, { recursive: true });
}

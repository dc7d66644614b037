// Measures the page of a cohort in Chromium: its size, how long it takes to load, to sort, to filter, and to open a checklist.
// usage: npm run build && node scripts/measure-page.mjs [STUDENTS]     exits 1 where something is over its bar

import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium, FLAGS, needChromium } from "./chromium.mjs";
import { root } from "./load-ts.mjs";
import { sampleFolder } from "./sample-folder.mjs";

const count = Number(process.argv[2] ?? 2000);
const AS_OF = "2024-11-18";
const ROUNDS = 7;

/** In milliseconds. */
const BARS = { load: 2000, sort: 100, filter: 100, checklist: 100 };

/** What a counselor does; each time until it is drawn. */
const ACTIONS = {
  sort: `document.querySelector("th[data-sort=points] button").click()`,
  filter: `{ const field = document.getElementById("standing"); field.value = field.value ? "" : "short"; field.dispatchEvent(new Event("input", { bubbles: true })); }`,
  checklist: `{ location.hash = "#student-" + ((Number(location.hash.slice(9)) || 0) + 7) % ${count}; await new Promise((done) => addEventListener("hashchange", done, { once: true })); }`,
};

const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];

needChromium();
const { folder, students } = sampleFolder(count, AS_OF);
const file = join(folder, "page.html");
const command = [join(root, "bin/mssc-recert.js"), "batch", students, "--as-of", AS_OF, "--html", file];
spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
const size = statSync(file).size;

const args = FLAGS.filter((flag) => flag !== "--headless");
const browser = await playwright.launch({ executablePath: chromium(), headless: true, args });
const found = {};
const loads = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`file://${file}`);
  loads.push(await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"));
  if (round < ROUNDS - 1) await page.close();
  else
    for (const [name, action] of Object.entries(ACTIONS)) {
      const times = [];
      for (let each = 0; each < ROUNDS; each++)
        times.push(
          await page.evaluate(
            `(async () => { const start = performance.now(); ${action}; await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); return performance.now() - start; })()`,
          ),
        );
      found[name] = median(times);
    }
}
await browser.close();
rmSync(folder, { recursive: true });

console.log(`${count} students: ${(size / 1e6).toFixed(1)} MB`);
for (const [name, took] of Object.entries({ load: median(loads), ...found })) {
  const bar = BARS[name];
  console.log(
    `${name.padEnd(10)} ${took.toFixed(0).padStart(5)} ms   (at most ${bar})${took > bar ? "   TOO SLOW" : ""}`,
  );
  if (took > bar) process.exitCode = 1;
}

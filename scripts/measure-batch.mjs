// Measures `batch --json` on files of about 60 lines, against reading and parsing the same files with the YAML package alone
// on one thread; and the memory that 1,000 and 20,000 files take with --json and --csv.
// usage: node scripts/measure-batch.mjs [ROUNDS] [FILES]     exits 1 where a figure is over its bar

import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { studentFile, writeStudents } from "./cohort-files.mjs";
import { root } from "./load-ts.mjs";

const rounds = Number(process.argv[2] ?? 5);
const count = Number(process.argv[3] ?? 5000);
const BAR = 1.2;
const threads = Math.min(4, availableParallelism());
/** Peak memory may grow by so many megabytes from 1,000 to 20,000 files: their paths, IDs and names, and room in each thread. */
const GROWTH = 30 * Math.max(2, threads);
const FEW = 1000;
const MANY = 20_000;

const program = join(root, "bin/mssc-recert.js");
const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
const ignored = openSync("/dev/null", "w");

const baseline = join(folder, "baseline.mjs");
writeFileSync(
  baseline,
  `import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from ${JSON.stringify(join(root, "node_modules/yaml/dist/index.js"))};
const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
  if (name.endsWith(".yaml")) parse(readFileSync(join(folder, name), "utf8"));
`,
);

const students = (files) => {
  const path = join(folder, String(files));
  writeStudents(path, files);
  return path;
};

function run(args) {
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", ignored, "pipe"],
    encoding: "utf8",
  });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} exited ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

const few = students(count);
const lines = studentFile(1).trimEnd().split("\n").length;
const times = { baseline: [], batch: [] };
for (let round = -1; round < rounds; round++) {
  const took = {
    baseline: run([baseline, few]),
    batch: run([program, "batch", few, "--json", "--as-of", "2024-11-18"]),
  };
  if (round >= 0) for (const [name, each] of Object.entries(took)) times[name].push(each);
}
const [alone, ours] = [median(times.baseline), median(times.batch)];
const ratio = ours / alone;
console.log(`Node ${process.version}, ${count} files of ${lines} lines, ${rounds} rounds, median`);
console.log(`YAML package alone, one thread  ${alone.toFixed(0).padStart(6)} ms`);
console.log(
  `batch --json                    ${ours.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)} ×, at most ${BAR}`,
);
if (threads < 2) console.log("The bar is for two processors or more; this machine has one.");
else if (ratio > BAR) process.exitCode = 1;

/** Peak memory of a run, in megabytes, as the program's own process saw it. */
function peak(args) {
  const report = join(folder, "peak");
  const hook = join(folder, "peak.cjs");
  writeFileSync(
    hook,
    `process.once("exit", () => require("node:fs").writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  );
  run(["--require", hook, ...args]);
  return Number(readFileSync(report, "utf8")) / 1024;
}

const sizes = { [FEW]: students(FEW), [MANY]: students(MANY) };
for (const format of ["--json", "--csv"]) {
  const [least, most] = Object.values(sizes).map((path) =>
    peak([program, "batch", path, format, "--as-of", "2024-11-18"]),
  );
  const grown = most - least;
  console.log(
    `memory with ${format.padEnd(6)}  ${least.toFixed(0)} MB for ${FEW} files, ${most.toFixed(0)} MB for ${MANY}: ${grown.toFixed(0)} MB more, at most ${GROWTH}`,
  );
  if (grown > GROWTH) process.exitCode = 1;
}
rmSync(folder, { recursive: true });

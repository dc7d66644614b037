// Measures start-up: `check` on a 60-line file and `--version`, each against bare Node, in one run.
// usage: node scripts/measure-start.mjs [ROUNDS]     exits 1 where a ratio is over its bar

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./load-ts.mjs";

const rounds = Number(process.argv[2] ?? 40);
const program = join(root, "bin/mssc-recert.js");
const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
const sample = join(folder, "sixty-lines.yaml");

const job = (year) => `  - type: direct-employment
    employer: Buckeye Fabrication ${year}
    jobTitle: Welder
    start: ${year}-04-15
    end: ${year + 1}-04-14
    schedule: full-time
    frontline: true
    description: Runs GMAW cells and inspects finished welds.
    proof:
      - kind: paystub
`;
const head = `candidate:
  id: "4410092"
  name: Dale Whitfield
certifications:
  - type: CPT
    certified: 2020-04-15
activities:
`;
writeFileSync(sample, `${head}${[2020, 2021, 2022, 2023, 2024].map(job).join("")}# end\n# of\n# file\n`);

const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const commands = {
  "node -e 0": { args: ["-e", "0"], exit: 0 },
  "--version": { args: [program, "--version"], exit: 0, bar: 1.5 },
  check: { args: [program, "check", sample, "--as-of", "2025-04-15"], exit: 0, bar: 2.5 },
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = -3; round < rounds; round++)
  for (const [name, { args, exit }] of Object.entries(commands)) {
    const before = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
    const took = Number(process.hrtime.bigint() - before) / 1e6;
    if (status !== exit) throw new Error(`${name} exited ${status}: ${stderr}`);
    if (round >= 0) times[name].push(took);
  }
const lines = readFileSync(sample, "utf8").trimEnd().split("\n").length;
rmSync(folder, { recursive: true });

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const bare = median(times["node -e 0"]);
console.log(`Node ${process.version}, ${rounds} rounds, median; check reads a file of ${lines} lines`);
for (const [name, { bar }] of Object.entries(commands)) {
  const ratio = median(times[name]) / bare;
  console.log(
    `${name.padEnd(10)} ${median(times[name]).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} × bare Node${bar ? `, at most ${bar}` : ""}`,
  );
  if (bar && ratio > bar) process.exitCode = 1;
}

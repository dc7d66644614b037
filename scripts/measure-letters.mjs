// Measures letters: filling and writing 500 in one process against `mutool run` filling and writing the same 500 from the
// same templates, both from values in memory to files; and one letter from the command line against bare Node. For
// comparison also the first 500 of a process, for which V8 has yet to compile, and 500 from the command line, where the
// activity file is read and scored besides.
// usage: npm run build && node scripts/measure-letters.mjs [ROUNDS]     exits 1 where a ratio is over its bar

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./load-ts.mjs";

const BARS = { many: 1, one: 2.5 };
const LETTERS = 500;
const rounds = Number(process.argv[2] ?? 20);
/** Filling 500 takes its time: fewer rounds of that. */
const longRounds = Math.max(3, Math.round(rounds / 4));

const program = join(root, "bin/mssc-recert.js");
const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
const DAY = "2025-02-03";

const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const NAMES = [
  "Safety",
  "Quality Practices",
  "Metrology",
  "Lean Manufacturing",
  "Hydraulics",
  "Forklift Operation",
];
const PLACES = [
  "Great Lakes Precision, Inc.",
  "Buckeye Fabrication",
  "Société Générale d’Usinage",
  "Owens College",
];
const SENTENCES = [
  "Sets up and runs two CNC lathes and a mill, and inspects first articles against the drawing.",
  "Covers lockout/tagout, confined spaces and hot work; “hands-on” practice on a hydraulic press – sixteen hours.",
  "Keeps the inspection log, replaces worn tools, and stops the line when a part is out of tolerance (±0.0005 in).",
  "Trains new operators on both cells, leads the weekly 5S audit and orders consumables with the buyer.",
];

/** Two to five sentences; each tenth description is longer than its box. */
function description(i) {
  const count = i % 10 === 9 ? 40 : 2 + (i % 4);
  return Array.from({ length: count }, (_, k) => SENTENCES[(i + k) % SENTENCES.length]).join(" ");
}

/** An activity for which a letter is due, of each kind in turn. */
function activity(i) {
  const place = `${PLACES[i % PLACES.length]} ${i}`;
  const span = { start: `202${i % 4}-08-23`, end: `202${i % 4}-12-10` };
  const kinds = [
    {
      type: "third-party-training",
      title: `${NAMES[i % NAMES.length]} ${i}`,
      provider: place,
      ...span,
      passed: true,
    },
    {
      type: "direct-employment",
      employer: place,
      jobTitle: `Machinist ${i}`,
      ...span,
      schedule: "full-time",
      frontline: true,
    },
    { type: "volunteer", organization: place, role: `Warehouse volunteer ${i}`, ...span, hours: 40 },
    { type: "committee", organization: place, group: `Manufacturing Committee ${i}`, ...span, mssc: false },
    {
      type: "other-instructor",
      employer: place,
      jobTitle: "Instructor",
      ...span,
      courses: Array.from({ length: i % 20 === 4 ? 30 : 3 }, (_, k) => ({
        title: `Course ${k} of ${i}`,
        date: span.end,
      })),
    },
  ];
  const verifier = {
    name: `Jonathan P. Whitaker ${i}`,
    title: "Director of Human Resources",
    company: place,
  };
  return { ...kinds[i % kinds.length], description: description(Math.floor(i / kinds.length)), verifier };
}

/** YAML in block style, as people write it; texts in quotes. */
function yaml(value, indent = "") {
  if (typeof value !== "object")
    return ` ${typeof value === "string" && /\D/.test(value) ? JSON.stringify(value) : value}\n`;
  const entries = Array.isArray(value)
    ? value.map((each) => `${indent}- ${yaml(each, `${indent}  `).trimStart()}`)
    : Object.entries(value).map(
        ([key, each]) =>
          `${indent}${key}:${typeof each === "object" ? "\n" : ""}${yaml(each, `${indent}  `)}`,
      );
  return entries.join("");
}

function candidateFile(name, count) {
  const path = join(folder, name);
  const head = `candidate:\n  id: "00123"\n  name: Maria Alvarez-Núñez\ncertifications:\n  - type: CPT\n    certified: 2020-04-15\nactivities:\n`;
  writeFileSync(
    path,
    head +
      yaml(
        Array.from({ length: count }, (_, i) => activity(i)),
        "  ",
      ),
  );
  return path;
}

/** The same letters for mutool: paths of the templates, and every letter's file name and values. */
async function forMutool(file) {
  const { readCandidate, score } = await import("../dist/index.mjs");
  const { FORMS, lettersDue, letterValues } = await import("../dist/letters/index.mjs");
  const { candidate } = readCandidate(readFileSync(file, "utf8"));
  const result = score(candidate, { asOf: DAY });
  const letters = lettersDue(candidate, result).map(({ activityId, template, fileName }) => {
    const found = candidate.activities.find(({ id }) => id === activityId);
    return { activityId, template, fileName, values: letterValues(candidate, result, found, { date: DAY }) };
  });
  const templates = Object.fromEntries(
    Object.keys(FORMS).map((name) => [name, join(root, `templates/${name}.pdf`)]),
  );
  if (letters.length !== LETTERS) throw new Error(`${letters.length} letters are due, not ${LETTERS}`);
  return { templates, letters, date: DAY };
}

/** Runs a program that fills a new folder. */
function timed(command, args, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8" });
  const took = performance.now() - before;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} exited ${status}: ${stderr}`);
  return { took, stdout };
}

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const out = join(folder, "letters");
const hasMutool = spawnSync("mutool", ["-v"]).error === undefined;

function line(name, ms, more = "") {
  console.log(`${name.padEnd(26)} ${ms.toFixed(ms < 100 ? 1 : 0).padStart(7)} ms${more && `  ${more}`}`);
}
const rate = (ms) => `${Math.round((LETTERS / ms) * 1000)} a second`.padStart(16);
function against(ratio, what, bar) {
  if (ratio > bar) process.exitCode = 1;
  return `${ratio.toFixed(2)} × ${what}${bar ? `, at most ${bar}` : ""}`;
}

async function many() {
  const file = candidateFile("many.yaml", LETTERS);
  const same = await forMutool(file);
  const json = join(folder, "letters.json");
  writeFileSync(json, JSON.stringify(same));
  const times = { ours: [], first: [], theirs: [], command: [] };
  const fill = [join(root, "scripts/fill-letters.mjs"), json, out];
  const mutool = ["run", join(root, "scripts/fill-letters.mutool.js"), json, out];
  const letters = [program, "letters", file, "-o", out, "--as-of", DAY, "--date", DAY];
  for (let round = -1; round < longRounds; round++) {
    const [first, second] = timed(process.execPath, fill, out).stdout.split("\n").map(Number);
    const theirs = hasMutool ? Number(timed("mutool", mutool, out).stdout) : Number.NaN;
    const { took } = timed(process.execPath, letters, out);
    const written = readdirSync(out).length;
    if (written !== LETTERS) throw new Error(`${written} letters written`);
    if (round < 0) continue;
    for (const [name, ms] of Object.entries({ ours: second, first, theirs, command: took }))
      times[name].push(ms);
  }
  const theirs = median(times.theirs);
  const ratio = (ms, bar) => (hasMutool ? `  ${against(ms / theirs, "mutool run", bar)}` : "");
  console.log(`${LETTERS} letters, ${longRounds} rounds`);
  line(
    "fillLetter",
    median(times.ours),
    `${rate(median(times.ours))}${ratio(median(times.ours), BARS.many)}`,
  );
  if (hasMutool) line("mutool run", theirs, rate(theirs));
  else console.log("mutool is not here: no comparison");
  line(
    "the first 500 of a process",
    median(times.first),
    `${rate(median(times.first))}${ratio(median(times.first))}`,
  );
  line(
    "letters FILE -o DIR",
    median(times.command),
    `${rate(median(times.command))}${ratio(median(times.command))}`,
  );
}

function one() {
  const file = candidateFile("one.yaml", 1);
  const commands = {
    bare: ["-e", "0"],
    letters: [program, "letters", file, "-o", join(folder, "one"), "--force", "--as-of", DAY, "--date", DAY],
  };
  const times = { bare: [], letters: [] };
  for (let round = -3; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const { took } = timed(process.execPath, args, out);
      if (round >= 0) times[name].push(took);
    }
  const [bare, letters] = [median(times.bare), median(times.letters)];
  console.log(`one letter, ${rounds} rounds`);
  line("node -e 0", bare);
  line("letters --force", letters, against(letters / bare, "node -e 0", BARS.one));
}

try {
  console.log(`Node ${process.version}; medians`);
  await many();
  one();
} finally {
  rmSync(folder, { recursive: true });
}

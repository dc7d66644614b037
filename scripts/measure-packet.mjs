// Measures packets: one of 50 letters and 20 proofs of ten pages from the command line, whole process, against
// `qpdf --empty --pages` that merges the same 70 files; and the memory that a packet of 500 pages of proofs takes at its
// peak. The files are made here.
// usage: npm run build && node scripts/measure-packet.mjs [ROUNDS]     exits 1 where a figure is over its bar

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { root } from "./load-ts.mjs";

const BARS = { times: 8, megabytes: 500 };
const LETTERS = 50;
const PROOFS = 20;
const PAGES = 10;
const MANY_PAGES = 500;
const DAY = "2025-02-03";
const rounds = Number(process.argv[2] ?? 7);

const program = join(root, "bin/mssc-recert.js");
const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
mkdirSync(join(folder, "proofs"));

const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

/** A picture as a scanner makes it: gray, with some noise. As a PNG would be too regular, a raw one in the PDF. */
function scan(document, seed) {
  const width = 400;
  const height = 520;
  const bytes = new Uint8Array(width * height);
  let state = seed * 2654435761 + 1;
  for (let i = 0; i < bytes.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = i % 17 < 3 ? state >>> 26 : 255 - (state >>> 29);
  }
  const entries = { Type: "XObject", Subtype: "Image", Width: width, Height: height };
  return document.context.register(
    document.context.flateStream(bytes, { ...entries, ColorSpace: "DeviceGray", BitsPerComponent: 8 }),
  );
}

/** A proof: pages of text, every third with a scan on it. */
async function proof(seed, pages) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number++) {
    const page = document.addPage([612, 792]);
    for (let line = 0; line < 40; line++)
      page.drawText(
        `Transcript ${seed}, page ${number}, line ${line}: credits, grades and dates of courses.`,
        {
          ...{ x: 54, y: 740 - line * 16, size: 10, font },
        },
      );
    if (number % 3 === 0)
      page.node.setXObject(page.node.newXObjectKey("Scan"), scan(document, seed * 100 + number));
  }
  return document.save();
}

/** The activity file; JSON is YAML too. */
function write(name, activities) {
  const path = join(folder, name);
  const candidate = { id: "00123", name: "Maria Alvarez-Núñez" };
  const certifications = [{ type: "CPT", certified: "2020-04-15" }];
  writeFileSync(path, JSON.stringify({ candidate, certifications, activities }));
  return path;
}

const letter = (i) => ({
  type: "third-party-training",
  title: `Training ${i}`,
  provider: `Buckeye Fabrication ${i}`,
  end: `202${1 + (i % 3)}-0${1 + (i % 9)}-15`,
  passed: true,
  keyActivities: ["CPT-Q5"],
  description:
    "Sets up and runs two CNC lathes and a mill, and inspects first articles against the drawing. ".repeat(4),
});

const course = (i, file) => ({
  type: "for-credit-course",
  title: `Course ${i}`,
  provider: "Sinclair Community College",
  end: `202${1 + (i % 3)}-12-10`,
  creditHours: 3,
  passed: true,
  keyActivities: ["CPT-Q5"],
  proof: [{ kind: "transcript", file }],
});

async function courses(count, pages, prefix) {
  const activities = [];
  for (let i = 0; i < count; i++) {
    const file = `proofs/${prefix}-${i}.pdf`;
    writeFileSync(join(folder, file), await proof(i + 1, pages));
    activities.push(course(i, file));
  }
  return activities;
}

/** Runs a command. @returns its milliseconds and what it wrote to stderr */
function run(command, args, allowed) {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(command, args, { env, encoding: "utf8", cwd: folder });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error || !allowed.includes(status)) throw new Error(`${command} failed: ${error ?? stderr}`);
  return { milliseconds, stderr };
}

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
const build = (file, node = []) =>
  run(
    process.execPath,
    [...node, program, "package", file, "-o", "out", "--force", "--as-of", DAY, "--date", DAY],
    [0, 1],
  );

let failed = false;
function show(what, figure, bar, unit) {
  const over = figure > bar;
  failed ||= over;
  console.log(
    `${what}: ${figure.toFixed(unit === "MB" ? 0 : 2)}${unit} (bar ${bar}${unit})${over ? "  OVER" : ""}`,
  );
}

try {
  const activities = [
    ...(await courses(PROOFS, PAGES, "ten")),
    ...Array.from({ length: LETTERS }, (_, i) => letter(i)),
  ];
  const file = write("maria.yaml", activities);
  build(file);
  const packet = join(folder, "out", readdirSync(join(folder, "out"))[0]);
  const letters = readdirSync(join(packet, "letters")).map((name) => join(packet, "letters", name));
  if (letters.length !== LETTERS) throw new Error(`${letters.length} letters instead of ${LETTERS}`);
  const own = join(folder, "letters");
  mkdirSync(own);
  const copies = letters.map((path, index) => {
    const copy = join(own, `${index}.pdf`);
    writeFileSync(copy, readFileSync(path));
    return copy;
  });
  const proofs = Array.from({ length: PROOFS }, (_, i) => join(folder, `proofs/ten-${i}.pdf`));
  const merge = () => run("qpdf", ["--empty", "--pages", ...proofs, ...copies, "--", "merged.pdf"], [0, 3]);
  merge();
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(build(file).milliseconds);
    theirs.push(merge().milliseconds);
  }
  console.log(
    `package: ${median(ours).toFixed(0)} ms; qpdf: ${median(theirs).toFixed(0)} ms (medians of ${rounds})`,
  );
  show("50 letters and 20 proofs of ten pages, times qpdf", median(ours) / median(theirs), BARS.times, "");

  const peak = join(folder, "peak.cjs");
  writeFileSync(peak, 'process.on("exit", () => console.error("PEAK", process.resourceUsage().maxRSS));');
  const large = write("large.yaml", await courses(MANY_PAGES / 50, 50, "fifty"));
  const { milliseconds, stderr } = build(large, ["--require", peak]);
  const kilobytes = Number(/PEAK (\d+)/.exec(stderr)[1]);
  console.log(`${MANY_PAGES} pages: ${milliseconds.toFixed(0)} ms`);
  show(`memory for ${MANY_PAGES} pages`, kilobytes / 1024, BARS.megabytes, "MB");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** A candidate with documents in a folder, to build packets of. */

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { advise } from "../../src/advice/advise.js";
import { readCandidate } from "../../src/input/read.js";
import { gatherPackets, type Manifest, type OpenDocument, type Packet } from "../../src/packet/index.js";
import { viewOf } from "../../src/report/view.js";
import { DEFAULT_READINGS } from "../../src/scoring/readings.js";
import { score } from "../../src/scoring/score.js";

export const AS_OF = ["--as-of", "2025-02-03", "--date", "2025-02-03"];

/** A PDF with a word on each page. */
export async function document(words: readonly string[], size: [number, number] = [612, 792]) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const word of words) pdf.addPage(size).drawText(word, { x: 40, y: size[1] - 60, size: 14, font });
  return pdf.save();
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "mssc-recert-"));

/** Writes files into a folder. @returns where they are */
export function put(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export const course = (title: string, proof: { kind: string; file?: string }[], more = {}) => ({
  ...{ type: "for-credit-course", title, provider: "Owens College", end: "2021-12-10" },
  ...{ creditHours: 3, passed: true, keyActivities: ["CPT-Q5"], proof, ...more },
});

export const job = (more = {}) => ({
  ...{ type: "direct-employment", employer: "Buckeye Fabrication", jobTitle: "Welder" },
  ...{ start: "2020-04-15", end: "present", schedule: "full-time", frontline: true, ...more },
});

/** An activity file; JSON is YAML too. */
export function file(
  activities: unknown[],
  { id = "00123", name = "Maria Alvarez", certifications = [{ type: "CPT", certified: "2020-04-15" }] } = {},
): string {
  return JSON.stringify({ candidate: { id, name }, certifications, activities });
}

/** The packets of an activity file, all of whose documents are read by `open`. */
export async function packetsOf(
  text: string,
  { folder = ".", asOf = "2025-02-03", open }: { folder?: string; asOf?: string; open: OpenDocument },
  progress: (done: number, of: number) => void = () => {},
): Promise<Packet[]> {
  const read = readCandidate(text);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const { candidate } = read;
  const result = score(candidate, { asOf });
  const view = viewOf(result, { advice: advise(candidate, result, { asOf }), readings: DEFAULT_READINGS });
  const options = { folder, allowOutside: false, date: asOf, fonts: [], open, progress };
  return gatherPackets(candidate, result, view, options);
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}

export const sum = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** All files below a folder with their sums. */
export function sums(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = names.map((each) => join(each.parentPath, each.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), sum(path)]));
}

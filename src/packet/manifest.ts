/** `manifest.json`: every file of a packet, what it proves, and where it stands in the merged document. */

import { createHash } from "node:crypto";
import { pageCount } from "../pdf/index.js";
import type { Points } from "../scoring/result.js";
import type { Composed } from "./compose.js";
import { jsonLacks } from "./lacks.js";
import { partNames, type Range } from "./pages/where.js";
import type { Exhibit, Packet, Paper } from "./types.js";

/** The tool that makes packets, as a manifest names it. */
export const TOOL = "mssc-recert";

/** Pages of the merged document from 1 on, both included. */
type Pages = [from: number, to: number];

/** What a file proves. */
interface Use {
  exhibit: number;
  activity: string;
  kinds: string[];
  /** Of the activity, all of which rest on its proof. */
  points: Points;
  pages: Pages;
}

interface ManifestFile {
  path: string;
  what: "packet" | "checklist" | "exhibit" | "letter";
  size: number;
  sha256: string;
  /** Null where its pages could not be read. */
  pages: number | null;
  /** As it is written in the activity file. */
  source?: string;
  signed?: true;
  uses?: Use[];
}

interface ManifestExhibit {
  exhibit: number;
  activity: string;
  type: string;
  category: string;
  label: string;
  status: string;
  points: Points;
  reasons: { code: string; source: string }[];
  years: { year: number; points: Points; activities: string[] }[];
  pages: Pages;
}

export interface Manifest {
  tool: { name: string; version: string };
  policy: string;
  asOf: string;
  date: string;
  candidate: { id: string; name: string };
  certification: {
    type: string;
    certified: string;
    expires: string;
    verdict: string;
    points: Points;
    categories: Record<string, Points>;
  };
  complete: boolean;
  missing: ReturnType<typeof jsonLacks>;
  exhibits: ManifestExhibit[];
  files: ManifestFile[];
}

export interface FileOfPacket {
  path: string;
  bytes: readonly Uint8Array[];
}

/** @returns the manifest of a packet that is being written: it says only whose it is */
export function unfinishedManifest(version: string): Uint8Array {
  return encoded({ tool: { name: TOOL, version }, unfinished: true });
}

export function encoded(manifest: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

const onPaper = ({ from, to }: Range): Pages => [from + 1, to + 1];

function sumOf({ path, bytes }: FileOfPacket): Pick<ManifestFile, "path" | "size" | "sha256"> {
  const hash = createHash("sha256");
  for (const piece of bytes) hash.update(piece);
  return {
    path,
    size: bytes.reduce((sum, piece) => sum + piece.length, 0),
    sha256: hash.digest("hex"),
  };
}

function useOf({ number, activity, result }: Exhibit, kinds: readonly string[], range: Range): Use {
  return {
    ...{ exhibit: number, activity: activity.id, kinds: [...kinds] },
    ...{ points: result.points, pages: onPaper(range) },
  };
}

function fileOf(file: FileOfPacket, { exhibits }: Packet, { where, pages }: Composed): ManifestFile {
  const sum = sumOf(file);
  if (file.path === "packet.pdf") return { ...sum, what: "packet", pages };
  const letter = exhibits.find((each) => file.path === `letters/${each.letter?.fileName}`);
  if (letter) {
    const range = where(partNames.letter(letter.number));
    const uses = [useOf(letter, ["form-letter"], range)];
    return { ...sum, what: "letter", pages: range.to - range.from + 1, uses };
  }
  const papers = exhibits.flatMap((exhibit) =>
    exhibit.papers.filter(({ content }) => file.path === content?.path).map((paper) => ({ exhibit, paper })),
  );
  const [first] = papers;
  if (first === undefined) return { ...sum, what: "checklist", pages: pageCount(file.bytes[0]!) };
  const { file: source = "", content } = first.paper;
  const { opened, part, unsigned } = content as NonNullable<Paper["content"]>;
  const readable = opened.readable ? opened : undefined;
  return {
    ...{ ...sum, what: unsigned ? "letter" : "exhibit", pages: readable?.pages.count ?? null, source },
    ...(readable?.signed && { signed: true }),
    uses: papers.map(({ exhibit, paper }) => useOf(exhibit, paper.kinds, where(part))),
  };
}

/** @param files of the packet, without the manifest itself */
export function manifestOf(
  packet: Packet,
  composed: Composed,
  files: readonly FileOfPacket[],
  version: string,
): Manifest {
  const { candidate, result, certification, exhibits, lacks, date } = packet;
  const { type, certified, expires, verdict, points, categories } = certification;
  return {
    tool: { name: TOOL, version },
    policy: result.policy,
    asOf: result.asOf,
    date,
    candidate: { id: candidate.candidate.id, name: candidate.candidate.name },
    certification: { type, certified, expires, verdict, points, categories },
    complete: lacks.length === 0,
    missing: jsonLacks(lacks),
    exhibits: exhibits.map(({ number, activity, result: own, years }) => ({
      ...{ exhibit: number, activity: activity.id, type: activity.type },
      ...{ category: own.category, label: own.label, status: own.status, points: own.points },
      reasons: own.reasons.map(({ code, source }) => ({ code, source })),
      years: years.map((year) => ({ year: year.year, points: year.points, activities: year.activities })),
      pages: onPaper(composed.where(partNames.exhibit(number))),
    })),
    files: files.map((file) => fileOf(file, packet, composed)),
  };
}

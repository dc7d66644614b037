/** Brings together what a packet is made of: the activities that count, their documents and letters. */

import { createHash } from "node:crypto";
import type { Activity, Candidate, Proof, ProofKind } from "../input/candidate.js";
import type { PreparedLetter } from "../letters/index.js";
import { isUnsigned } from "../letters/unsigned.js";
import { unreadableInWords } from "../pdf/proofs/index.js";
import { CATEGORIES } from "../report/view/words.js";
import type { ActivityResult, CertificationResult } from "../scoring/result.js";
import { findFile, plainPath, type Trouble } from "./find-file.js";
import { ExhibitNames } from "./names.js";
import { partNames } from "./pages/where.js";
import type { Content, Exhibit, OpenDocument, Paper } from "./types.js";

/** What was read of a file, whatever packet it goes into. */
type Read = Omit<Content, "path" | "exhibit" | "part"> | Trouble;

/** Reads the documents that activities name, each once. */
export class Documents {
  private readonly byFile = new Map<string, Read>();
  private readonly bySum = new Map<string, Read>();

  constructor(
    private readonly folder: string,
    private readonly open: OpenDocument,
    private readonly allowOutside: boolean,
  ) {}

  async read(file: string): Promise<Read> {
    const key = plainPath(file);
    const known = this.byFile.get(key);
    if (known) return known;
    const read = await this.readAnew(file);
    this.byFile.set(key, read);
    return read;
  }

  private async readAnew(file: string): Promise<Read> {
    const found = findFile(this.folder, file, this.allowOutside);
    if (!found.ok) return found.trouble;
    const { bytes } = found;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const same = this.bySum.get(sha256);
    if (same) return same;
    const opened = await this.open(bytes);
    const content = { bytes, sha256, opened, unsigned: opened.readable && isUnsigned(bytes) };
    // What cannot be read is no document: two empty files have nothing in common but that.
    if (content.opened.readable) this.bySum.set(sha256, content);
    return content;
  }
}

/** It took part in a year of work that has points, which another activity carries. */
const COMBINED = "combined-in-year";

/** Whether an activity brings points, or has a part in those of another one. */
function belongs({ status, points, reasons }: ActivityResult): boolean {
  if (status !== "counted" && status !== "review") return false;
  return points.possible > 0 || reasons.some(({ code }) => code === COMBINED);
}

/**
 * The activities that are exhibits, in the order of the checklist: by category, then as in the file.
 * @returns them, and those that are not
 */
export function choose({ activities }: CertificationResult): {
  chosen: ActivityResult[];
  leftOut: ActivityResult[];
} {
  const ordered = CATEGORIES.flatMap((category) => activities.filter((each) => each.category === category));
  return { chosen: ordered.filter(belongs), leftOut: ordered.filter((each) => !belongs(each)) };
}

/** The proofs of an activity by their files: one document may prove several things. */
function byFile(proofs: readonly Proof[]): { file: string | undefined; kinds: ProofKind[] }[] {
  const papers: { file: string | undefined; kinds: ProofKind[] }[] = [];
  for (const { kind, file } of proofs) {
    const same =
      file === undefined
        ? undefined
        : papers.find((each) => each.file !== undefined && plainPath(each.file) === plainPath(file));
    if (same === undefined) papers.push({ file, kinds: [kind] });
    else if (!same.kinds.includes(kind)) same.kinds.push(kind);
  }
  return papers;
}

const NO_FILE: Trouble = {
  kind: "no-file",
  why: "the activity file names no file for it",
  remedy: "Scan it, and name the file in the activity file: `file: …`.",
};

/** @param read after each document, how many are read and how many there are */
export async function gather(
  candidate: Candidate,
  certification: CertificationResult,
  letters: readonly PreparedLetter[],
  documents: Documents,
  read: (done: number, of: number) => void,
): Promise<Exhibit[]> {
  const { chosen } = choose(certification);
  const activities = new Map(candidate.activities.map((each) => [each.id, each]));
  const names = new ExhibitNames(chosen.length);
  const contents = new Map<string, Content>();
  const work = chosen.map((result, index) => {
    const activity = activities.get(result.id) as Activity;
    return { result, activity, number: index + 1, papers: byFile(activity.proof) };
  });
  const all = work.reduce((sum, { papers }) => sum + papers.length, 0);
  let done = 0;
  const exhibits: Exhibit[] = [];
  for (const { result, activity, number, papers } of work) {
    const own: Paper[] = [];
    for (const { file, kinds } of papers) {
      const found = file === undefined ? NO_FILE : await documents.read(file);
      read(++done, all);
      if ("why" in found) own.push({ file, kinds, content: undefined, trouble: found });
      else {
        const { opened, unsigned } = found;
        const key = opened.readable ? found.sha256 : plainPath(file!);
        const content = contents.get(key) ?? {
          ...found,
          exhibit: number,
          part: partNames.paper(number, own.length),
          path: `${unsigned ? "letters" : "exhibits"}/${names.next(number, activity, kinds[0]!, file!, opened.readable ? opened.kind : undefined)}`,
        };
        contents.set(key, content);
        own.push({ file, kinds, content, trouble: troubleOf(content) });
      }
    }
    exhibits.push({
      ...{ number, activity, result, papers: own },
      years: certification.employmentYears.filter((year) => year.activities.includes(activity.id)),
      letter:
        result.letter === null ? undefined : letters.find(({ activityId }) => activityId === activity.id),
    });
  }
  return exhibits;
}

const UNSIGNED: Trouble = {
  kind: "unsigned",
  why: "it is just as it was prepared: nobody has signed it",
  remedy: "Have it signed, scan it, and enter the scan in its place.",
};

function troubleOf({ opened, unsigned }: Content): Trouble | undefined {
  if (opened.readable) return unsigned ? UNSIGNED : undefined;
  const { what, remedy } = unreadableInWords(opened.reason);
  return { kind: "unreadable", why: `${what.slice(0, 1).toLowerCase()}${what.slice(1, -1)}`, remedy };
}

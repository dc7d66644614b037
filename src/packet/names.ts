/** Names of folders and files that every system takes: letters, digits and `-`, in either case apart, not too long. */

import type { Activity } from "../input/candidate.js";

/** Bytes of a name, so that with what is added while it is written no system refuses it. */
const LONGEST_FOLDER = 120;
const LONGEST_FILE = 150;
const LONGEST_ENDING = 5;

/** @returns the beginning of a text, cut between characters */
function shortened(text: string, bytes: number): string {
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, bytes))) {
    if (Buffer.byteLength(short + segment) > bytes) break;
    short += segment;
  }
  return short;
}

/** What may stand in a name: letters and digits of any script; everything else becomes `-`. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
}

/** @returns `CPT-00123-Maria-Alvarez` */
export function folderName(type: string, { id, name }: { id: string; name: string }): string {
  const whole = [type, plain(id), plain(name)].filter((part) => part !== "").join("-");
  return shortened(whole, LONGEST_FOLDER).replace(/-+$/, "");
}

/** @returns the ending of a file's name with its dot, or nothing where it has none that can stand in a name */
function endingOf(file: string): string {
  const ending = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  return ending === "" || ending.length > LONGEST_ENDING ? "" : `.${ending}`;
}

/** Gives names to the documents of a packet, none twice. */
export class ExhibitNames {
  private readonly taken = new Set<string>();

  /** @param exhibits how many there are in all */
  constructor(private readonly exhibits: number) {}

  /** @returns `01`, as wide as the largest */
  number(exhibit: number): string {
    return String(exhibit).padStart(Math.max(2, String(this.exhibits).length), "0");
  }

  /**
   * @param file the document's own name
   * @param format what it is, where that is known: a name may say something else
   * @returns `01-for-credit-course-a1-transcript.pdf`
   */
  next(
    exhibit: number,
    { type, id }: Pick<Activity, "type" | "id">,
    kind: string,
    file: string,
    format?: string,
  ): string {
    const start = `${this.number(exhibit)}-${type}-`;
    const end = `-${kind}`;
    const room = LONGEST_FILE - Buffer.byteLength(start + end);
    const stem = `${start}${shortened(plain(id), room)}${end}`;
    const ending = rightEnding(endingOf(file), format);
    for (let copy = 1; ; copy++) {
      const name = `${stem}${copy > 1 ? `-${copy}` : ""}${ending}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

const ENDINGS: Record<string, readonly string[]> = {
  pdf: [".pdf"],
  jpeg: [".jpg", ".jpeg"],
  png: [".png"],
};

/** What a file is called stays, unless it is something else. */
function rightEnding(own: string, format: string | undefined): string {
  const right = (format !== undefined && ENDINGS[format]) || undefined;
  return right === undefined || right.includes(own) ? own : right[0]!;
}

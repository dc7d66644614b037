/** Finds IDs that stand in two files: of one candidate, so that a file is a copy, or of two, so that an ID is mistyped. */

import type { CertificationType } from "../../input/candidate.js";
import { printable } from "../../input/printable.js";
import { exactWords } from "../../policy/normal-form.js";
import { ownCopy } from "../../policy/own-copy.js";
import { plain } from "../../report/cohort/plain.js";
import type { SameId } from "../../report/cohort/types.js";
import { grouped } from "../../report/view/away.js";
import type { Done } from "./work.js";

/** So many of each kind are named. */
const MOST_NAMED = 10;

const nameWords = (name: string): string[] => exactWords(plain(name));

/** @returns whether two names may be one person's: “Alvarez, Maria” is Maria Alvarez, and María Elena Alvarez too */
export function mayBeOneName(one: string, other: string): boolean {
  if (one === other) return true;
  const [fewer = [], more = []] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

/** Lines of which the first ones are kept and all are counted. */
class Some {
  readonly #lines: string[] = [];
  #count = 0;

  add(line: () => string): void {
    this.#count += 1;
    if (this.#lines.length < MOST_NAMED) this.#lines.push(line());
  }

  lines(): string[] {
    const more = this.#count - this.#lines.length;
    return [...this.#lines, ...(more > 0 ? [`and ${grouped(more)} more`] : [])];
  }
}

export class SameIds {
  /** The first file of each ID, by its number: all that is kept of a student however many there are, with the name. */
  readonly #first: Record<CertificationType, Map<string, number>> = { CPT: new Map(), CLT: new Map() };
  /** By the number of the file. */
  readonly #names: string[] = [];
  readonly #copies = new Some();
  readonly #mistyped = new Some();

  /** @param files by number, to name the other file */
  constructor(private readonly files: readonly string[]) {}

  /** How many IDs there are: somebody in two files, or with two certifications, is one student. */
  get people(): number {
    const { CPT, CLT } = this.#first;
    return CPT.size + [...CLT.keys()].filter((id) => !CPT.has(id)).length;
  }

  /** @param number of the file, which was read */
  add({ id, name, file, types }: Done, number: number): void {
    this.#names[number] = ownCopy(name);
    const { CPT, CLT } = this.#first;
    const another = [CPT.get(id), CLT.get(id)].find((each) => each !== undefined && !this.#agree(each, name));
    if (another !== undefined)
      this.#mistyped.add(
        () =>
          `ID ${printable(id)}: ${this.#path(another)} (${printable(this.#names[another] as string)}) and ${printable(file)} (${printable(name)})`,
      );
    for (const type of types) {
      const earlier = this.#first[type].get(id);
      if (earlier === undefined) this.#first[type].set(ownCopy(id), number);
      else if (another === undefined)
        this.#copies.add(
          () =>
            `${type} of ID ${printable(id)} is in two files: ${this.#path(earlier)} and ${printable(file)}`,
        );
    }
  }

  /** @returns what was found and what to do about it, the worse first; none where every ID is in one file */
  found(): SameId[] {
    const kinds: SameId[] = [
      {
        title: "The same ID with different names",
        advice:
          "Probably an ID is mistyped: compare both with MSSC's records, and correct `id` in the wrong file. If it is one person, write the same name in both. Until then each file is counted by itself, and all with one ID as one student.",
        lines: this.#mistyped.lines(),
      },
      {
        title: "The same candidate more than once",
        advice:
          "The names agree, so one file is probably a copy: keep the one that is up to date, and move the other elsewhere. Until then each file is counted by itself.",
        lines: this.#copies.lines(),
      },
    ];
    return kinds.filter(({ lines }) => lines.length > 0);
  }

  #agree(earlier: number, name: string): boolean {
    return mayBeOneName(this.#names[earlier] as string, name);
  }

  #path(number: number): string {
    return printable(this.files[number] as string);
  }
}

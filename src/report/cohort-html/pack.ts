/**
 * Thousands of checklists in little room. They are made of the same sentences and tags over and over, so each piece is kept
 * once and a checklist is the list of its pieces: a sixth of the size, and quick to put together again in any browser.
 */

export interface Packed {
  /** The pieces, the most frequent first. */
  pieces: string[];
  /** For each text the numbers of its pieces, to the base 36. */
  texts: string[];
}

const BASE = 36;

/** A run of tags, or words up to a mark of punctuation. Every character of HTML falls into one of them. */
const PIECE = /(?:<[^>]*>\s*)+|[^<.;:,]+[.;:,]*\s*|[.;:,]+\s*|</g;

/** Takes texts one by one, so that none needs to be kept whole. */
export class Packer {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #texts: Uint32Array[] = [];

  /** @param html markup whose attributes have no `>` in them */
  add(html: string): void {
    this.#texts.push(Uint32Array.from(html.match(PIECE) ?? [], (piece) => this.#numberOf(piece)));
  }

  #numberOf(piece: string): number {
    let number = this.#numbers.get(piece);
    if (number === undefined) {
      number = this.#counts.length;
      // A copy: a piece that was cut from a text keeps all of it in memory.
      this.#numbers.set(JSON.parse(JSON.stringify(piece)), number);
      this.#counts.push(0);
    }
    this.#counts[number] = (this.#counts[number] as number) + 1;
    return number;
  }

  /** @returns all texts, in the order in which they were added */
  packed(): Packed {
    const all = [...this.#numbers.keys()];
    const order = all.map((_, number) => number);
    order.sort((a, b) => (this.#counts[b] as number) - (this.#counts[a] as number) || a - b);
    const short: string[] = [];
    for (const [place, number] of order.entries()) short[number] = place.toString(BASE);
    return {
      pieces: order.map((number) => all[number] as string),
      texts: this.#texts.map((numbers) => Array.from(numbers, (number) => short[number]).join(" ")),
    };
  }
}

/** @returns the text of that number, as it was added; empty where there is none */
export function unpacked({ pieces, texts }: Packed, number: number): string {
  const text = texts[number];
  if (!text) return "";
  return text
    .split(" ")
    .map((place) => pieces[Number.parseInt(place, BASE)])
    .join("");
}

/** Which numbers of each kind of work together reach a sum: all sets of which nothing can be left out, the smallest first. */

/** What one of a kind brings, how many there can be, and how much effort one is. */
export interface Part {
  points: number;
  most: number;
  effort: number;
}

/** How many of each part, in the order of the parts. */
export type Counts = number[];

const total = (counts: Counts, parts: readonly Part[], figure: "points" | "effort"): number =>
  counts.reduce((sum, count, index) => sum + count * (parts[index] as Part)[figure], 0);

export const sizeOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

/** Fewer first, then less effort, then more of the parts named first. */
function bySize(parts: readonly Part[]): (a: Counts, b: Counts) => number {
  return (a, b) => {
    const apart = a.findIndex((count, index) => count !== b[index]);
    return (
      sizeOf(a) - sizeOf(b) ||
      total(a, parts, "effort") - total(b, parts, "effort") ||
      (b[apart] as number) - (a[apart] as number)
    );
  };
}

/**
 * @param needed the sum to reach, above 0
 * @param parts each of which brings something
 * @returns every set that reaches it and would not without any one of its members
 */
export function smallestSets(needed: number, parts: readonly Part[]): Counts[] {
  const found: Counts[] = [];
  const search = (counts: Counts, open: number, least: number): void => {
    // Without its least member it would still reach the sum: so would every larger set.
    if (open + least <= 0) return;
    const part = parts[counts.length];
    if (!part) {
      if (open <= 0) found.push(counts);
      return;
    }
    const most = Math.min(part.most, Math.max(0, Math.ceil(open / part.points)));
    for (let count = 0; count <= most; count++)
      search(
        [...counts, count],
        open - count * part.points,
        count > 0 ? Math.min(least, part.points) : least,
      );
  };
  search([], needed, Number.POSITIVE_INFINITY);
  return found.sort(bySize(parts));
}

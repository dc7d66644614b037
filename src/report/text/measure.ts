/** How many columns of a terminal a text takes. */

/** @returns columns */
export type Measure = (text: string) => number;

/**
 * Latin, Greek and Cyrillic letters, and the signs that the checklist draws with: one column each. Combining marks and
 * everything else are left to the library.
 */
const ONE_COLUMN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2500-\u259f]*$/;

/** For texts in which every character takes one column. */
export const plainMeasure: Measure = (text) => text.length;

/**
 * @param text everything that is to be measured
 * @returns what measures it. The library takes as long to load as half of the program, and few names need it
 */
export async function measureFor(text: string): Promise<Measure> {
  if (text.split("\n").every((line) => ONE_COLUMN.test(line))) return plainMeasure;
  const { default: stringWidth } = await import("string-width");
  return (each) => (ONE_COLUMN.test(each) ? each.length : stringWidth(each));
}

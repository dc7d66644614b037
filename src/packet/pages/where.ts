/** Where the parts of a packet stand among its pages. */

/** Pages from 0 on, both included. */
export interface Range {
  from: number;
  to: number;
}

/** Tells where a part stands; all at the first page as long as nothing is laid out. */
export type Where = (part: string) => Range;

/** The names of parts. */
export const partNames = {
  cover: "Cover",
  contents: "Contents",
  exhibit: (exhibit: number): string => `Exhibit ${exhibit}`,
  /** @param paper from 0 on */
  paper: (exhibit: number, paper: number): string => `Exhibit ${exhibit}, document ${paper + 1}`,
  letter: (exhibit: number): string => `Exhibit ${exhibit}, letter`,
};

/** @returns `5`, `5–8`, counted from 1 as on paper */
export function pagesInFigures({ from, to }: Range): string {
  return from === to ? `${from + 1}` : `${from + 1}–${to + 1}`;
}

/** @returns `page 5`, `pages 5–8` */
export function pagesInWords(range: Range): string {
  return `${range.from === range.to ? "page" : "pages"} ${pagesInFigures(range)}`;
}

/** Days as people say them; the form of files and JSON (`2025-04-15`) stays there. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const SHORT = 3;

function said(iso: string, letters: number): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${MONTHS[month - 1]?.slice(0, letters)} ${day}, ${year}`;
}

/** @param iso a calendar day, `2025-04-15` @returns `April 15, 2025` */
export function sayDay(iso: string): string {
  return said(iso, Number.POSITIVE_INFINITY);
}

/** @param iso a calendar day, `2025-04-15` @returns `Apr 15, 2025`, for tables */
export function sayDayShort(iso: string): string {
  return said(iso, SHORT);
}

/** @param month of a year, `2025-04` @returns `April 2025` */
export function sayMonth(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return `${MONTHS[number - 1]} ${year}`;
}

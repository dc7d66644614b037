/** The text of a table to its rows, whatever parts the cells, and to the columns that are known. */

import Papa from "papaparse";
import { quoted } from "../input/printable.js";
import { type Column, columnCalled, nearestHeader } from "./columns.js";
import { letters, problemAt, type RosterProblem } from "./problem.js";

export interface Row {
  /** As a spreadsheet counts it, from 1. */
  number: number;
  /** As they stand in the table. */
  cells: readonly string[];
}

export interface Table {
  headings: readonly string[];
  /** The known columns, by their place in the table; columns that may be passed over are undefined. */
  columns: readonly (Column | undefined)[];
  /** Those that are not blank, without the headings. */
  rows: readonly Row[];
}

/** Some rows are wrong together, so that nothing can be read. */
export type TableResult = { ok: true; table: Table } | { ok: false; problems: RosterProblem[] };

const DELIMITERS = [",", ";", "\t", "|"];
/** Excel's own first line, which it does not show. */
const SEPARATOR = /^\ufeff?"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)/i;

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === "");

const heading = (cell: string): string => cell.replace(/\s+/gu, " ").trim();

function headingsIn(text: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(text, {
    ...{ delimiter, newline: "\n", preview: 1 },
    skipEmptyLines: "greedy",
  });
  return (data[0] ?? []).map(heading);
}

/** The one under which most headings are known; then the one that makes most of them. */
function delimiterOf(text: string): string {
  const known = (headings: string[]): number =>
    headings.filter((each) => columnCalled(each) !== undefined).length;
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, headings: headingsIn(text, delimiter) })).sort(
    (a, b) => known(b.headings) - known(a.headings) || b.headings.length - a.headings.length,
  );
  return (ranked[0] as { delimiter: string }).delimiter;
}

function badQuotes(errors: readonly Papa.ParseError[]): RosterProblem[] {
  const first = errors.find(({ type }) => type === "Quotes");
  if (!first) return [];
  const message =
    first.code === "MissingQuotes"
      ? "A quotation mark is opened in this row and never closed, so it is not clear where the row ends."
      : "A quotation mark stands in the midst of a cell here, so it is not clear where the cell ends.";
  const hint = "Save the table anew from the spreadsheet; in a text editor write each such mark twice.";
  return [{ code: "bad-quotes", row: (first.row ?? 0) + 1, message, hint }];
}

function unknownColumns(headings: readonly string[], row: number): RosterProblem[] {
  return headings.flatMap((each, column) => {
    if (each === "" || columnCalled(each)) return [];
    const near = nearestHeader(each);
    const meant = near === undefined ? "" : `Did you mean “${near}”? `;
    const message = `There is no column called ${quoted(each)}.`;
    const hint = `${meant}Rename or delete it, or pass over all unknown columns with --ignore-columns.`;
    return [problemAt({ row, column }, headings, { code: "unknown-column", message, hint })];
  });
}

function twice(headings: readonly string[], row: number): RosterProblem[] {
  const first = new Map<Column, number>();
  return headings.flatMap((each, column) => {
    const known = columnCalled(each);
    if (!known) return [];
    const earlier = first.get(known);
    if (earlier === undefined) {
      first.set(known, column);
      return [];
    }
    const message = `This column and column ${letters(earlier)} are both “${known.header}”.`;
    const hint = "Keep one of the two.";
    return [problemAt({ row, column }, headings, { code: "column-twice", message, hint })];
  });
}

/** What will do instead of a column. */
const OR: Record<string, string> = {
  Name: ", nor “First name” and “Last name”",
  "CPT certified": " or “CLT certified”",
};

/** What no student can do without; without any certification's column that of the template is named. */
function lackingColumns(columns: readonly (Column | undefined)[], row: number): RosterProblem[] {
  const has = (test: (column: Column) => boolean): boolean =>
    columns.some((each) => each !== undefined && test(each));
  const part = (wanted: string): boolean => has(({ group, key }) => group === "name" && key === wanted);
  const whole = has(({ group, key }) => group === "candidate" && key === "name");
  const parted = part("first") || part("last");
  const needed: [header: string, there: boolean][] = [
    ["Candidate ID", has(({ group, key }) => group === "candidate" && key === "id")],
    ["Name", whole || parted],
    ["First name", whole || !parted || part("first")],
    ["Last name", whole || !parted || part("last")],
    ["CPT certified", has(({ key }) => key === "certified")],
    [
      "Type",
      has(({ group, key }) => group === "activity" && key === "type") ||
        !has(({ group }) => group === "activity"),
    ],
  ];
  return needed
    .filter(([, there]) => !there)
    .map(([header]) => ({
      code: "missing-column",
      row,
      message: `There is no column “${header}”${OR[header] ?? ""}, and it is needed.`,
      hint: "The first row has the names of the columns; `mssc-recert roster --template` prints them all.",
    }));
}

/**
 * @param text of a table, its parts separated by comma, semicolon, tab or bar
 * @param how `ignoreColumns`: pass over columns that are not known
 * @returns the rows; or what makes the table as a whole unreadable
 */
export function readTable(text: string, { ignoreColumns = false } = {}): TableResult {
  const separator = SEPARATOR.exec(text);
  // One kind of line end, as tables that were put together from several have more than one.
  const content = (separator ? text.slice(separator[0].length) : text)
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
  const delimiter = separator?.[1] ?? delimiterOf(content);
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, newline: "\n" });
  const quotes = badQuotes(errors);
  if (quotes.length > 0) return { ok: false, problems: quotes };
  const [top, ...rows] = data
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter((each) => !isBlank(each));
  if (!top) {
    const hint = "`mssc-recert roster --template` prints a table to begin with.";
    return { ok: false, problems: [{ code: "empty-table", message: "The table is empty.", hint }] };
  }
  const headings = top.cells.map(heading);
  const columns = headings.map(columnCalled);
  const unknown = ignoreColumns ? [] : unknownColumns(headings, top.number);
  const problems = [
    ...lackingColumns(columns, top.number),
    ...(columns.some((each) => each) ? unknown : []),
    ...twice(headings, top.number),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, table: { headings, columns, rows } };
}

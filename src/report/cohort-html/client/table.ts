/** The table: only rows that are asked for stand in the page, so that thousands sort at once. */

import { plain } from "../../cohort/plain.js";
import type { PageData } from "../data.js";
import { chosen, type Sort, type Wish } from "./choose.js";
import { type Controls, startControls } from "./controls.js";
import { startHeads } from "./heads.js";
import { byId } from "./page.js";

/** So many rows are shown at first, and with each "Show more". */
const STEP = 50;

export interface Table {
  /** The students of the rows that fit, in their order, each once. */
  students(): number[];
  /** The link of a student's first row that is shown, where one is. */
  link(student: number): HTMLAnchorElement | undefined;
}

/** Makes the table sortable and filters it as the controls say. */
export function startTable({ rows, threshold }: PageData): Table {
  const body = byId<HTMLTableSectionElement>("rows");
  const elements = [...body.rows];
  const searched = rows.map(({ words }) => plain(words));
  const more = byId<HTMLButtonElement>("more");
  const all = byId<HTMLButtonElement>("all");
  let fitting: number[] = [];
  let most = STEP;

  /** Gives the row's name the way to the checklist: without the script it would lead nowhere. */
  function shown(index: number): HTMLTableRowElement {
    const row = elements[index] as HTMLTableRowElement;
    const link = row.querySelector("a");
    if (link) link.href = `#student-${(rows[index] as { student: number }).student}`;
    return row;
  }

  function draw(): void {
    body.replaceChildren(...fitting.slice(0, most).map(shown));
    const left = fitting.length - most;
    more.hidden = all.hidden = left <= 0;
    more.textContent = `Show ${Math.min(STEP, left)} more`;
    all.textContent = `Show all ${fitting.length}`;
  }

  function choose(wish: Wish, controls: Controls): void {
    fitting = chosen(rows, searched, wish, threshold);
    most = STEP;
    draw();
    heads.mark(wish);
    controls.say(fitting.length, rows.length);
  }

  function showUpTo(count: number): void {
    const first = Math.min(most, fitting.length);
    most = count;
    draw();
    // The button may be gone: whoever pressed it goes on with the first new row.
    elements[fitting[first] as number]?.querySelector("a")?.focus();
  }

  const heads = startHeads((sort: Sort) => controls.sortBy(sort));
  const controls = startControls((wish) => choose(wish, controls));
  more.addEventListener("click", () => showUpTo(most + STEP));
  all.addEventListener("click", () => showUpTo(Number.POSITIVE_INFINITY));
  // On paper nobody can ask for more.
  addEventListener("beforeprint", () => body.replaceChildren(...fitting.map(shown)));
  addEventListener("afterprint", draw);
  body.classList.remove("waiting");
  controls.start();

  return {
    students: () => [...new Set(fitting.map((index) => (rows[index] as { student: number }).student))],
    link: (student) => body.querySelector<HTMLAnchorElement>(`a[href="#student-${student}"]`) ?? undefined,
  };
}

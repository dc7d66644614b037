/** A student's whole checklist in place of the list. The address says whose it is, so that Back leads back. */

import type { Checklists } from "../data.js";
import { unpacked } from "../pack.js";
import { byId } from "./page.js";
import type { Table } from "./table.js";

const ADDRESS = /^#student-(\d+)$/;

/** Shows the checklist that the address names, now and whenever it changes. */
export function startDetail(checklists: () => Checklists, table: Table): void {
  const list = byId("list");
  const detail = byId("detail");
  const content = byId("checklist");
  const title = document.title;
  let open: number | undefined;
  let scrolled = 0;

  function step(id: string, student: number | undefined): void {
    const link = byId<HTMLAnchorElement>(id);
    link.hidden = student === undefined;
    if (student !== undefined) link.href = `#student-${student}`;
  }

  function show(student: number): void {
    if (open === undefined) scrolled = scrollY;
    open = student;
    // Made and escaped when the page was: see html/checklist.ts.
    content.innerHTML = unpacked(checklists(), student);
    const students = table.students();
    const place = students.indexOf(student);
    step("previous", place > 0 ? students[place - 1] : undefined);
    step("next", place >= 0 ? students[place + 1] : undefined);
    list.hidden = true;
    detail.hidden = false;
    const heading = content.querySelector("h1") as HTMLElement;
    document.title = heading.textContent ?? title;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function close(): void {
    if (open === undefined) return;
    const student = open;
    open = undefined;
    detail.hidden = true;
    list.hidden = false;
    content.replaceChildren();
    document.title = title;
    scrollTo(0, scrolled);
    (table.link(student) ?? byId("students")).focus({ preventScroll: true });
  }

  function follow(): void {
    const student = Number(ADDRESS.exec(location.hash)?.[1] ?? Number.NaN);
    if (checklistOf(student)) show(student);
    else close();
  }

  const checklistOf = (student: number): boolean =>
    !Number.isNaN(student) && student < checklists().texts.length;

  // Links within a checklist lead to a place in it, and are no addresses of their own.
  content.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const place = byId(link.hash.slice(1));
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  });
  byId("print-checklist").addEventListener("click", () => print());
  addEventListener("hashchange", follow);
  follow();
}

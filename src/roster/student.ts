/** The rows of one student put together, and where in the table each part of it stands. */

import type { PlainFile } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import type { PlainMap } from "../input/plain.js";
import { quoted } from "../input/printable.js";
import { typesWith } from "../input/schema-keys.js";
import { type Column, NAME_PARTS } from "./columns.js";
import { joinedName, nameFrom } from "./name-parts.js";
import type { Place } from "./problem.js";

/** A cell that says something. */
export interface FilledCell {
  column: Column;
  /** From 0. */
  at: number;
  value: PlainMap[string];
}

/** Something that the rows of a student say in two ways. */
export interface Conflict {
  place: Place;
  message: string;
}

type Step = string | number;

const isDay = (value: PlainMap[string]): boolean => parseDate(String(value)) !== undefined;

const TYPES = /[,;/&\n]|\band\b/i;
const TEACHING = typesWith("courses");

/** The certifications that a row tells of, with the places of what it says. */
function certificationsIn(cells: readonly FilledCell[]): { type?: string; cells: FilledCell[] }[] {
  const own = ["CPT", "CLT"].flatMap((type) => {
    const about = cells.filter(({ column }) => column.group === type);
    return about.length > 0 ? [{ type, cells: about }] : [];
  });
  const named = cells.filter(({ column }) => column.group === "certification");
  if (named.length === 0) return own;
  const types = named.find(({ column }) => column.key === "type")?.value as string | undefined;
  const dates = named.filter(({ column }) => column.key !== "type");
  const each = types?.split(TYPES).map((type) => type.trim().toUpperCase()) ?? [];
  if (each.length === 0) return [...own, { cells: dates }];
  return [...own, ...each.filter((type) => type !== "").map((type) => ({ type, cells: dates }))];
}

/** One student: takes in row after row. */
export class Student {
  readonly content: PlainFile;
  /** What the columns for parts of the name say, by their keys. */
  readonly nameParts: PlainMap = {};
  readonly rows: number[] = [];
  readonly conflicts: Conflict[] = [];
  private readonly places = new Map<string, Place>();

  constructor(readonly id: string) {
    this.content = { candidate: { id }, certifications: [], activities: [] };
  }

  /** @param cells of a row, those that say something */
  take(row: number, cells: readonly FilledCell[]): void {
    this.rows.push(row);
    for (const { column, at, value } of cells)
      if (column.group === "candidate")
        this.agree(this.content.candidate, ["candidate"], column, value, { row, column: at });
      else if (column.group === "name")
        this.agree(this.nameParts, ["name"], column, value, { row, column: at });
    for (const each of certificationsIn(cells)) this.certification(row, each, cells);
    this.activity(row, cells);
  }

  /**
   * Makes the name of its parts; called once, when all rows are taken in.
   * @returns whether the name comes from its parts alone
   */
  joinName(): boolean {
    const joined = joinedName(this.nameParts);
    if (joined === "") return false;
    const first = NAME_PARTS.find(({ key }) => this.nameParts[key] !== undefined) as Column;
    const { place } = this.placeOf(["name", first.key]);
    const { id, name: whole, ...others } = this.content.candidate;
    const name = whole === undefined ? joined : nameFrom(String(whole), joined);
    if (name === undefined) {
      const row = this.placeOf(["candidate", "name"]).place.row;
      const said = `The parts of the name are ${quoted(joined)} here, but “Name” in row ${row} says ${quoted(String(whole))}`;
      const rename =
        this.nameParts.first === undefined ? " A column with first names alone is called “First name”." : "";
      const message = `${said}. In all rows of a student they must be one name.${rename}`;
      this.conflicts.push({ place, message });
      return false;
    }
    this.content.candidate = { ...(id !== undefined && { id }), name, ...others };
    if (whole === undefined) this.places.set("candidate/name", place);
    return whole === undefined;
  }

  /** @returns where a value stands, or the nearest thing around it; `steps` says how many steps that is away */
  placeOf(path: readonly Step[]): { place: Place; steps: number } {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.places.get(path.slice(0, length).join("/"));
      if (place) return { place, steps: path.length - length };
    }
    return { place: { row: this.rows[0] as number }, steps: path.length - 1 };
  }

  private put(
    group: PlainMap,
    path: readonly Step[],
    key: string,
    value: PlainMap[string],
    place: Place,
  ): void {
    group[key] = value;
    this.places.set([...path, key].join("/"), place);
  }

  /** What several rows may say, they must say alike. */
  private agree(
    group: PlainMap,
    path: readonly Step[],
    { key, header, kind }: Column,
    value: PlainMap[string],
    place: Place,
  ): void {
    const earlier = group[key];
    if (earlier === undefined) {
      this.put(group, path, key, value, place);
      return;
    }
    if (String(earlier).normalize() === String(value).normalize()) return;
    // What is wrong with the earlier one is told where it stands: this row is right.
    if (kind === "date" && isDay(value) && !isDay(earlier)) return;
    const first = this.placeOf([...path, key]).place.row;
    this.conflicts.push({
      place,
      message: `${quoted(String(value))} is here what row ${first} says to be ${quoted(String(earlier))}: “${header}” must be the same in all rows of a student.`,
    });
  }

  private certification(
    row: number,
    { type, cells }: { type?: string; cells: FilledCell[] },
    all: readonly FilledCell[],
  ): void {
    const { certifications } = this.content;
    let index = certifications.findIndex((each) => each.type === type);
    if (index < 0) {
      index = certifications.push(type === undefined ? {} : { type }) - 1;
      const typed = all.find(({ column }) => column.group === "certification" && column.key === "type");
      this.places.set(`certifications/${index}`, { row, column: cells[0]?.at });
      const column = typed?.at ?? (type === undefined ? undefined : cells[0]?.at);
      if (column !== undefined) this.places.set(`certifications/${index}/type`, { row, column });
    }
    const group = certifications[index] as PlainMap;
    for (const { column, at, value } of cells)
      this.agree(group, ["certifications", index], column, value, { row, column: at });
  }

  private activity(row: number, cells: readonly FilledCell[]): void {
    const own = cells.filter(({ column: { group } }) => group === "activity");
    const verifying = cells.filter(({ column: { group } }) => group === "verifier");
    if (own.length + verifying.length === 0) return;
    const activity: PlainMap = {};
    const index = this.content.activities.push(activity) - 1;
    const path = ["activities", index];
    this.places.set(path.join("/"), { row });
    for (const { column, at, value } of own) this.put(activity, path, column.key, value, { row, column: at });
    // Who has taught nothing yet leaves the cell empty.
    if (TEACHING.includes(String(activity.type))) activity.courses ??= [];
    if (verifying.length === 0) return;
    const verifier: PlainMap = {};
    activity.verifier = verifier;
    for (const { column, at, value } of verifying)
      this.put(verifier, [...path, "verifier"], column.key, value, { row, column: at });
  }
}

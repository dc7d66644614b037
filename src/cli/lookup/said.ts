/** What a search in the guide's lists found, as text. */

import { printable, quoted } from "../../input/printable.js";
import type { FoundCertification, FoundField } from "../../policy/lookup.js";
import type { KeyActivity, NotRelatedClass } from "../../policy/types.js";
import { plainMeasure } from "../../report/text/measure.js";
import { wrapped } from "../../report/text/wrap.js";

const WIDEST = 100;
const NARROWEST = 40;

/** Sets lines, at most as wide as the terminal. */
class Lines {
  readonly lines: string[] = [];
  private readonly width: number;

  constructor(columns = 80) {
    this.width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  }

  add(text: string, first = "", further = first): void {
    const setting = { width: this.width, measure: plainMeasure, paint: (each: string) => each };
    this.lines.push(...wrapped([{ text: printable(text) }], setting, first, further));
  }

  heading(text: string): void {
    if (this.lines.length > 0) this.lines.push("");
    this.add(text);
  }

  text(): string {
    return this.lines.map((line) => `${line}\n`).join("");
  }
}

/** What is to be known besides the name. */
function details({ group, level, acronyms, formerly, countsFor, name }: FoundCertification): string[] {
  const outside = acronyms.filter((each) => !name.includes(`(${each})`));
  return [
    ...(outside.length > 0 ? [`also ${outside.join(", ")}`] : []),
    ...(group ? [level ? `${group}, ${level}` : group] : []),
    ...(formerly ? [`formerly ${formerly}`] : []),
    ...(countsFor.length === 1 ? [`counts for ${countsFor[0]} only`] : []),
  ];
}

/** @returns them by issuer, each with what restricts it */
export function certificationsText(found: readonly FoundCertification[], columns?: number): string {
  const lines = new Lines(columns);
  let before: FoundCertification["from"] | undefined;
  for (const each of found) {
    const { from } = each;
    if (from !== before)
      lines.heading(`${from.name}${from.acronym ? ` (${from.acronym})` : ""}: ${from.section}`);
    before = from;
    const more = details(each);
    lines.add(each.name, "  ", "    ");
    if (more.length > 0) lines.add(more.join("; "), "      ");
  }
  return lines.text();
}

/** @returns related fields by list; before them whether the query is a field that is not related */
export function fieldsText(
  query: string,
  { found, notRelated }: { found: readonly FoundField[]; notRelated: NotRelatedClass | null },
  columns?: number,
): string {
  const lines = new Lines(columns);
  if (notRelated) {
    lines.add(`${quoted(query)} is a field that the guide calls not related (${notRelated.class}).`);
    if (notRelated.openWithKeyActivities) lines.add("With key activities given, MSSC must decide.");
  }
  for (const list of ["Manufacturing", "Logistics"] as const) {
    const names = found.filter((each) => each.list === list);
    if (names.length === 0) continue;
    lines.heading(list);
    for (const { name } of names) lines.add(name, "  ", "    ");
  }
  return lines.text();
}

/** @returns them by section, each with its code */
export function keyActivitiesText(found: readonly KeyActivity[], columns?: number): string {
  const lines = new Lines(columns);
  let before = "";
  for (const { code, certification, section, text, parts } of found) {
    const title = section === certification ? section : `${certification}: ${section}`;
    if (title !== before) lines.heading(title);
    before = title;
    lines.add(text, `  ${code.padEnd(8)}  `, " ".repeat(12));
    for (const part of parts) lines.add(part, `${" ".repeat(12)}- `, " ".repeat(14));
  }
  return lines.text();
}

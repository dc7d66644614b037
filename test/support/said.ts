/** What a view says, to be found in every format. */

import { expect } from "vitest";
import type { CertificationView, Section, View } from "../../src/report/view.js";

/** Without what formats are free in: white space, and how a figure is set off. */
export const bare = (text: string): string => text.replace(/[\s*`.]+/g, "");

/** What a section says, in its order; of a table the cells that every format shows. */
function saidIn(section: Section): string[] {
  switch (section.kind) {
    case "points":
      return section.categories.map(({ name }) => name);
    case "activities":
      return section.groups.flatMap(({ name, pointsWords, activities }) => [
        `${name}: ${pointsWords}`,
        ...activities.flatMap(({ label, id, reasons }) => [
          `${label} (${id})`,
          ...reasons.map(({ text }) => text),
        ]),
      ]);
    case "years":
      return section.rows.map(({ to }) => to);
    case "list":
      return section.items.flatMap(({ head, sentences, points = [] }) => [
        ...(head === null ? [] : [head]),
        ...[...sentences, ...points].flatMap(({ text, source }) => (source ? [text, `(${source})`] : [text])),
      ]);
    case "dates":
      return section.rows.flatMap(({ day, away, what }) => [day, away, what.text]);
  }
}

/** @returns all that a view says, in its order */
export function saidOf(view: View): string[] {
  const titled = (sections: Section[]): string[] => sections.flatMap((each) => [each.title, ...saidIn(each)]);
  const certification = ({ span, first, verdict, outlook, sections }: CertificationView): string[] => [
    span,
    ...first.map(({ text }) => text),
    verdict.sentence,
    ...outlook.map(({ text }) => text),
    ...titled(sections),
  ];
  return [
    view.name,
    view.id,
    view.asOf,
    ...view.certifications.flatMap(certification),
    ...titled(view.sections),
  ];
}

/** Finds each part after the one before it. @param text as `bare` leaves it */
export function expectInOrder(text: string, parts: string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(bare(part), at);
    expect(found, `“${part}” after “${text.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0);
    at = found;
  }
}

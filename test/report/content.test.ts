/** Text, Markdown and HTML say the same, in the same order: everything that the view says. */

import { describe, expect, it } from "vitest";
import { htmlReport } from "../../src/report/html.js";
import { markdownReport } from "../../src/report/markdown.js";
import { textReport } from "../../src/report/text.js";
import type { CertificationView, Section, View } from "../../src/report/view.js";
import { EXAMPLES, exampleView, viewOfFile } from "../support/view.js";

/** Without what formats are free in: white space, and how a figure is set off. */
const bare = (text: string): string => text.replace(/[\s*`.]+/g, "");

const bareHtml = (html: string): string =>
  bare(
    html
      .slice(html.indexOf("<body>"))
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );

const bareMarkdown = (markdown: string): string =>
  bare(
    markdown.replace(/\\(.)/g, "$1").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  );

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

function saidOf(view: View): string[] {
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

function expectInOrder(text: string, parts: string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(bare(part), at);
    expect(found, `“${part}” after “${text.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0);
    at = found;
  }
}

const VIEWS: [string, () => View][] = [
  ...EXAMPLES.map((name): [string, () => View] => [name, () => exampleView(name)]),
  ["a candidate without activities", () => viewOfFile({})],
  ["an expired certification", () => viewOfFile({}, { asOf: "2026-01-01" })],
];

describe.each(VIEWS)("%s", (_, view) => {
  it("is said in full and in order as text", async () => {
    expectInOrder(bare(await textReport(view(), { columns: 100 })), saidOf(view()));
  });

  it("is said in full and in order as Markdown", () => {
    expectInOrder(bareMarkdown(markdownReport(view())), saidOf(view()));
  });

  it("is said in full and in order as HTML", () => {
    expectInOrder(bareHtml(htmlReport(view())), saidOf(view()));
  });
});

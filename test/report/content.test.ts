/** Text, Markdown and HTML say the same, in the same order: everything that the view says. The PDF too: `pdf.test.ts`. */

import { describe, it } from "vitest";
import { htmlReport } from "../../src/report/html.js";
import { markdownReport } from "../../src/report/markdown.js";
import { textReport } from "../../src/report/text.js";
import type { View } from "../../src/report/view.js";
import { bare, expectInOrder, saidOf } from "../support/said.js";
import { EXAMPLES, exampleView, viewOfFile } from "../support/view.js";

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

/** Markdown: what a candidate wrote stays text. */

import { describe, expect, it } from "vitest";
import { escaped, marked } from "../../src/report/markdown/escape.js";
import { markdownReport } from "../../src/report/markdown.js";
import { EXAMPLES, exampleView, training, viewOfFile } from "../support/view.js";

it.each(EXAMPLES)("the checklist of %s", async (name) => {
  await expect(markdownReport(exampleView(name))).toMatchFileSnapshot(`snapshots/${name}/checklist.md`);
});

describe("text", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a | b", "a \\| b"],
    ["`rm -rf`", "\\`rm -rf\\`"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["![x](http://evil)", "\\!\\[x\\](http://evil)"],
    ["# not a heading", "\\# not a heading"],
    ["- no list", "\\- no list"],
    ["12. no list", "12\\. no list"],
    ["AT&T &amp; Co", "AT&amp;T &amp;amp; Co"],
    ["*bold* _thin_ ~gone~ $x$ \\", "\\*bold\\* \\_thin\\_ \\~gone\\~ \\$x\\$ \\\\"],
  ])("%s is escaped", (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it("of our own has keys and commands as code, and a lone backtick is none", () => {
    expect(marked("Name a `field` of <the> list")).toBe("Name a `field` of &lt;the&gt; list");
    expect(marked("a ` b")).toBe("a \\` b");
  });
});

it("names and titles of any kind neither link nor begin tags nor break tables", () => {
  const hostile = [
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "a | b | c",
    "`x` ``y",
    "# h",
    "1. x",
  ];
  const markdown = markdownReport(
    viewOfFile({
      name: hostile.join(" "),
      activities: hostile.map((title) => training(title, { keyActivities: [] })),
    }),
  );
  const outsideCode = markdown.replace(/(?<!\\)`[^`\n]*`/g, "");
  expect(outsideCode).not.toMatch(/<[a-z/!]/i);
  expect(outsideCode).not.toMatch(/(?<!\\)\]\(/);
  expect(outsideCode).not.toMatch(/^\s*- [✓?✗○] \*\*(# |1\. )/m);
});

it("every table has as many cells in each row", () => {
  for (const name of EXAMPLES) {
    const lines = markdownReport(exampleView(name)).split("\n");
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
    for (const [index, line] of lines.entries())
      if (line.startsWith("|") && lines[index - 1]?.startsWith("|"))
        expect(cells(line), line).toBe(cells(lines[index - 1]!));
  }
});

/** HTML: one page by itself, in which nothing that a candidate wrote becomes markup. */

import { describe, expect, it } from "vitest";
import { escaped, markup } from "../../src/report/html/markup.js";
import { STYLE } from "../../src/report/html/style.js";
import { htmlReport } from "../../src/report/html.js";
import { EXAMPLES, exampleView, training, viewOfFile } from "../support/view.js";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  "</style></title><script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "&lt;script&gt;",
  "`<b>code</b>`",
];

describe("markup", () => {
  it("escapes what is put in, unless it is markup", () => {
    expect(markup`<p>${"<b>"} ${markup`<i>${"&"}</i>`}${null}${["'", '"']}</p>`.html).toBe(
      "<p>&lt;b&gt; <i>&amp;</i>&#39;&quot;</p>",
    );
    expect(escaped("a < b")).toBe("a &lt; b");
  });
});

describe.each(EXAMPLES)("the page of %s", (name) => {
  const html = htmlReport(exampleView(name));

  it("has a language, a title, and nothing from elsewhere", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toMatch(/<title>Recertification checklist: .+<\/title>/);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\((?!#)|https?:/);
  });

  it("has headings that go down one level at a time", () => {
    const levels = [...html.matchAll(/<h(\d)>/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("has a caption and heads with a scope in each table", () => {
    for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) {
      expect(table).toMatch(/<caption/);
      expect(table).toMatch(/<th scope="col"/);
      expect(table).toMatch(/<th scope="row"/);
      expect(table).not.toMatch(/<th(?! scope=)[ >]/);
    }
  });

  it("says in words what colors and signs say", () => {
    for (const [cell] of html.matchAll(/<td class="status">.*?<\/td>/g))
      expect(
        cell
          .replace(/<span[^>]*>.<\/span>/, "")
          .replace(/<[^>]*>/g, "")
          .trim(),
      ).toMatch(/^(counts|MSSC|open|does not)/);
  });
});

describe("the colors", () => {
  /** Relative luminance, as WCAG defines it. */
  const luminance = (color: string): number => {
    const hex = color.length === 4 ? color.replace(/[0-9a-f]/g, "$&$&") : color;
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const schemes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, text]) =>
    Object.fromEntries(
      [...text!.matchAll(/--(\w+): (#[0-9a-f]+)/g)].map(([, name, color]) => [name!, color!]),
    ),
  );

  it("of text stand out from the ground, light, dark and printed", () => {
    expect(schemes).toHaveLength(3);
    for (const colors of schemes)
      for (const name of ["text", "quiet", "good", "open", "later", "bad"])
        for (const ground of ["ground", "soft"])
          expect(contrast(colors[name]!, colors[ground]!), `${name} on ${ground}`).toBeGreaterThan(4.5);
  });
});

it("the day of a date stands beside when it is, since it may be over", () => {
  expect(htmlReport(exampleView("depends-on-review"))).toContain('<th scope="col">When</th>');
});

it("names and titles of any kind stay text", () => {
  const activities = HOSTILE.map((title) => training(title, { keyActivities: [], provider: title }));
  const html = htmlReport(viewOfFile({ name: HOSTILE.join(" "), id: HOSTILE[1]!, activities }));
  expect(html).not.toMatch(/<script|<img|<svg onload|<b>|onerror=alert\(1\)>(?!.)/);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html.match(/<\/title>/g)).toHaveLength(1);
  // Every tag is one of ours.
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
  for (const tag of ["script", "img", "b", "iframe", "object"]) expect(tags.has(tag), tag).toBe(false);
});

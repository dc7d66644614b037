/** The cohort's page as text: what a browser is allowed, what stands in it, and what does not. */

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PageData } from "../../../src/report/cohort-html/data.js";
import { distribution } from "../../../src/report/cohort-html/distribution.js";
import { timeline } from "../../../src/report/cohort-html/timeline.js";
import { AS_OF, cohortOf, pageOf, students } from "../../support/cohort.js";
import { training } from "../../support/view.js";

const COHORT = cohortOf(students(40));
const PAGE = pageOf(COHORT);

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
const inside = (html: string, tag: string): string =>
  new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)![1]!;
const data = <Data>(html: string, id: string): Data =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`).exec(html)![1]!) as Data;
const figures = (html: string): number[] =>
  [...html.matchAll(/<td class="figure">(\d+)<\/td>/g)].map((match) => Number(match[1]));
const sum = (all: number[]): number => all.reduce((one, other) => one + other, 0);

describe("the page", () => {
  it("lets a browser run and paint only what it names", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(PAGE)![1]!.replaceAll("&#39;", "'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(inside(PAGE, "script"))}'`);
    expect(policy).toContain(`style-src 'sha256-${hash(inside(PAGE, "style"))}'`);
    expect(policy).not.toContain("unsafe");
  });

  it("asks for nothing from elsewhere, and has no handlers or styles in its tags", () => {
    expect(PAGE).not.toMatch(/https?:|<link|<img|@import|url\((?!#)| on[a-z]+="| style="/);
  });

  it("is the same each time", () => {
    expect(pageOf(cohortOf(students(40)))).toBe(PAGE);
  });

  it("has the rows as data, in the order of the table", () => {
    const { rows } = data<PageData>(PAGE, "rows-data");
    const shown = [...PAGE.matchAll(/scope="row"><a>([^<]*)<\/a>/g)].map((match) => match[1]);
    expect(rows.map(({ name }) => name)).toEqual(shown);
    expect(rows).toHaveLength(COHORT.rows.length);
  });

  it("writes out what cannot be seen, and ends no block early", () => {
    const name = "\u202eevil\u2028 </script><!-- \u001b[31m";
    const text = JSON.stringify({
      candidate: { id: "1", name },
      certifications: [{ type: "CPT", certified: "2020-04-15" }],
      activities: [training("\u2029</script>")],
    });
    const html = pageOf(cohortOf([{ file: "\u001b]0;x.yaml", text }]));
    expect(html).not.toMatch(/[\u202e\u2028\u2029\u001b]/);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    expect(data<PageData>(html, "rows-data").rows[0]!.name).toContain("\\u{202e}evil");
  });

  it("of a folder in which no file could be read says so", () => {
    const html = pageOf(
      cohortOf([], { files: 1, broken: [{ file: "a.yaml", errors: ["1:1  it is empty"] }] }),
    );
    expect(html).toContain("1 file could not be read");
    expect(html).toContain("1:1  it is empty");
    expect(html.replace(inside(html, "script"), "")).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("the charts", () => {
  it("count every certification once", () => {
    expect(sum(figures(distribution(COHORT.rows, 100).html))).toBe(COHORT.rows.length);
    expect(sum(figures(timeline(COHORT.rows, AS_OF).html))).toBe(COHORT.rows.length);
  });

  it("put 99 points below the threshold and 100 on it", () => {
    const row = COHORT.rows[0]!;
    const rows = [99, 100, 240].map((assured) => ({ ...row, points: { assured, possible: assured } }));
    expect(figures(distribution(rows, 100).html).slice(0, 2)).toEqual([2, 1]);
  });

  it("say in words what lies beyond the years that are drawn", () => {
    const row = COHORT.rows[0]!;
    const rows = ["2019-05-01", "2018-01-01", "2041-05-01", "2025-05-01"].map((expires) => ({
      ...row,
      expires,
    }));
    const { html } = timeline(rows, AS_OF);
    expect(html).toContain("Not drawn: 2 before 2023 and 1 after 2029.");
    expect(html).toContain("May 2041");
  });
});

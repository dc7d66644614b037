/**
 * A cohort as one self-contained page: figures, charts, a table to sort and filter, and the whole checklist of each student.
 * Nothing is loaded from elsewhere, and nothing runs but the script whose hash the page names. Without it the page still
 * shows all but the checklists.
 */

import { printable } from "../input/printable.js";
import { sayDay } from "../scoring/say-day.js";
import { type BrokenFile, type Cohort, type CohortRow, STANDINGS } from "./cohort/types.js";
import SCRIPT from "./cohort-html/client/main.script";
import { IDS, type PageData, type RowData } from "./cohort-html/data.js";
import { distribution } from "./cohort-html/distribution.js";
import { embedded } from "./cohort-html/embed.js";
import { filterFields } from "./cohort-html/fields.js";
import { STANDING_WORDS } from "./cohort-html/standing.js";
import { COHORT_STYLE } from "./cohort-html/style.js";
import { cohortTable } from "./cohort-html/table.js";
import { tiles } from "./cohort-html/tiles.js";
import { timeline } from "./cohort-html/timeline.js";
import { HATCHING } from "./html/bar.js";
import { Markup, marked, markup } from "./html/markup.js";
import { STYLE } from "./html/style.js";
import { grouped } from "./view/away.js";
import { counted } from "./view/words.js";

const LOOKS = STYLE + COHORT_STYLE;

/** What the script sorts and searches. */
function dataOf({ file, name, id, points: { assured, possible }, ...row }: CohortRow): RowData {
  const { student, certification, expires, daysLeft, standing, letters, proofs, needed } = row;
  const words = printable(`${name} ${id} ${file}`);
  const data = { student, words, name: printable(name), certification, expires, daysLeft };
  return { ...data, assured, possible, standing, letters, proofs, needed };
}

function charts({ rows, threshold, asOf }: Cohort): Markup {
  const keys = STANDINGS.map(
    (each) => markup`<span class="key"><span class="swatch ${each}"></span> ${STANDING_WORDS[each]}</span> `,
  );
  return markup`<p class="legend">${keys}</p>
<div class="charts"><section><h2>Who meets, and who is close</h2>
${distribution(rows, threshold)}</section>
<section><h2>When they expire</h2>
${timeline(rows, asOf)}</section></div>
`;
}

function problemList({ problems }: Cohort): Markup | null {
  if (problems.length === 0) return null;
  const items = problems.map(
    ({ text, count }) => markup`<li>${marked(text)} <span class="quiet">(${grouped(count)})</span></li>\n`,
  );
  return markup`<section><h2>The most frequent problems</h2>\n<ul>${items}</ul></section>\n`;
}

function brokenFiles(broken: readonly BrokenFile[]): Markup | null {
  if (broken.length === 0) return null;
  const items = broken.map(
    ({ file, errors }) =>
      markup`<li><strong>${printable(file)}</strong><ul>${errors.map((each) => markup`<li>${printable(each)}</li>`)}</ul></li>\n`,
  );
  return markup`<section id="broken"><h2>Files that could not be read</h2>
<p>They are not in the figures above.</p>\n<ul>${items}</ul></section>\n`;
}

function inTwoFiles({ sameIds = [] }: Cohort): Markup[] {
  return sameIds.map(
    ({ title, advice, lines }) =>
      markup`<section><h2>${title}</h2>
<p>${marked(advice)}</p>\n<ul>${lines.map((each) => markup`<li>${each}</li>\n`)}</ul></section>\n`,
  );
}

function list(cohort: Cohort): Markup {
  const { rows, asOf, threshold, files, broken } = cohort;
  const certifications = [...new Set(rows.map(({ certification }) => certification))].sort();
  const unread =
    broken.length === 0
      ? null
      : markup`; <a href="#broken">${counted(grouped(broken.length), "file")} could not be read</a>`;
  return markup`<div id="list"><a class="skip" href="#students">Skip to the students</a>
<header><h1>Recertification overview</h1>
<p class="quiet">As of ${sayDay(asOf)}; ${counted(grouped(files), "file")}, ${counted(grouped(rows.length), "certification")}${unread}</p>
</header>
${tiles(rows)}${charts(cohort)}<section><h2 id="students" tabindex="-1">Students</h2>
<p class="unscripted">Your browser runs no scripts here: the table is whole, but does not sort, and the checklists do not open.</p>
${filterFields(certifications, [...new Set(rows.flatMap(({ needed }) => needed))].sort())}<p id="count" role="status"></p>
${cohortTable(rows, threshold)}</section>
${problemList(cohort)}${inTwoFiles(cohort)}${brokenFiles(broken)}</div>
`;
}

const DETAIL = markup`<div id="detail" hidden><nav class="controls" aria-label="Checklists"><a href="#students">← All students</a> <a id="previous">Previous</a> <a id="next">Next</a> <button type="button" id="print-checklist">Print this checklist</button></nav>
<div id="checklist"></div></div>
`;

/**
 * @param sha256 the SHA-256 of a text, in base 64
 * @returns the page; what candidates wrote is escaped
 */
export function cohortPage(cohort: Cohort, sha256: (text: string) => string): string {
  const rules = `default-src 'none'; style-src 'sha256-${sha256(LOOKS)}'; script-src 'sha256-${sha256(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const data: PageData = { rows: cohort.rows.map(dataOf), threshold: cohort.threshold };
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<title>Recertification overview</title>
<style>${new Markup(LOOKS)}</style>
<script>${new Markup(SCRIPT)}</script>
</head>
<body class="cohort-page">
${HATCHING}
<main>
${list(cohort)}${DETAIL}</main>
${embedded(IDS.rows, data)}${embedded(IDS.checklists, cohort.checklists)}</body>
</html>
`;
  return page.html;
}

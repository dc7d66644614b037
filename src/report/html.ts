/** The checklist as one self-contained page: nothing is loaded from elsewhere, and it prints as it reads. */

import { HATCHING } from "./html/bar.js";
import { Markup, markup, said } from "./html/markup.js";
import { sectionContent } from "./html/sections.js";
import { STYLE } from "./html/style.js";
import type { CertificationView, Section, View } from "./view.js";

/** Nothing is fetched and nothing runs, whatever should have got in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function titled(section: Section, level: 2 | 3): Markup {
  const title = level === 2 ? markup`<h2>${section.title}</h2>` : markup`<h3>${section.title}</h3>`;
  return markup`<section>${title}\n${sectionContent(section)}</section>\n`;
}

function verdict({ verdict: { kind, sentence } }: CertificationView): Markup {
  return markup`<p class="verdict ${kind}">${sentence}</p>\n`;
}

function certification(view: CertificationView): Markup {
  return markup`<section class="certification" id="${view.type}"><h2>${view.title}</h2>
<p class="quiet">${view.span}.</p>
${view.first.map((each) => markup`<p class="first">${said(each)}</p>\n`)}${verdict(view)}${view.outlook.map((each) => markup`<p>${said(each)}</p>\n`)}${view.sections.map((section) => titled(section, 3))}</section>\n`;
}

function overview({ certifications }: View): Markup | null {
  if (certifications.length < 2) return null;
  const items = certifications.map(
    ({ type, verdict: { sentence } }) => markup`<li><a href="#${type}">${sentence}</a></li>\n`,
  );
  return markup`<nav aria-label="Certifications"><ul>${items}</ul></nav>\n`;
}

/** @returns the page; what the candidate wrote is escaped */
export function htmlReport(view: View): string {
  const { title, name, id, asOf, certifications, sections } = view;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}: ${name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${HATCHING}
<header><h1>${title}: ${name}</h1>
<p class="quiet">ID ${id}, as of ${asOf}</p>
${overview(view)}</header>
<main>
${certifications.map(certification)}${sections.map((section) => titled(section, 2))}</main>
</body>
</html>
`;
  return page.html;
}

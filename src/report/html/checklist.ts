/** The checklist as HTML, without the page around it: a page by itself has it, and that of a cohort for each student. */

import type { CertificationView, Section, View } from "../view.js";
import { type Markup, markup, said } from "./markup.js";
import { sectionContent } from "./sections.js";

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

/** @returns whose checklist it is, as of when; what the candidate wrote is escaped */
export function checklistHead(view: View): Markup {
  return markup`<h1>${view.title}: ${view.name}</h1>
<p class="quiet">ID ${view.id}, as of ${view.asOf}</p>
${overview(view)}`;
}

/** @returns all that it says, headings from the second level on; what the candidate wrote is escaped */
export function checklistBody({ certifications, sections }: View): Markup {
  return markup`${certifications.map(certification)}${sections.map((section) => titled(section, 2))}`;
}

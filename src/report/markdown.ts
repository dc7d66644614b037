/** The checklist as Markdown, with tables as GitHub and most editors show them. */

import { escaped } from "./markdown/escape.js";
import { said, sectionLines } from "./markdown/sections.js";
import type { CertificationView, Section, View } from "./view.js";

function titled(section: Section, level: string): string[] {
  return [`${level} ${section.title}`, "", ...sectionLines(section, level), ""];
}

function verdict({ verdict: { sentence } }: CertificationView): string {
  return `**${escaped(sentence)}**`;
}

function certification(view: CertificationView): string[] {
  return [
    `## ${view.title}`,
    "",
    `${escaped(view.span)}.`,
    "",
    ...view.first.flatMap((each) => [said(each), ""]),
    verdict(view),
    "",
    ...view.outlook.flatMap((each) => [said(each), ""]),
    ...view.sections.flatMap((section) => titled(section, "###")),
  ];
}

/** @returns the checklist; what the candidate wrote is escaped */
export function markdownReport(view: View): string {
  const { title, name, id, asOf, certifications } = view;
  const lines = [
    `# ${title}: ${escaped(name)}`,
    "",
    `ID ${escaped(id)}, as of ${asOf}`,
    "",
    ...(certifications.length > 1 ? [...certifications.map((each) => `- ${verdict(each)}`), ""] : []),
    ...certifications.flatMap(certification),
    ...view.sections.flatMap((section) => titled(section, "##")),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

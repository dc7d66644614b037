/** The formats of the checklist: which one is meant, and the checklist in it. */

import { quoted } from "../input/printable.js";
import { briefReport } from "../report/brief.js";
import { htmlReport } from "../report/html.js";
import { markdownReport } from "../report/markdown.js";
import { textReport } from "../report/text.js";
import type { View } from "../report/view.js";
import type { Display } from "./display.js";
import { CliError, EXIT } from "./exit.js";

export const FORMATS = ["text", "markdown", "html", "pdf"] as const;

export type Format = (typeof FORMATS)[number];

export interface FormatFlags {
  json?: boolean;
  format?: string;
  brief?: boolean;
  explain?: boolean;
  output?: string;
}

/** The format that the name of a file asks for, where none is named. */
const BY_ENDING: Record<string, Format> = {
  html: "html",
  htm: "html",
  md: "markdown",
  markdown: "markdown",
  pdf: "pdf",
};

/** Endings that say nothing of a format: what stands in the file is text. */
const TEXT_ENDINGS: ReadonlySet<string> = new Set(["", "txt", "text"]);

const wrong = (message: string): CliError => new CliError(EXIT.usage, message);

function named({ format, output = "" }: FormatFlags): Format {
  if (format === undefined) {
    const ending = /[^\\/]\.([^.\\/]*)$/.exec(output)?.[1]?.toLowerCase() ?? "";
    if (TEXT_ENDINGS.has(ending)) return "text";
    if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] as Format;
    throw wrong(
      `--output: no format is known by the ending ${quoted(`.${ending}`)}. End the name in .txt, .md, .html or .pdf, or ` +
        `name the format too: --format ${FORMATS.join(", ")}.`,
    );
  }
  const known = FORMATS.find((each) => each === format.toLowerCase());
  if (known) return known;
  throw wrong(`--format: there is no format ${quoted(format)}. Write one of: ${FORMATS.join(", ")}.`);
}

/** @throws CliError (2) for a format that there is not, and for options that say different things */
export function formatOf(flags: FormatFlags): Format | "brief" | "json" {
  const { json, format, brief, explain, output } = flags;
  if (output === "") throw wrong("Name a file for the checklist, as in `--output checklist.html`.");
  const asked = [
    ...(format === undefined ? [] : ["--format"]),
    ...(brief ? ["--brief"] : []),
    ...(explain ? ["--explain"] : []),
  ];
  if (json && asked.length > 0)
    throw wrong(
      `--json is a format of its own and always complete: leave out ${asked.join(" and ")}, or --json.`,
    );
  if (brief && explain) throw wrong("--brief leaves out what --explain adds: give one of the two.");
  if (json) return "json";
  const chosen = named(flags);
  if (!brief) return chosen;
  if (chosen !== "text") throw wrong("--brief is text for a terminal: leave it out, or the other format.");
  return "brief";
}

/** @throws CliError (2) where the checklist would be shown on a terminal that cannot show it */
export function assertShown(
  format: Format | "brief" | "json",
  { output }: FormatFlags,
  display: () => Display,
): void {
  if (format === "pdf" && output === undefined && display().terminal)
    throw wrong("A terminal cannot show a PDF: name a file for it, as in `--output checklist.pdf`.");
}

export interface Made {
  /** The as-of date. */
  date: string;
  /** What the terminal can show; without it, as for a file. */
  display?: Display | undefined;
}

/** @returns the checklist in that format */
export async function checklistAs(
  format: Format | "brief",
  view: View,
  { date, display }: Made,
): Promise<string | Uint8Array> {
  if (format === "html") return htmlReport(view);
  if (format === "markdown") return markdownReport(view);
  if (format === "pdf") return (await import("./pdf-checklist.js")).pdfChecklist(view, date);
  const { columns, color = 0, blocks = true } = display ?? {};
  const options = { color, blocks, ...(columns && { columns }) };
  return format === "brief" ? briefReport(view, options) : textReport(view, options);
}

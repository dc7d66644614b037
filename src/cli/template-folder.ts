/** `--template-dir`: an office's own templates. Loaded only for them, as it takes PDF files apart. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../input/decode.js";
import type { Diagnostic } from "../input/diagnostic.js";
import { formatDiagnostic } from "../input/format.js";
import { splitLines } from "../input/lines.js";
import { printable } from "../input/printable.js";
import { readTemplateMap } from "../input/template-map.js";
import { ofTemplateMap } from "../input/template-words.js";
import { FORMS } from "../letters/forms.js";
import { type OfficeTemplate, openOfficeTemplate } from "../letters/office.js";
import type { OfficeFinding } from "../letters/office-findings.js";
import { TEMPLATES, type TemplateName } from "../scoring/result.js";
import { CliError, EXIT } from "./exit.js";
import { readFolder, whyUnused } from "./template-files.js";
import { unreadable } from "./unreadable.js";

/** A template of the folder, and what there is to say of it. */
export interface FolderTemplate {
  name: TemplateName;
  /** The PDF's path. */
  file: string;
  opened: Partial<OfficeTemplate>;
  /** What is wrong with it; empty where letters can be made of it. */
  errors: string[];
  /** What somebody should know before using it. */
  warnings: string[];
}

/**
 * Opens the templates of a folder: `employment.pdf` and, where its fields have other names than ours, `employment.yaml`.
 * @throws CliError (4) where it cannot be read, (2) where it has no template
 */
export async function openTemplateFolder(folder: string): Promise<{
  templates: FolderTemplate[];
  warnings: string[];
}> {
  const names = readFolder(folder);
  const found = TEMPLATES.flatMap((name) => {
    const file = names.find((each) => each.toLowerCase() === `${name}.pdf`);
    return file ? [{ name, file }] : [];
  });
  if (found.length === 0) {
    const list = TEMPLATES.map((name) => `${name}.pdf`).join(", ");
    throw new CliError(
      EXIT.usage,
      `--template-dir: ${printable(folder)} has no template. Give your PDF one of these names: ${list}.`,
    );
  }
  const templates: FolderTemplate[] = [];
  const used = new Set<string>();
  for (const { name, file } of found) {
    const yaml = names.find((each) => [`${name}.yaml`, `${name}.yml`].includes(each.toLowerCase()));
    for (const each of yaml ? [file, yaml] : [file]) used.add(each);
    templates.push(await openOne(name, join(folder, file), yaml && join(folder, yaml)));
  }
  return {
    templates,
    warnings: names
      .filter((each) => /\.(pdf|ya?ml)$/i.test(each) && !used.has(each))
      .map((each) => `${printable(join(folder, each))} is not used: ${whyUnused(each, used)}`),
  };
}

async function openOne(name: TemplateName, file: string, yaml: string | undefined): Promise<FolderTemplate> {
  const bytes = new Uint8Array(attempt(file, () => readFileSync(file)));
  if (yaml === undefined) return said(name, file, await openOfficeTemplate({ name, bytes }));
  const decoded = decodeText(new Uint8Array(attempt(yaml, () => readFileSync(yaml))));
  const read = decoded.ok
    ? readTemplateMap(decoded.text, FORMS[name].fields)
    : { ok: false as const, errors: [ofTemplateMap(decoded.error)] };
  const show = (found: Diagnostic) => formatDiagnostic(found, yaml, splitLines(decoded.text)).join("\n");
  if (!read.ok) return { name, file, opened: {}, errors: read.errors.map(show), warnings: [] };
  const { map, positions } = read;
  return said(name, file, await openOfficeTemplate({ name, bytes, map, positions }), show);
}

function said(
  name: TemplateName,
  file: string,
  opened: OfficeTemplate,
  show?: (found: Diagnostic) => string,
): FolderTemplate {
  const inWords = ({ at, message, hint }: OfficeFinding): string => {
    if (at && show) return show({ ...at, code: "template", message, hint });
    const further = hint.split("\n").map((line) => `    ${line}`);
    return [`${printable(file)} ${message}`, ...further].join("\n");
  };
  const wrong = opened.findings.filter(({ error }) => error);
  const others = opened.findings.filter(({ error }) => !error);
  return { name, file, opened, errors: wrong.map(inWords), warnings: others.map(inWords) };
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CliError(EXIT.unreadable, `--template-dir: ${unreadable(path, error)}`);
  }
}

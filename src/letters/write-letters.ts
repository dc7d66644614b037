import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Candidate, IsoDate } from "../input/candidate.js";
import type { Result, TemplateName } from "../scoring/result.js";
import { TEMPLATES } from "../scoring/result.js";
import { emptyForm } from "./blank.js";
import type { LetterDue } from "./due.js";
import { mergeLetters } from "./merge.js";
import { type PrepareOptions, prepareLetters } from "./prepare.js";
import { bundledTemplates, type Templates } from "./templates.js";
import { writeLetterFiles } from "./write.js";

export interface WriteOptions extends PrepareOptions {
  /** The folder to write into, made when it is not there. */
  directory: string;
  /** Besides, one PDF to print with all letters, grouped by who signs: its path. */
  merge?: string | undefined;
  /** Replace files that are there. */
  force?: boolean | undefined;
  /** Leave letters that are there as they are, and write only the others. */
  keep?: boolean | undefined;
}

/** A letter on disk. */
export interface WrittenLetter extends LetterDue {
  path: string;
}

/**
 * Fills all letters that are due and writes them: all or none, but for those that are to be kept.
 * @returns what was written, in file order
 * @throws LetterError: `activity`, `character`, `font`, `exists`, `unwritable`; nothing was written then
 */
export async function writeLetters(
  candidate: Candidate,
  result: Result,
  options: WriteOptions,
): Promise<WrittenLetter[]> {
  const due = await prepareLetters(candidate, result, options);
  const there = new Set(namesIn(options.directory));
  const dueNames = namesFor(due, there);
  const prepared = due.filter((_, index) => !(options.keep && there.has(dueNames[index]!)));
  if (prepared.length === 0) return [];
  const names = dueNames.filter((name) => !(options.keep && there.has(name)));
  const files = prepared.map(({ bytes }, index) => ({ path: join(options.directory, names[index]!), bytes }));
  const merged =
    options.merge === undefined ? [] : [{ path: options.merge, bytes: mergeLetters(prepared, options) }];
  writeLetterFiles([...files, ...merged], options);
  return prepared.map(({ values: _, bytes: __, filled: ___, ...letter }, index) => ({
    ...letter,
    fileName: names[index]!,
    path: files[index]!.path,
  }));
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return []; // Whatever is wrong with the folder comes out when it is written to.
  }
}

/**
 * The file names of letters. Where a folder has a letter of the same activity from an earlier run, in which it had
 * another running number, it keeps its name: nobody should find two letters for one activity there.
 */
function namesFor(letters: readonly LetterDue[], there: ReadonlySet<string>): string[] {
  const byRest = new Map([...there].map((name) => [withoutNumber(name), name]));
  return letters.map(({ fileName }) =>
    there.has(fileName) ? fileName : (byRest.get(withoutNumber(fileName)) ?? fileName),
  );
}

function withoutNumber(fileName: string): string {
  return fileName.replace(/^\d{2,}-/, "");
}

/** An empty form on disk. */
export interface WrittenForm {
  template: TemplateName;
  path: string;
}

/**
 * Writes empty forms, to be filled by hand or on a screen: all or none.
 * @param options `only`: these; otherwise all five
 * @throws LetterError: `exists`, `unwritable`; nothing was written then
 */
export function writeBlankForms(options: {
  directory: string;
  date: IsoDate;
  only?: readonly TemplateName[] | undefined;
  templates?: Templates | undefined;
  force?: boolean | undefined;
}): WrittenForm[] {
  const { directory, date, only = TEMPLATES, templates = bundledTemplates() } = options;
  const forms = only.map((template) => ({ template, path: join(directory, `${template}.pdf`) }));
  const files = forms.map(({ template, path }) => ({ path, bytes: emptyForm(template, templates, date) }));
  writeLetterFiles(files, options);
  return forms;
}

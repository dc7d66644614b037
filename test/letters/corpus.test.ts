/**
 * Every text of the corpus over all five templates, in the box and in two lines of each: it comes back whole through
 * other people's programs, or is an error that names it. CORPUS_RUNS=60 takes that many of the texts, evenly spread.
 */

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type FieldName,
  FORMS,
  fillLetter,
  LetterError,
  type LetterValues,
} from "../../src/letters/index.js";
import { cleanLine, cleanText, fieldValue, isBlank } from "../../src/pdf/text.js";
import { TEMPLATES, type TemplateName } from "../../src/scoring/result.js";
import { CORPUS, type HostileText } from "./corpus.js";

const missing = ["qpdf", "pdftotext"].filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
const title = missing.length > 0 ? `the corpus (left out: no ${missing.join(", ")} here)` : "the corpus";

const count = Math.min(Number(process.env.CORPUS_RUNS ?? CORPUS.length), CORPUS.length);
const texts = Array.from({ length: count }, (_, i) => CORPUS[Math.floor((i * CORPUS.length) / count)]!);
const AT_ONCE = 4;
/** Every so many texts are also flattened. */
const FLATTENED = 12;

const context = { activityId: "a5", date: "2025-02-01" };
const thai = Uint8Array.from(readFileSync(new URL("./fixtures/NotoSansThai-Regular.ttf", import.meta.url)));

/** Control characters, and what only steers breaking, joining or direction: it has no ink. */
const UNSEEN =
  /\u034f|\u200c|\u200d|[\ufe00-\ufe0f]|(?!\s)\p{Cc}|[\u00ad\u180e\u200b\u200e\u202a\u202c\u202d\u2060-\u2064\u2066\u2068-\u206f\ufeff]/gu;
/** A text as a reader sees it, without white space: lines may break anywhere. */
const seen = (text: string): string =>
  text
    .replace(/\u0085/g, "\n")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .replace(/\s/g, "");

/** How a field says that its text goes on elsewhere. */
const POINTERS = ["… see attachment", "See attachment", "… the whole text is on the attached page"].map(seen);

/** The text of the pages without what stands above and below the fields, and the texts on attached pages. */
const TEXT = ["-x", "0", "-y", "160", "-W", "612", "-H", "587"];
/** All that other programs say of a letter, in one process for speed, parted by a character that no page has. */
const READ = `set -e
qpdf --check "$1" > /dev/null
qpdf --json --json-key=acroform "$1"
printf '\\001'
pdftotext -raw ${TEXT.join(" ")} "$1" -`;

/** A field that is filled with the text. */
interface Filled {
  name: FieldName;
  label: string;
  box: boolean;
}

/** A line that all forms have, a line of the form's own, and the box, in the form's order. */
function filledFields(template: TemplateName): Filled[] {
  const { fields } = FORMS[template];
  const own = fields.findIndex(({ name }) => name === "end_date") + 1;
  return fields
    .filter(({ name, kind }, index) => name === "candidate_name" || index === own || kind === "box")
    .map(({ name, label, kind }) => {
      return { name: name as FieldName, label: seen(label.replace(":", "")), box: kind === "box" };
    });
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 60));

const sorted = (text: string): string => [...text].sort().join("");

function difference(what: string, got: string, wanted: string): string[] {
  if (got === wanted) return [];
  let same = 0;
  while (same < wanted.length && got[same] === wanted[same]) same++;
  return [`${what}: ${quote(got.slice(same))} instead of ${quote(wanted.slice(same))} at ${same}`];
}

/** How much of the beginning of `rest` shows the text: all of it, or what it begins with and a pointer. */
function shown(rest: string, text: string): { length: number; whole: boolean } | undefined {
  if (rest.startsWith(text)) return { length: text.length, whole: true };
  let length = 0;
  for (const pointer of POINTERS) {
    for (let at = rest.indexOf(pointer); at >= 0; at = rest.indexOf(pointer, at + 1)) {
      if (text.startsWith(rest.slice(0, at))) length = Math.max(length, at + pointer.length);
    }
  }
  return length > 0 ? { length, whole: false } : undefined;
}

/** Whether the form has its own words and then each field's text, the attached pages what did not fit, and no more. */
function wrongInPages(
  [form = "", ...attached]: string[],
  printed: string,
  text: string,
  fields: Filled[],
): string[] {
  if (!form.startsWith(printed)) return difference("the form", form, printed);
  let rest = form.slice(printed.length);
  let elsewhere = "";
  for (const { name, label } of fields) {
    const found = shown(rest, text);
    if (!found) return [`${name} shows ${quote(rest)}`];
    rest = rest.slice(found.length);
    if (!found.whole) elsewhere += label + text;
  }
  const again = fields.map(({ label }) => `${label}(continued)`);
  const pages = attached.map((page) =>
    page.slice(again.find((label) => page.startsWith(label))?.length ?? 0),
  );
  return [...difference("behind the fields", rest, ""), ...difference("attached", pages.join(""), elsewhere)];
}

/** Whether the fields hold the texts and the others nothing, as qpdf has them. */
function wrongInFields(json: string, text: string, fields: Filled[]): string[] {
  const report: { fullname: string; value: string | null }[] = JSON.parse(json).acroform.fields;
  const got = new Map(report.map(({ fullname, value }) => [fullname, (value ?? "").replace(/^u:/, "")]));
  const wrong = fields.flatMap(({ name, box }) => {
    const value = fieldValue(box ? cleanText(text) : cleanLine(text)).normalize("NFC");
    const wanted = isBlank(value) ? "" : value;
    return difference(`value of ${name}`, got.get(name) ?? "no such field", wanted.trim() && wanted);
  });
  for (const [name, value] of got) {
    if (!fields.some((field) => field.name === name))
      wrong.push(...difference(`value of ${name}`, value, ""));
  }
  return wrong;
}

/** Whether it is the error that names each field, and the character. */
function wrongInError(error: unknown, unprintable: string | undefined, fields: Filled[]): string[] {
  if (!(error instanceof LetterError) || error.kind !== "character") return [`not named: ${String(error)}`];
  const point = unprintable && `U+${unprintable.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  const named = error.problems.map(({ field, character }) => `${field} ${quote(character ?? "")}`);
  const silent = error.problems.filter(({ field, message }) => {
    return !(
      point &&
      message.includes(point) &&
      message.includes(`(${field})`) &&
      message.includes("activity a5")
    );
  });
  return [
    ...difference("named", `${named}`, `${fields.map(({ name }) => `${name} ${quote(unprintable ?? "")}`)}`),
    ...silent.map(({ message }) => `the message does not say it: ${message}`),
  ];
}

describe("the corpus itself", () => {
  it("has more than 300 texts, no two alike, up to 10000 characters", () => {
    expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
    expect(new Set(CORPUS.map(({ label }) => label)).size).toBe(CORPUS.length);
    expect(CORPUS.length).toBeGreaterThan(300);
    const lengths = CORPUS.map(({ text }) => [...text].length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([0, 10_000]);
  });
});

describe.runIf(missing.length === 0)(`${title}: ${texts.length} texts`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "corpus-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What programs print; they must succeed and have nothing to complain of. */
  async function run(program: string, ...args: string[]): Promise<string> {
    const { stdout, stderr } = await promisify(execFile)(program, args, { maxBuffer: 1 << 26 });
    if (stderr !== "") throw new Error(stderr);
    return stdout;
  }

  /** What is wrong with the letter that is filled with a text; nothing if all is well. */
  async function wrongWith(template: TemplateName, hostile: HostileText, flatten: boolean, printed: string) {
    const { text, unprintable, font } = hostile;
    const fields = filledFields(template);
    const values: LetterValues = Object.fromEntries(fields.map(({ name }) => [name, text]));
    let letter: Uint8Array;
    try {
      letter = await fillLetter(template, values, { flatten, fonts: font ? [thai] : [], context });
    } catch (error) {
      return wrongInError(error, unprintable, fields);
    }
    if (unprintable) return [`is printed, which it cannot be: ${quote(unprintable)}`];
    const file = join(folder, `${template}-${CORPUS.indexOf(hostile)}-${flatten}.pdf`);
    await writeFile(file, letter);
    const [json, inOrder] = (await run("sh", "-c", READ, "sh", file)).split("\u0001") as [string, string];
    const pages = inOrder.split("\f").map(seen);
    const wrong = [
      ...wrongInPages(pages, printed, seen(text), fields),
      ...wrongInFields(json, text, flatten ? [] : fields),
    ];
    // As people copy it, columns may come one after the other, but nothing is lost, such as hyphens at the ends of lines.
    if (pages.length > 2 && !/^-+$/.test(text)) {
      const copied = seen(await run("pdftotext", ...TEXT, file, "-"));
      wrong.push(...difference("copied, in order of letters", sorted(copied), sorted(pages.join(""))));
    }
    await rm(file);
    return wrong;
  }

  it.each(TEMPLATES)("comes back whole or is named: %s", async (template) => {
    const empty = new URL(`../../templates/${template}.pdf`, import.meta.url).pathname;
    const printed = seen(await run("pdftotext", "-raw", ...TEXT, empty, "-"));
    const letters = texts.map((hostile) => ({ hostile, flatten: false }));
    letters.push(
      ...letters.flatMap(({ hostile }, i) => (i % FLATTENED === 0 ? [{ hostile, flatten: true }] : [])),
    );
    const wrong: string[] = [];
    const queue = letters.values();
    const worker = async () => {
      for (const { hostile, flatten } of queue) {
        const found = await wrongWith(template, hostile, flatten, printed).catch((error) => [String(error)]);
        wrong.push(...found.map((each) => `${hostile.label}${flatten ? ", flattened" : ""}: ${each}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(wrong).toEqual([]);
  });
});

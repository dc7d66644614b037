/**
 * 500 random letters as pictures: where one differs from the empty form, it differs inside a field that was filled.
 * INK_RUNS=100 takes fewer; a failure says the seed, with INK_SEED it comes again.
 */

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FieldName, FORMS, fillLetter, type LetterValues } from "../../src/letters/index.js";
import { TEMPLATES, type TemplateName } from "../../src/scoring/result.js";

const missing = ["qpdf", "pdftoppm"].filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
const title = missing.length > 0 ? `ink (left out: no ${missing.join(", ")} here)` : "ink";

const RUNS = Number(process.env.INK_RUNS ?? 500);
const SEED = Number(process.env.INK_SEED ?? Date.now() % 1_000_000_000);
const AT_ONCE = 4;
const context = { activityId: "a5", date: "2025-02-01" };
const [WIDTH, HEIGHT] = [612, 792];
/** Where attached pages have their margins, less a point for what sticks out of a letter. */
const [LEFT, RIGHT] = [53, 559];

/** Points from the top left corner: at 72 dots an inch also those of the picture. */
interface Rectangle {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the texts are made of: wide, high and deep letters, with and without breaks between. */
const SAMPLES = [
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789    ,.-–(“”’)/&",
  "WMWM@%—…ÅÇgjpqyþŸ_|[]{}ÊÑ",
  "ąćęłńóśźżŁŻŐűẬẤỖỢữỵđŞİğıțș  \n",
  "Привет Ґїєђњ Ўқәө Ελλάδα ᾧ Ἀ ῥ \t",
  "x\u0302 m\u0325Z\u0337q\u0323\u0303e\u0301E\u0302\u0301g\u0331 ",
  "≤≥≠±→✓①⌀Ω½∑√∞∫★☐ a \n",
].map((sample) => Array.from(new Intl.Segmenter().segment(sample), ({ segment }) => segment));

const anyLength = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 90 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1500 }) },
);
const anyText = fc.tuple(fc.constantFrom(...SAMPLES), anyLength).chain(([sample, length]) => {
  return fc.string({ unit: fc.constantFrom(...sample), minLength: length, maxLength: length });
});

interface Letter {
  template: TemplateName;
  flatten: boolean;
  values: LetterValues;
}

const anyLetter: fc.Arbitrary<Letter> = fc.constantFrom(...TEMPLATES).chain((template) => {
  const names = FORMS[template].fields
    .filter(({ kind }) => kind !== "signature")
    .map(({ name }) => name as FieldName);
  const values = fc.record(Object.fromEntries(names.map((name) => [name, anyText])), { requiredKeys: [] });
  return fc.record({
    template: fc.constant(template),
    flatten: fc.boolean(),
    values,
  }) as fc.Arbitrary<Letter>;
});

describe.runIf(missing.length === 0)(title, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ink-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const execute = promisify(execFile);
  let pictures = 0;

  /** A page as grey pixels, row by row, from the top; 255 is white. */
  async function picture(pdf: Uint8Array, page = 1): Promise<Uint8Array> {
    const name = join(folder, String(pictures++));
    await writeFile(`${name}.pdf`, pdf);
    const { stderr } = await execute("pdftoppm", [
      "-gray",
      "-r",
      "72",
      "-f",
      `${page}`,
      "-singlefile",
      `${name}.pdf`,
      name,
    ]);
    expect(stderr).toBe("");
    const pgm = await readFile(`${name}.pgm`);
    await Promise.all([rm(`${name}.pdf`), rm(`${name}.pgm`)]);
    const head = `P5\n${WIDTH} ${HEIGHT}\n255\n`;
    expect(pgm.toString("latin1", 0, head.length)).toBe(head);
    return pgm.subarray(head.length);
  }

  const pixels = (rectangle: Rectangle) => {
    const { left, top, right, bottom } = rectangle;
    return {
      left: Math.floor(left),
      top: Math.floor(top),
      right: Math.ceil(right),
      bottom: Math.ceil(bottom),
    };
  };

  /** Where two pictures differ outside the rectangles, as `x,y`. */
  function strays(a: Uint8Array, b: Uint8Array, allowed: readonly Rectangle[]): string[] {
    const places = allowed.map(pixels);
    const found: string[] = [];
    for (let i = 0; i < a.length; i++) {
      if (a[i] === b[i]) continue;
      const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
      const inside = places.some(
        ({ left, top, right, bottom }) => left <= x && x < right && top <= y && y < bottom,
      );
      if (!inside) found.push(`${x},${y}`);
    }
    return found;
  }

  /** Whether a rectangle has dark dots. */
  function hasInk(picture: Uint8Array, rectangle: Rectangle): boolean {
    const { left, top, right, bottom } = pixels(rectangle);
    for (let y = top; y < bottom; y++)
      if (picture.subarray(y * WIDTH + left, y * WIDTH + right).some((grey) => grey < 160)) return true;
    return false;
  }

  /** The rectangles of a form's fields, as qpdf reads them. */
  async function rectangles(file: string): Promise<Rectangle[]> {
    const { stdout } = await execute("qpdf", ["--json", "--json-key=acroform", "--json-key=qpdf", file]);
    const { acroform, qpdf } = JSON.parse(stdout);
    return acroform.fields.map((field: { fullname: string; annotation: { object: string } }) => {
      const [left, bottom, right, top] = qpdf[1][`obj:${field.annotation.object}`].value["/Rect"];
      return { name: field.fullname, left, top: HEIGHT - top, right, bottom: HEIGHT - bottom };
    });
  }

  const emptyForm = async (template: TemplateName) => {
    const file = new URL(`../../templates/${template}.pdf`, import.meta.url).pathname;
    return { blank: await picture(await readFile(file)), fields: await rectangles(file) };
  };

  it(`stays inside the fields of ${RUNS} random letters, and is in each of them`, async () => {
    const forms = Object.fromEntries(
      await Promise.all(TEMPLATES.map(async (name) => [name, await emptyForm(name)])),
    );
    const wrong: string[] = [];
    const queue = fc.sample(anyLetter, { numRuns: RUNS, seed: SEED }).values();
    const worker = async () => {
      for (const { template, flatten, values } of queue) {
        const { blank, fields } = forms[template];
        const filled = fields.filter(({ name }: Rectangle) => values[name as FieldName]?.trim());
        const drawn = await picture(await fillLetter(template, values, { flatten, context }));
        const outside = strays(blank, drawn, filled);
        const without = filled.filter((field: Rectangle) => !hasInk(drawn, field));
        if (outside.length > 0)
          wrong.push(
            `${outside.length} dots outside, as ${outside[0]}: ${JSON.stringify({ template, flatten, values })}`,
          );
        for (const { name } of without)
          wrong.push(`nothing in ${name}: ${template} ${JSON.stringify(values[name as FieldName])}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(wrong, `INK_SEED=${SEED}`).toEqual([]);
  });

  it("sees a mark outside the fields, and a field without ink", async () => {
    const { blank, fields } = await emptyForm("employment");
    const values = { candidate_name: "Maria Alvarez", name_of_employer: "Great Lakes Precision" };
    const drawn = await picture(await fillLetter("employment", values, { context }));
    const filled = fields.filter(({ name }) => name in values);
    expect(strays(blank, drawn, filled)).toEqual([]);
    expect(strays(blank, drawn, filled.slice(1)).length).toBeGreaterThan(20);
    const moved = filled.map((field) => ({ ...field, right: field.left + 20 }));
    expect(strays(blank, drawn, moved).length).toBeGreaterThan(20);
    const marked = Uint8Array.from(drawn);
    marked[5 * WIDTH + 7] = 254;
    expect(strays(blank, marked, filled)).toEqual(["7,5"]);
    expect(fields.filter((field) => hasInk(drawn, field)).map(({ name }) => name)).toEqual(
      Object.keys(values),
    );
  });

  it("stays inside the margins of attached pages", async () => {
    for (const text of ["W".repeat(900), "Ångström–Đặng, Ґудзь/Łódź ".repeat(80), "f\u0302gj".repeat(600)]) {
      const values = { candidate_name: text, job_description: text };
      const pdf = await fillLetter("employment", values, { context });
      const drawn = await picture(pdf, 2);
      const margins = { name: "page", left: LEFT, right: RIGHT, top: 30, bottom: HEIGHT - 20 };
      expect(strays(new Uint8Array(drawn.length).fill(255), drawn, [margins])).toEqual([]);
      expect(hasInk(drawn, { ...margins, top: 400, bottom: 420 })).toBe(true);
    }
  });
});

import { readFile } from "node:fs/promises";
import { FORMS, type FormField, TITLE } from "../../src/letters/forms.js";
import { createForm, type NewField } from "../../src/pdf/create.js";
import type { Canvas } from "../../src/pdf/index.js";
import type { TemplateName } from "../../src/scoring/result.js";
import { TEXTS } from "./texts.js";

// Points, from the bottom left corner of a US Letter page (612 × 792).
const LEFT = 54;
const WIDTH = 504;
const NARROW = 156;
const GAP = 18;
/** From one row of fields to the next. */
const ROW = 36;
const FIELD_HEIGHT = 18;
const SIGNATURE_HEIGHT = 35;
/** From a field's rule up to the baseline of its label. */
const LABEL_ABOVE = 20.5;
const BOX_TOP = 7;
/** Between lines for a pen, at the least. */
const PEN = 20;

const NAVY = [0.1, 0.22, 0.4] as const;
const GREY = 0.38;
const HAIRLINE = { weight: 0.5, ink: 0.45 };
const PEN_LINE = { weight: 0.4, ink: 0.72 };
const TEXT = { size: 9.25, leading: 12.5 };
const LABEL = { size: 8.5, bold: true };

/** Height of the verifier's part above the foot of the page, without the lines of the statement. */
const SIGNING = 268;

/** The day that the templates carry as the day they were made: fixed, so that their bytes repeat. */
const MADE = "2015-01-01";
/**
 * Builds one template. The same bytes at every call.
 * @param root the repository's folder, where the fonts are
 */
export async function buildTemplate(name: TemplateName, root: URL): Promise<Uint8Array> {
  const info = { title: `${TITLE} – ${FORMS[name].section}`, subject: "MSSC recertification", date: MADE };
  const fonts = {
    regular: await readFile(new URL("templates/fonts/NotoSans-Regular.ttf", root)),
    bold: await readFile(new URL("scripts/templates/fonts/NotoSans-Bold.ttf", root)),
  };
  return createForm(info, fonts, (canvas) => new TemplatePage(name, canvas).draw());
}

class TemplatePage {
  private readonly fields: NewField[] = [];
  private readonly form;
  private readonly text;

  constructor(
    private readonly name: TemplateName,
    private readonly canvas: Canvas,
  ) {
    this.form = FORMS[name];
    this.text = TEXTS[name];
  }

  draw(): NewField[] {
    const { fields } = this.form;
    const box = fields.findIndex((field) => field.kind === "box");
    const top = this.intro(this.head());
    const below = this.grid(fields.slice(0, box), fields[box]!, top);
    this.box(fields[box]!, below, this.verifierTop() + 24);
    this.signing(fields.slice(box + 1));
    this.foot();
    return this.fields;
  }

  private head(): number {
    this.canvas.tagged("H1", () => this.canvas.text(LEFT, 724, TITLE, { size: 20, bold: true }));
    this.canvas.tagged("H2", () => this.canvas.text(LEFT, 703, this.form.section, { size: 13.5, ink: NAVY }));
    this.canvas.rule(LEFT, 690, WIDTH, { weight: 2, ink: NAVY });
    return 672;
  }

  /** What the letter is for and who signs; returns where the next part may begin. */
  private intro(top: number): number {
    const indent = 68;
    let y = top;
    for (const [label, text] of [
      ["Use for", this.text.use],
      ["Signed by", this.text.signers],
    ] as const) {
      y = this.canvas.tagged("P", () => {
        this.canvas.text(LEFT, y, `${label} `, { ...LABEL, ink: NAVY });
        return this.paragraph(LEFT + indent, y, WIDTH - indent, text) - 3;
      });
    }
    return y;
  }

  /** Rows of two fields, the narrow one at the left. */
  private grid(fields: readonly FormField[], box: FormField, top: number): number {
    let y = top - 13;
    for (let i = 0; i < fields.length; i += 2) {
      this.line(fields[i]!, LEFT, y, NARROW);
      const right = fields[i + 1];
      const x = LEFT + NARROW + GAP;
      if (right) this.line(right, x, y, WIDTH - NARROW - GAP);
      else this.pointer(box, x, y);
      y -= ROW;
    }
    return y;
  }

  /** The guide's form has the label twice for one field: the first one points to the box below. */
  private pointer(box: FormField, x: number, y: number): void {
    this.canvas.tagged("P", () => {
      const width = this.canvas.text(x, y, `${box.label} `, LABEL);
      this.canvas.text(x + width + 3, y, "please enter them in the box below", { size: 8.5, ink: GREY });
    });
  }

  private line(field: FormField, x: number, labelY: number, width: number): void {
    this.label(field, x, labelY);
    const y = labelY - LABEL_ABOVE - (field.kind === "signature" ? SIGNATURE_HEIGHT - FIELD_HEIGHT : 0);
    this.canvas.rule(x, y, width, HAIRLINE);
    const height = field.kind === "signature" ? SIGNATURE_HEIGHT : FIELD_HEIGHT;
    this.place(field, x, y + 0.5, width, height - 0.5);
  }

  private box(field: FormField, labelY: number, bottom: number): void {
    this.label(field, LEFT, labelY);
    const height = labelY - BOX_TOP - bottom;
    this.canvas.box(LEFT, bottom, WIDTH, height, HAIRLINE);
    const rows = Math.floor(height / PEN);
    for (let row = 1; row < rows; row++) {
      this.canvas.rule(LEFT + 6, bottom + (row * height) / rows, WIDTH - 12, PEN_LINE);
    }
    this.place(field, LEFT + 3, bottom + 2, WIDTH - 6, height - 4);
  }

  private signing(fields: readonly FormField[]): void {
    const [signature, date, name, title, company, candidate, candidateDate] = fields as Required<FormField>[];
    const wide = WIDTH - NARROW - GAP;
    const half = (WIDTH - GAP) / 2;
    const signatureRow = ROW + SIGNATURE_HEIGHT - FIELD_HEIGHT;
    let y = this.heading("Verifier’s statement", this.verifierTop());
    y = this.canvas.tagged("P", () => this.paragraph(LEFT, y, WIDTH, this.text.attestation)) - 6;
    this.line(signature!, LEFT, y, wide);
    this.dateBeside(date!, y);
    y -= signatureRow;
    this.line(name!, LEFT, y, half);
    this.line(title!, LEFT + half + GAP, y, half);
    y -= ROW;
    this.line(company!, LEFT, y, WIDTH);
    y = this.heading("Candidate", y - ROW - 8) - 1;
    this.line(candidate!, LEFT, y, wide);
    this.dateBeside(candidateDate!, y);
  }

  /** The baseline of the heading of the verifier's part, which ends at the same height on every form. */
  private verifierTop(): number {
    return SIGNING + this.canvas.breakText(this.text.attestation, WIDTH, TEXT).length * TEXT.leading;
  }

  /** Prints a heading; returns the baseline of what follows. */
  private heading(text: string, y: number): number {
    this.canvas.tagged("H2", () => this.canvas.text(LEFT, y, text, { size: 10.5, bold: true, ink: NAVY }));
    return y - 15;
  }

  /** A date stands on the same line as the signature beside it. */
  private dateBeside(field: FormField, y: number): void {
    const x = LEFT + WIDTH - NARROW;
    this.label(field, x, y);
    const rule = y - LABEL_ABOVE - SIGNATURE_HEIGHT + FIELD_HEIGHT;
    this.canvas.rule(x, rule, NARROW, HAIRLINE);
    this.place(field, x, rule + 0.5, NARROW, FIELD_HEIGHT - 0.5);
  }

  private foot(): void {
    this.canvas.rule(LEFT, 42, WIDTH, { weight: 0.4, ink: 0.6 });
    const source = `Source: MSSC Recertification Process, form letter “${this.form.section}”`;
    const form = `Form ${this.name}`;
    const style = { size: 7.5, ink: GREY };
    this.canvas.tagged("P", () => {
      this.canvas.text(LEFT, 31, `${source} `, style);
      this.canvas.text(LEFT + WIDTH - this.canvas.width(form, style), 31, form, style);
    });
  }

  private place(field: FormField, x: number, y: number, width: number, height: number): void {
    const { name, kind, tooltip } = field;
    this.fields.push({ name, kind, tooltip, x, y, width, height });
    this.canvas.field(this.fields.length - 1);
  }

  /** A field's label, and behind it what the guide's form adds in parentheses. */
  private label({ label, note }: FormField, x: number, y: number): void {
    this.canvas.tagged("P", () => {
      const width = this.canvas.text(x, y, note ? `${label} ` : label, LABEL);
      if (note) this.canvas.text(x + width + 3, y, note, { size: 8.5, ink: GREY });
    });
  }

  /** Prints a paragraph; returns the baseline after its last line. */
  private paragraph(x: number, top: number, width: number, text: string): number {
    let y = top;
    for (const line of this.canvas.breakText(text, width, TEXT)) {
      // The space is for whoever reads it aloud.
      this.canvas.text(x, y, `${line} `, TEXT);
      y -= TEXT.leading;
    }
    return y;
  }
}

import type { Face, Line } from "./face.js";
import { fill, type Ink, stroke } from "./ink.js";
import { num } from "./operators.js";
import { type Encoder, paintLines } from "./paint.js";
import type { Tag } from "./tags.js";

export interface TextStyle {
  size: number;
  bold?: boolean;
  ink?: Ink;
}

/** A place on the page that leads to another page of the document. */
export interface CanvasLink {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The page it leads to, from 0 on. */
  to: number;
  /** What it is for screen readers; its text stands in it. */
  tag: Tag;
}

/** Draws a page: fixed texts, rules and boxes. Points, from the bottom left corner of the page. */
export class Canvas {
  /** What the page consists of, in the order in which it was drawn. */
  readonly tags: Tag[] = [];
  /** What leads to other pages. */
  readonly links: CanvasLink[] = [];
  private readonly out: string[] = [];
  private marks = 0;
  private readonly used = new Set<Face>();

  /**
   * @param fonts for fixed texts
   * @param encoder the fonts of the document
   * @param page its number, from 0 on, among those that its tags name
   */
  constructor(
    private readonly fonts: { regular: Face; bold: Face },
    private readonly encoder: Encoder,
    private readonly page = 0,
  ) {}

  /** The fonts used so far. */
  get faces(): ReadonlySet<Face> {
    return this.used;
  }

  /**
   * Prints a text of this program's own.
   * @returns its width
   * @throws Error when the font lacks one of its characters
   */
  text(x: number, y: number, text: string, style: TextStyle): number {
    const run = this.shapeText(text, style);
    this.out.push(fill(style.ink ?? 0));
    this.lines([{ runs: [run], width: run.width }], { x, y, size: style.size, leading: 0 });
    return (run.width * style.size) / 1000;
  }

  /** Prints lines that are laid out already. `y` is the first baseline. */
  lines(lines: readonly Line[], place: { x: number; y: number; size: number; leading: number }): void {
    for (const line of lines) for (const run of line.runs) this.used.add(run.face);
    this.out.push(paintLines(lines, place, this.encoder));
  }

  /** What is printed meanwhile is a part of the page of its own for screen readers: a heading `H1`, a paragraph `P` … */
  tagged<T>(type: string, print: () => T): T {
    const tag: Tag = { type, kids: [] };
    this.tags.push(tag);
    return this.part(tag, print);
  }

  /** What is printed meanwhile belongs to a part of the document, which may go on over several pages. */
  part<T>(tag: Tag, print: () => T): T {
    const mark = this.marks++;
    tag.kids.push({ page: this.page, mark });
    return this.marked(`/${tag.type} <</MCID ${mark}>> BDC`, print);
  }

  /** What is printed meanwhile is nothing for screen readers. */
  untagged<T>(print: () => T): T {
    return this.marked("/Artifact BMC", print);
  }

  /** A field stands here. @param node its dictionary among the form's */
  field(node: number): void {
    this.tags.push({ type: "Form", kids: [{ node }] });
  }

  /** A place on the page leads to another page. */
  link(link: CanvasLink): void {
    this.links.push(link);
  }

  /** The first number that no marked content has. */
  get nextMark(): number {
    return this.marks;
  }

  /** The width of a fixed text. */
  width(text: string, style: TextStyle): number {
    return (this.shapeText(text, style).width * style.size) / 1000;
  }

  /** Breaks a fixed text into lines no wider than `width`. */
  breakText(text: string, width: number, style: TextStyle): string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(" ")) {
      const longer = line ? `${line} ${word}` : word;
      if (line && this.width(longer, style) > width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  }

  /** A horizontal rule, `y` its middle. */
  rule(x: number, y: number, width: number, style: { weight: number; ink: Ink }): void {
    const { weight, ink } = style;
    const bar = `${num(x)} ${num(y - weight / 2)} ${num(width)} ${num(weight)} re f`;
    this.untagged(() => this.out.push(`${fill(ink)} ${bar}`));
  }

  /** The outline of a box. */
  box(x: number, y: number, width: number, height: number, style: { weight: number; ink: Ink }): void {
    const rectangle = `${num(x)} ${num(y)} ${num(width)} ${num(height)} re`;
    this.untagged(() => this.out.push(`${stroke(style.ink)} ${num(style.weight)} w ${rectangle} S`));
  }

  /** Black for what follows. */
  black(): void {
    this.out.push(fill(0));
  }

  /** The color of lines of text that follow. */
  ink(ink: Ink): void {
    this.out.push(fill(ink), stroke(ink));
  }

  /** Draws a shape (`shapes.ts`). */
  shape(operators: string): void {
    this.out.push(operators);
  }

  /** Everything drawn so far, as a content stream. */
  content(): string {
    return this.out.join("\n");
  }

  private marked<T>(begin: string, print: () => T): T {
    this.out.push(begin);
    const result = print();
    this.out.push("EMC");
    return result;
  }

  private shapeText(text: string, style: TextStyle) {
    return (style.bold ? this.fonts.bold : this.fonts.regular).shape(text);
  }
}

/** Activity files as many hands would write them: block and flow, quoted and not, with comments wherever YAML allows them. */

import type { Plain, PlainMap } from "../../../src/input/plain.js";

/** Numbers from 0 to below 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

interface Habits {
  step: number;
  listStep: number;
  dash: number;
  comments: number;
  blanks: number;
  flow: number;
  quotes: number;
  tabs: boolean;
}

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ./&-]*$/;

/** One who writes a file; comments are numbered, and tell of which activity they stand in. */
class Hand {
  private readonly habits: Habits;
  private comment = 0;
  private within = "top";
  private readonly anchors = new Map<string, string>();

  constructor(
    private readonly next: () => number,
    private readonly repeated: ReadonlySet<string>,
  ) {
    this.habits = {
      step: this.pick([2, 2, 4, 3, 1]),
      listStep: this.pick([0, 2, 2, 4]),
      dash: this.pick([2, 2, 2, 4, 3]),
      comments: this.pick([0, 0.1, 0.4]),
      blanks: this.pick([0, 0.1, 0.3]),
      flow: this.pick([0, 0.2, 0.7]),
      quotes: this.pick([0, 0.3, 0.9]),
      tabs: this.often(0.1),
    };
  }

  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)] as T;
  }

  often(share: number): boolean {
    return this.next() < share;
  }

  private remark(): string {
    this.comment += 1;
    return `# ${this.comment} in ${this.within}${this.pick(["", ": x", " - [", ' "', " 'a"])}`;
  }

  /** After a value, in its line. */
  private tail(): string {
    const space = this.habits.tabs ? this.pick([" ", "\t", "   "]) : this.pick([" ", "  "]);
    if (this.often(this.habits.comments)) return space + this.remark();
    return this.often(0.1) ? space : "";
  }

  /** Lines between lines; `most` is how far in comments may stand. */
  between(most: number): string[] {
    const lines: string[] = [];
    while (this.often(this.habits.blanks)) lines.push(this.pick(["", "", " ".repeat(most)]));
    while (this.often(this.habits.comments)) {
      lines.push(" ".repeat(this.pick([most, most, Math.floor(this.next() * most)])) + this.remark());
      if (this.often(this.habits.blanks)) lines.push("");
    }
    return lines;
  }

  private oneLine(text: string, flow: boolean): string {
    const anchor = this.anchors.get(text);
    if (anchor !== undefined) return flow ? `*${anchor} ` : `*${anchor}`;
    const mark = this.repeated.has(text) ? `&t${this.anchors.size} ` : "";
    if (mark !== "") this.anchors.set(text, mark.slice(1, -1));
    if (PLAIN.test(text) && !this.often(this.habits.quotes)) return mark + text;
    if (/^[ -~]*$/.test(text) && this.often(0.5)) return `${mark}'${text.replaceAll("'", "''")}'`;
    return mark + JSON.stringify(text);
  }

  private inFlow(value: Plain, column: number): string {
    if (value === undefined) return '""';
    if (typeof value === "string") return this.oneLine(value, true);
    const wide = this.often(0.3);
    const pad = wide ? `\n${" ".repeat(column + 2)}` : this.pick(["", " "]);
    const parts = Array.isArray(value)
      ? value.map((each) => this.inFlow(each, column + 2))
      : Object.entries(value).map(([key, each]) => `${key}: ${this.inFlow(each, column + 2)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    if (parts.length === 0) return `${open}${this.pick(["", "", " "])}${close}`;
    const separated = parts.map((part, index) => {
      const comma = index < parts.length - 1 || this.often(0.15) ? "," : "";
      const remark = wide && this.often(this.habits.comments) ? ` ${this.remark()}` : "";
      return part + comma + remark;
    });
    const end = wide ? `\n${" ".repeat(column + this.pick([1, 2]))}` : pad;
    return open + pad + separated.join(wide ? pad : " ") + end + close;
  }

  /** A text in lines of its own, where it can be one. */
  private inLines(text: string, column: number): string[] | undefined {
    const lines = text.split("\n");
    if (this.repeated.has(text) || !lines.every((line) => /^[!-~]([ -~]*[!-~])?$/.test(line)))
      return undefined;
    const indent = " ".repeat(column + this.habits.step);
    if (lines.length > 1 || this.often(0.1)) {
      const header = this.pick(["|", "|-", "|+"]);
      const more = header === "|+" ? this.pick([[], ["", ""]]) : [];
      const remark = this.often(this.habits.comments) ? ` ${this.remark()}` : "";
      return [header + remark, ...lines.map((line) => indent + line), ...more];
    }
    const words = text.split(" ");
    if (!PLAIN.test(text) || words.length < 3 || words.includes("") || words.includes("-") || this.often(0.8))
      return undefined;
    if (this.often(0.5)) return [">", ...words.map((word) => indent + word)];
    return [words[0] as string, ...words.slice(1).map((word) => indent + word)];
  }

  private pair(key: string, value: Plain, column: number): string[] {
    if (value === undefined) return [`${key}:${this.tail()}`];
    if (typeof value === "string") {
      const lines = this.inLines(value, column);
      if (lines !== undefined) return [`${key}: ${lines[0]}`, ...lines.slice(1)];
      return [`${key}: ${this.oneLine(value, false)}${this.tail()}`];
    }
    const empty = Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
    if (empty && key !== "keyActivities" && this.often(0.5)) return [`${key}:${this.tail()}`];
    const texts = Array.isArray(value) && value.every((each) => typeof each === "string");
    if (empty || this.often(key === "activities" ? this.habits.flow / 4 : texts ? 0.7 : this.habits.flow))
      return [`${key}: ${this.inFlow(value, column)}${this.tail()}`];
    if (Array.isArray(value))
      return [
        `${key}:${this.tail()}`,
        ...this.list(value, column + this.habits.listStep, key === "activities"),
      ];
    return [`${key}:${this.tail()}`, ...this.group(value, column + this.habits.step)];
  }

  private list(list: readonly Plain[], column: number, activities: boolean): string[] {
    const indent = " ".repeat(column);
    const gap = " ".repeat(this.habits.dash - 1);
    return list.flatMap((each, index) => {
      const above = this.between(column);
      if (activities) this.within = `a${index + 1}`;
      const group = typeof each === "object" && !Array.isArray(each) && !this.often(this.habits.flow);
      const [first = "", ...rest] = group
        ? this.group(each as PlainMap, column + this.habits.dash, true)
        : [`${this.inFlow(each, column)}${this.tail()}`];
      if (activities) this.within = "top";
      return [...above, `${indent}-${gap}${first.trimStart()}`, ...rest];
    });
  }

  private group(group: PlainMap, column: number, afterDash = false): string[] {
    const indent = " ".repeat(column);
    return Object.entries(group).flatMap(([key, value], index) => {
      const [first = "", ...rest] = this.pair(key, value, column);
      const above = index === 0 && afterDash ? [] : this.between(column);
      return [...above, indent + first, ...rest];
    });
  }

  file(value: PlainMap): string {
    const keys = this.often(0.7) ? Object.keys(value) : Object.keys(value).reverse();
    const lines = [
      ...(this.often(0.1) ? ["%YAML 1.2", "---"] : this.often(0.1) ? ["---"] : []),
      ...keys.flatMap((key) => [...this.between(0), ...this.pair(key, value[key], 0)]),
      ...this.between(this.pick([0, 2])),
      ...(this.often(0.1) ? ["..."] : []),
    ];
    const eol = this.pick(["\n", "\n", "\r\n", "\r\n", "\r"]);
    const end = this.often(0.3) ? "" : eol;
    return (this.often(0.2) ? "\ufeff" : "") + lines.flatMap((line) => line.split("\n")).join(eol) + end;
  }
}

function textsOf(value: Plain): string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [value];
  return Object.values(value).flatMap((each: Plain) => textsOf(each));
}

/** @returns the file written by a hand that the seed decides; now and then as JSON */
export function handwritten(file: PlainMap, seed: number): string {
  const next = random(seed);
  if (next() < 0.05) return JSON.stringify(file, null, next() < 0.5 ? 2 : undefined);
  const texts = textsOf(file).filter((text) => text.includes(" ") && !text.includes("\n"));
  const twice = texts.filter((text, index) => texts.indexOf(text) < index);
  return new Hand(next, new Set(next() < 0.3 ? twice.slice(0, 2) : [])).file(file);
}

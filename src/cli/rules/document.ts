/** The documents of the rules, taken apart: headings, paragraphs, lists and tables are all the Markdown that they have. */

export type Block =
  | { kind: "paragraph"; text: string }
  /** `mark`: `-`, or a number. */
  | { kind: "item"; mark: string; text: string }
  | { kind: "table"; head: string[]; rows: string[][] };

export interface Section {
  /** `Window (Overview)`. */
  title: string;
  /** As many as the heading has `#`. */
  level: number;
  blocks: Block[];
}

/** A text without its emphasis and links; what stands in backticks stays as it is. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/(^|[\s(])_([^_]+)_(?=[\s.,;:)]|$)/g, "$1$2");
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => plain(cell.trim()));

function blockOf(lines: readonly string[]): Block {
  const [first = ""] = lines;
  if (first.startsWith("|")) {
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: "table", head, rows };
  }
  const [, mark, rest] = /^(-|\d+\.) (.*)$/.exec(first) ?? [];
  const text = plain([rest ?? first, ...lines.slice(1)].map((line) => line.trim()).join(" "));
  return mark === undefined ? { kind: "paragraph", text } : { kind: "item", mark, text };
}

/** Where a block begins: after a blank line, at a list's mark, at the first line of a table. */
function begins(line: string, before: string | undefined): boolean {
  if (before === undefined || before.trim() === "" || /^(?:-|\d+\.) /.test(line)) return true;
  return line.startsWith("|") !== before.startsWith("|");
}

/** @param markdown one of the documents in `docs` @returns its sections, each up to the next heading */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [];
  let lines: string[][] = [];
  const finish = (): void => {
    sections.at(-1)?.blocks.push(...lines.map(blockOf));
  };
  let before: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks !== undefined && title !== undefined) {
      finish();
      lines = [];
      sections.push({ title: plain(title), level: marks.length, blocks: [] });
    } else if (line.trim() !== "") {
      if (begins(line, before) || lines.length === 0) lines.push([line]);
      else lines.at(-1)?.push(line);
    }
    before = marks === undefined ? line : "";
  }
  finish();
  return sections;
}

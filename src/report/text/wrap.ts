/** Sets words in lines. */

import type { Measure } from "./measure.js";
import type { Paint, Style } from "./paint.js";

/** Words of one style. Runs are parted by a space. */
export interface Run {
  text: string;
  style?: Style | undefined;
}

/** A line as it is measured and as it is printed. */
export interface Line {
  plain: string;
  painted: string;
}

export interface Setting {
  /** Columns that a line may have. */
  width: number;
  measure: Measure;
  paint: Paint;
  /** Whether a word that is longer than a line stays whole. */
  whole?: boolean;
}

interface Word {
  text: string;
  style: Style | undefined;
}

/** Cuts a word that is longer than a line, never within what is seen as one character. */
function broken(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== "" && measure(part + segment) > width) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}

/** Neighbors of the same style are painted in one go. */
function paintedWords(words: readonly Word[], paint: Paint): string {
  let painted = "";
  for (let at = 0; at < words.length; ) {
    const { style } = words[at] as Word;
    let end = at;
    while (words[end]?.style === style && end < words.length) end++;
    const text = words.slice(at, end).map((word) => word.text);
    painted += `${at > 0 ? " " : ""}${paint(text.join(" "), style)}`;
    at = end;
  }
  return painted;
}

/**
 * @param first what the first line begins with
 * @param further what the lines after it begin with
 * @returns lines of at most the width; a word that is longer is broken, or stays whole where the setting says so
 */
export function setInLines(
  runs: readonly Run[],
  { width, measure, paint, whole = false }: Setting,
  first = "",
  further = " ".repeat(measure(first)),
): Line[] {
  const room = Math.max(1, width - Math.max(measure(first), measure(further)));
  const words = runs.flatMap(({ text, style }) =>
    text
      .split(" ")
      .flatMap((word) => (whole ? [word] : broken(word, room, measure)))
      .map((part): Word => ({ text: part, style })),
  );
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const takes = measure(word.text);
    if (used > 0 && used + 1 + takes > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += (used > 0 ? 1 : 0) + takes;
  }
  return lines.map((line, index) => {
    const start = index === 0 ? first : further;
    return {
      plain: start + line.map(({ text }) => text).join(" "),
      painted: start + paintedWords(line, paint),
    };
  });
}

/** @returns the same as printed */
export function wrapped(runs: readonly Run[], setting: Setting, first?: string, further?: string): string[] {
  return setInLines(runs, setting, first, further).map(({ painted }) => painted);
}

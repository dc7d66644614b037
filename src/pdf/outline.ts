import { dictionary, type Entries, reference, textString } from "./operators.js";
import type { PdfFile } from "./writer.js";

/** An entry in the list beside the pages. */
export interface Bookmark {
  title: string;
  /** What it leads to, by number from 0 on: a filled form, or a page. */
  target: number;
  below?: readonly Bookmark[];
}

/**
 * Writes the list beside the pages.
 * @param pages references to the pages that can be led to
 * @returns the reference to it
 */
export function writeOutline(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  pages: readonly string[],
): string {
  const root = file.next();
  file.put(root, dictionary({ Type: "/Outlines", ...writeLevel(file, bookmarks, root, pages) }));
  return reference(root);
}

/** @returns what the entry above says of the level */
function writeLevel(
  file: PdfFile,
  level: readonly Bookmark[],
  above: number,
  pages: readonly string[],
): Entries {
  if (level.length === 0) return {};
  const numbers = level.map(() => file.next());
  const at = (index: number) => reference(numbers[index]!);
  let count = level.length;
  level.forEach(({ title, target, below = [] }, index) => {
    count += below.length;
    const entries: Entries = {
      Title: textString(title),
      Parent: reference(above),
      Dest: `[${pages[target]} /Fit]`,
      ...writeLevel(file, below, numbers[index]!, pages),
    };
    if (index > 0) entries.Prev = at(index - 1);
    if (index < level.length - 1) entries.Next = at(index + 1);
    file.put(numbers[index]!, dictionary(entries));
  });
  return { First: at(0), Last: at(level.length - 1), Count: String(count) };
}

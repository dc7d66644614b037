/** What every part of the text is drawn with. */

import type { Sentence } from "../view/types.js";
import type { Style } from "./paint.js";
import type { Signs } from "./signs.js";
import { type Run, type Setting, wrapped } from "./wrap.js";

/** A sentence with its source, as words. */
export function runsOf({ text, source }: Sentence, style?: Style): Run[] {
  return source === undefined
    ? [{ text, style }]
    : [
        { text, style },
        { text: `(${source})`, style: "quiet" },
      ];
}

/** The setting and signs of a page, and what every section says its sentences with. */
export class Page {
  constructor(
    readonly setting: Setting,
    readonly signs: Signs,
  ) {}

  heading(text: string): string {
    return this.setting.paint(text, "strong");
  }

  /** @param first what the first line begins with; the others are indented as far */
  said(sentence: Sentence, first: string, style?: Style): string[] {
    return wrapped(runsOf(sentence, style), this.setting, first);
  }

  /** The rules behind figures, set off from them. */
  rules(rules: readonly Sentence[], indent = "  "): string[] {
    return rules.flatMap((rule) => this.said(rule, `${indent}- `));
  }
}

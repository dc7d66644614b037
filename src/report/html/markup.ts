/** Builds HTML in which everything that is put in is escaped, unless it is markup already. */

import { partsOf } from "../view/marked.js";
import type { Sentence } from "../view/types.js";

/** Text that is markup. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Content = string | number | Markup | null | readonly Content[];

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @returns the text as HTML shows it, also within attributes */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

function put(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.html;
  return typeof content === "object" ? content.map(put).join("") : escaped(String(content));
}

/** A template whose values are escaped; lists are joined, null is nothing. */
export function markup(texts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(
    texts.map((text, index) => (index === 0 ? text : put(values[index - 1] as Content) + text)).join(""),
  );
}

/** @returns a text of the view, names of keys and commands as code */
export function marked(text: string): Content {
  return partsOf(text).map(({ text: part, code }) => (code ? markup`<code>${part}</code>` : part));
}

/** @returns a sentence with its source */
export function said({ text, source }: Sentence): Content {
  return source === undefined
    ? marked(text)
    : [marked(text), markup` <span class="source">(${source})</span>`];
}

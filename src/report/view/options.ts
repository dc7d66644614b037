/** What the view is made for, beside the result. */

import type { Advice } from "../../advice/advice.js";
import type { Said } from "../../scoring/say-dates.js";
import type { Sentence } from "./types.js";

export interface ViewOptions {
  /** The ways to the threshold, one for each certification of the result, in its order. */
  advice: readonly Advice[];
  /** The readings in force (contract 2.8). */
  readings: Readonly<Record<string, string>>;
  /** The rule and the source behind every figure, also where nothing is open. */
  explain?: boolean;
  /** The activity file, as it stands in commands that are proposed. */
  file?: string;
}

/** @returns the sentence, its source only where everything is to be explained */
export function quietly({ text, source }: Said, { explain = false }: ViewOptions): Sentence {
  return explain ? { text, source } : { text };
}

/** @returns the rules where everything is to be explained, otherwise none */
export function whenExplained(rules: () => Sentence[], { explain = false }: ViewOptions): Sentence[] {
  return explain ? rules() : [];
}

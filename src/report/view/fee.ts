/** What the application costs. */

import type { Result } from "../../scoring/result.js";
import { feeInWords } from "../../scoring/say-dates.js";
import { quietly, type ViewOptions } from "./options.js";
import type { ListSection } from "./types.js";

/** @returns what the application costs, and an appeal */
export function feeSection(result: Result, options: ViewOptions): ListSection {
  const items = feeInWords(result).map((each) => ({ head: null, sentences: [quietly(each, options)] }));
  return { kind: "list", name: "fee", title: "Fee", intro: null, ordered: false, items };
}

/** What people do, in everyday words, and the questions that each takes. Data: how they are asked stands elsewhere. */

import { OTHER } from "./kinds/other.js";
import { TRAINING } from "./kinds/training.js";
import { WORK } from "./kinds/work.js";
import type { Kind } from "./question.js";

/** Order of the list in which one looks for what one did: what most people have comes first. */
export const KINDS: readonly Kind[] = [...WORK.slice(0, 2), ...TRAINING, ...OTHER, ...WORK.slice(2)];

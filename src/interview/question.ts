/** What a question is, apart from how it is asked. */

import type { PlainMap } from "../input/answers.js";
import type { ActivityType } from "../input/candidate.js";
import type { Choice } from "./ask.js";

interface Said {
  /** The key of the activity file that the answer goes to. */
  key: string;
  question: string;
  /** What it is called once it is answered. */
  name: string;
  help?: string;
  /** Whether it is asked, given the answers before it; left out: always. */
  when?: (answers: PlainMap) => boolean;
}

/** A line of text: a name, a date, a figure. */
export interface LineQuestion extends Said {
  how: "line";
  /** What Enter alone does; the answer may then be left out. */
  skip?: string;
  /** A date, shown as people say it once it is given. */
  date?: true;
  /** Taken where nothing is typed. */
  standard?: string;
}

/** One of a few; the values are those of the activity file. */
export interface ChoiceQuestion extends Said {
  how: "choice";
  choices: readonly Choice<string>[];
  standard?: string;
}

/** Those that take more than one prompt. Each has a function in `ask-specials.ts`. */
export interface SpecialQuestion extends Said {
  how: "end" | "weekly-hours" | "certification" | "toward" | "relation" | "courses";
}

export type Question = LineQuestion | ChoiceQuestion | SpecialQuestion;

/** Something that people do, in their words. */
export interface Kind {
  type: ActivityType;
  /** In the list of what one can have done, with an example. */
  said: string;
  example: string;
  /** Keys that follow from the kind. */
  given?: PlainMap;
  questions: readonly Question[];
}

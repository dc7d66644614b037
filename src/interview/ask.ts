/** How the interview asks: the few kinds of prompts there are, and the ways out of each. Terminals and tests answer. */

/** The way back to the question before: Esc. */
export class Back extends Error {}

/** The activity is to be left as it is: Ctrl-X. */
export class Leave extends Error {}

/** The program is to stop: Ctrl-C, or the terminal is gone. */
export class Stop extends Error {}

interface Asked {
  /** The question in full. */
  question: string;
  /** What it is called once it is answered, in a word or two. */
  name: string;
  /** What helps to answer it; one sentence or several. */
  help?: string | undefined;
  /** Whether there is no question before it, so that Esc leads nowhere. */
  first?: boolean | undefined;
  /** Whether Ctrl-X leaves the activity that it is asked for. */
  leave?: boolean | undefined;
}

export interface LineAsked extends Asked {
  /** Taken where nothing is typed. */
  standard?: string | undefined;
  /** What Enter alone does where there is no standard: the question may then be left out. */
  skip?: string | undefined;
  /** @returns what is wrong with an answer, or nothing */
  check?: ((answer: string) => string | undefined) | undefined;
  /** @returns the answer with as much added as is certain, and what it could go on with */
  complete?: ((answer: string) => Completion) | undefined;
  /** A day: offered in the form that the person types, and shown as people say it once it is given. */
  day?: true | undefined;
  /** @returns the answer as it is shown once it is given */
  shown?: ((answer: string) => string) | undefined;
}

export interface Completion {
  text: string;
  choices: readonly string[];
}

export interface Choice<T> {
  value: T;
  name: string;
  /** What stays of it once it is chosen; left out: the name. */
  short?: string | undefined;
  /** More about it, shown while the cursor is on it. */
  about?: string | undefined;
}

export interface ChoiceAsked<T> extends Asked {
  choices: readonly Choice<T>[];
  standard?: T | undefined;
  /** A menu to come back to: choosing in it is no answer that could be taken back. */
  menu?: boolean | undefined;
}

export interface SearchAsked<T> extends Asked {
  /** @returns what fits the letters typed so far, best first */
  find: (typed: string) => readonly Choice<T>[];
}

/** Every question may throw Back, Leave or Stop. */
export interface Ask {
  /** Text, trimmed; empty where it was skipped. */
  line(asked: LineAsked): Promise<string>;
  /** One of a few. */
  choice<T>(asked: ChoiceAsked<T>): Promise<T>;
  /** One of many, found by typing. */
  search<T>(asked: SearchAsked<T>): Promise<T>;
  /** Tells something; paragraphs, set in lines. */
  say(...paragraphs: readonly string[]): void;
  /** Shows lines that are set already. */
  show(lines: readonly string[]): void;
}

/** @returns what asks the same, with the way to leave the activity at each question */
export function leavable(ask: Ask): Ask {
  return {
    line: (asked) => ask.line({ ...asked, leave: true }),
    choice: (asked) => ask.choice({ ...asked, leave: true }),
    search: (asked) => ask.search({ ...asked, leave: true }),
    say: (...paragraphs) => ask.say(...paragraphs),
    show: (lines) => ask.show(lines),
  };
}

/** @returns the answer to a yes-or-no question */
export function yesOrNo(
  ask: Ask,
  question: string,
  {
    name,
    help,
    standard,
    yes = "Yes",
    no = "No",
  }: { name: string; help?: string | undefined; standard?: boolean | undefined; yes?: string; no?: string },
): Promise<boolean> {
  const choices = [
    { value: true, name: yes },
    { value: false, name: no },
  ];
  return ask.choice({ question, name, help, choices, standard });
}

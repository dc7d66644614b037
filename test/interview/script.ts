/** Answers the interview's questions from a script, as a person would: what is wrong is answered again. */

import { type Ask, Back, type Choice, Leave, Stop } from "../../src/interview/ask.js";

/** A way out instead of an answer. */
interface Key {
  key: "Esc" | "Ctrl-X" | "Ctrl-C";
}

export const BACK: Key = { key: "Esc" };
export const LEAVE: Key = { key: "Ctrl-X" };
export const STOP: Key = { key: "Ctrl-C" };

/** A text; the beginning of a choice's name; for a search, what is typed and then the beginning of a choice. */
export type Answer = string | readonly [typed: string, choice: string] | Key;

export interface Scripted extends Ask {
  /** All that was asked and said, in order; faults after `!`. */
  transcript: string[];
  /** Answers not asked for. */
  left(): readonly Answer[];
}

function chosen<T>(choices: readonly Choice<T>[], name: string, question: string): T {
  const choice = choices.find((each) => each.name.startsWith(name));
  if (choice) return choice.value;
  throw new Error(
    `“${question}” has no choice “${name}”, but ${choices.map((each) => each.name).join(" | ")}`,
  );
}

export function script(answers: readonly Answer[]): Scripted {
  const rest = [...answers];
  const transcript: string[] = [];
  const next = (question: string): string | readonly [string, string] => {
    transcript.push(question);
    const answer = rest.shift();
    if (answer === undefined) throw new Error(`No answer is left for “${question}”`);
    if (answer === BACK) throw new Back();
    if (answer === LEAVE) throw new Leave();
    if (answer === STOP) throw new Stop();
    return answer as string | readonly [string, string];
  };
  return {
    transcript,
    left: () => rest,
    async line(asked) {
      for (;;) {
        const answer = next(asked.question);
        if (typeof answer !== "string") throw new Error(`“${asked.question}” takes a text`);
        if (answer === "") {
          if (asked.standard === undefined && asked.skip === undefined)
            throw new Error(`“${asked.question}” cannot be skipped`);
          return asked.standard ?? "";
        }
        const fault = asked.check?.(answer);
        if (fault === undefined) return answer;
        transcript.push(`! ${fault}`);
      }
    },
    async choice(asked) {
      const answer = next(asked.question);
      if (answer === "" && asked.standard !== undefined) return asked.standard;
      return chosen(asked.choices, String(answer), asked.question);
    },
    async search(asked) {
      const answer = next(asked.question);
      const [typed, name] = typeof answer === "string" ? [answer, answer] : answer;
      return chosen(asked.find(typed), name, asked.question);
    },
    say: (...paragraphs) => void transcript.push(...paragraphs.filter((each) => each !== "")),
    show: (lines) => void transcript.push(...lines.filter((line) => line !== "")),
  };
}

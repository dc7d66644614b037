/** Says which answer the way back takes back: its line is on the screen already, and stays there. */

import { type Ask, Back } from "./ask.js";

/** @returns what asks the same, and says so where a question is asked again after Esc */
export function sayingTakenBack(ask: Ask): Ask {
  let answered: string[] = [];
  let back = false;
  const asking = async <T>(name: string, menu: boolean, prompt: () => Promise<T>): Promise<T> => {
    const place = answered.lastIndexOf(name);
    if (back && !menu && place >= 0) {
      answered = answered.slice(0, place);
      ask.say(`“${name}” is taken back.`);
    }
    back = false;
    try {
      const answer = await prompt();
      answered = menu ? [] : [...answered, name];
      return answer;
    } catch (error) {
      back = error instanceof Back;
      throw error;
    }
  };
  return {
    line: (asked) => asking(asked.name, false, () => ask.line(asked)),
    choice: (asked) => asking(asked.name, asked.menu ?? false, () => ask.choice(asked)),
    search: (asked) => asking(asked.name, false, () => ask.search(asked)),
    say: (...paragraphs) => {
      // It is told already what happens.
      if (paragraphs.length > 0) back = false;
      ask.say(...paragraphs);
    },
    show: (lines) => ask.show(lines),
  };
}

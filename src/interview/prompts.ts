/** Asks in a terminal, with inquirer. */

import { emitKeypressEvents, type Interface } from "node:readline";
import searchPrompt from "@inquirer/search";
import selectPrompt from "@inquirer/select";
import { wrapped } from "../report/text/wrap.js";
import type { Ask, ChoiceAsked, LineAsked, SearchAsked } from "./ask.js";
import { inFormTyped } from "./day-form.js";
import { linePrompt } from "./line-prompt.js";
import { type Look, quiet } from "./look.js";
import { Narrowed, type Output } from "./narrowed.js";
import { sayingTakenBack } from "./taken-back.js";
import { head, inOneLine, themeFor } from "./theme.js";
import { withWaysOut } from "./ways-out.js";

/** Choices shown at once; a terminal has 24 lines, and the question needs some. */
const PAGE = 9;
const LONGEST_LIST = 15;
const SHORTEST_LIST = 3;
/** Lines that a description takes at most, as a rule. */
const ABOUT = 3;

/** Milliseconds for the rest of a key that begins as Esc does, such as an arrow. */
const ESCAPE_WAIT = 75;

const linesIn = (text: string): number => text.split("\n").length;

/** Lines for the list: the window's, less what stands above and below it, and one that stays free. */
function room(most: number, message: string, about: number, keys: string, { rows }: Look): number {
  const others = linesIn(message) + 1 + about + linesIn(keys) + 1;
  return Math.min(most, Math.max(SHORTEST_LIST, rows - others));
}

export const lineConfig = (asked: LineAsked, look: Look) => ({ ...asked, look });

export function choiceConfig<T>(asked: ChoiceAsked<T>, look: Look) {
  const message = () => head(asked, look);
  const choices = inOneLine(asked.choices, look);
  const about = Math.max(...choices.map((each) => quiet(each.description ?? "", look).length));
  const theme = themeFor(asked, message, ["Up, Down: choose", "Enter: take it"], look);
  return {
    message: message(),
    choices,
    ...(asked.standard !== undefined && { default: asked.standard }),
    pageSize: room(LONGEST_LIST, message(), about, theme.style.keysHelpTip(), look),
    loop: false,
    theme,
  };
}

export function searchConfig<T>(asked: SearchAsked<T>, look: Look) {
  const message = () => `${head(asked, look)}\n  ${look.setting.paint("Search:", "later")}`;
  const theme = themeFor(asked, message, ["Type letters", "Up, Down", "Enter: take it"], look);
  return {
    message: message(),
    source: (typed = "") => inOneLine(asked.find(typed), look),
    pageSize: room(PAGE, message(), ABOUT, theme.style.keysHelpTip(), look),
    theme,
  };
}

/**
 * @param look of the terminal
 * @param err takes what is said between the questions
 * @param context where the prompts read and write
 */
export function promptsIn(
  look: Look,
  err: (text: string) => void,
  context: { input: NodeJS.ReadableStream; output: Output },
): Ask {
  const show = (lines: readonly string[]): void => err(lines.map((line) => `${line}\n`).join(""));
  const { input, output } = context;
  // Only the first that listens to a stream says how long it waits; the library would wait half a second.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface);
  const narrowed = () => ({ input, output: new Narrowed(output, look.setting.measure) });
  const prompts: Ask = {
    line: (asked) => withWaysOut(linePrompt, lineConfig(asked, look), narrowed(), asked.leave),
    choice: <T>(asked: ChoiceAsked<T>) =>
      withWaysOut<ReturnType<typeof choiceConfig<T>>, T>(
        selectPrompt,
        choiceConfig(asked, look),
        narrowed(),
        asked.leave,
      ),
    search: <T>(asked: SearchAsked<T>) =>
      withWaysOut<ReturnType<typeof searchConfig<T>>, T>(
        searchPrompt,
        searchConfig(asked, look),
        narrowed(),
        asked.leave,
      ),
    say: (...paragraphs) => show(paragraphs.flatMap((text) => wrapped([{ text }], look.setting))),
    show,
  };
  return sayingTakenBack(inFormTyped(prompts));
}

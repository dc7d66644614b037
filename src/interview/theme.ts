/** The prompts of the library, in our colors, words and widths. */

import { cut } from "../report/text/cut.js";
import { wrapped } from "../report/text/wrap.js";
import type { Choice } from "./ask.js";
import { type Look, quiet } from "./look.js";

const BACK = "Esc: back";
const STOP = "Ctrl-C: stop";
const LEAVE = "Ctrl-X: drop it";

/** @returns the line under a prompt that says which keys there are */
export function keysLine(
  keys: readonly string[],
  { first, leave }: { first?: boolean | undefined; leave?: boolean | undefined },
  look: Look,
): string {
  const out = [...(first ? [STOP] : [BACK]), ...(leave ? [LEAVE] : [])];
  return quiet([...keys, ...out].join(` ${look.dot} `), look).join("\n");
}

/** @returns question and help in lines, and on the last one what the answer is written behind */
export function head(
  { question, help = "" }: { question: string; help?: string | undefined },
  look: Look,
): string {
  const [first = "", ...rest] = wrapped([{ text: question, style: "strong" }], look.setting, "", "  ");
  return [first, ...rest, ...quiet(help, look)].join("\n");
}

/** @returns what stays of an answered question: its name and the answer, in one line */
export function answered(name: string, answer: string, { icons, setting }: Look): string {
  const shown = cut(`${name}: ${answer}`, { ...setting, width: setting.width - 2 });
  return `${setting.paint(icons.answered, "good")} ${shown}`;
}

/** @returns a fault in lines, marked */
export function faultLines(fault: string, { setting, icons }: Look): string {
  return fault
    .split("\n")
    .flatMap((text, line) =>
      wrapped([{ text, style: "bad" }], setting, line === 0 ? `${icons.wrong} ` : "  ", "  "),
    )
    .join("\n");
}

/**
 * A theme for the library's prompts; all of its styles, since it would color them whatever the terminal shows.
 * @param message the question, set anew in lines as wide as the window is then
 */
export function themeFor(
  { name, first, leave }: { name: string; first?: boolean | undefined; leave?: boolean | undefined },
  message: () => string,
  keys: readonly string[],
  look: Look,
) {
  const { paint } = look.setting;
  return {
    prefix: { idle: paint(look.icons.asked, "later"), done: paint(look.icons.answered, "good") },
    icon: { cursor: look.icons.cursor },
    style: {
      message: (_: string, status: string) => (status === "done" ? `${name}:` : message()),
      answer: (text: string) =>
        cut(text, { ...look.setting, width: Math.max(10, look.setting.width - name.length - 4) }),
      error: (text: string) => faultLines(text, look),
      highlight: (text: string) => paint(text, "strong"),
      disabled: (text: string) => paint(text, "quiet"),
      searchTerm: (text: string) => text,
      description: (text: string) => quiet(text, look).join("\n"),
      keysHelpTip: () => keysLine(keys, { first, leave }, look),
    },
  };
}

/** @returns choices whose names take one line each; the whole name is said below while the cursor is on it */
export function inOneLine<T>(choices: readonly Choice<T>[], { setting }: Look) {
  return choices.map(({ value, name, about, short: kept }) => {
    const short = cut(name, { ...setting, width: setting.width - 2 });
    const whole = short === name || about?.includes(name.slice(-20)) ? "" : name;
    const description = [whole, about ?? ""].filter(Boolean).join(". ");
    return { value, name: short, short: kept ?? name, ...(description && { description }) };
  });
}

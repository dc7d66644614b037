/** The prompt for a line of text: help above, what is wrong and the keys below, Tab to complete. */

import { createPrompt, isEnterKey, isTabKey, useEffect, useKeypress, useState } from "@inquirer/core";
import { cut } from "../report/text/cut.js";
import type { LineAsked } from "./ask.js";
import { type Look, quiet } from "./look.js";
import { answered, faultLines, head, keysLine } from "./theme.js";

export interface LineConfig extends LineAsked {
  look: Look;
}

const NEEDED = "This one is needed. Type an answer, then press Enter.";

function keysOf({ standard, skip, complete }: LineAsked, typed: string): string[] {
  const tab = complete ? ["Tab: complete"] : [];
  if (typed !== "" || (standard === undefined && skip === undefined)) return ["Enter: go on", ...tab];
  return [standard === undefined ? `Enter: ${skip}` : "Enter: take it", ...tab];
}

function fault(typed: string, { standard, skip, check }: LineAsked): string | undefined {
  if (typed === "") return standard !== undefined || skip !== undefined ? undefined : NEEDED;
  return check?.(typed);
}

/** Only what the person typed is kept on the line; a shorter one first, so that it is not written twice. */
export const linePrompt = createPrompt<string, LineConfig>((config, done) => {
  const { look, standard = "", name, complete, shown = (answer: string) => answer } = config;
  const [status, setStatus] = useState<"idle" | "done">("idle");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState("");
  const [choices, setChoices] = useState<readonly string[]>([]);

  useEffect((readline) => {
    // Keys pressed before the question was there are none of its answer.
    readline.clearLine(0);
  }, []);

  useKeypress((key, readline) => {
    if (status === "done") return;
    if (isEnterKey(key)) {
      const given = typed.trim();
      const problem = fault(given, config);
      if (problem === undefined) {
        setTyped(given === "" ? standard : given);
        setStatus("done");
        done(given === "" ? standard : given);
        return;
      }
      readline.write(typed); // Enter has emptied the line
      setWrong(problem);
    } else if (isTabKey(key)) {
      const completion = complete?.(typed) ?? { text: typed === "" ? standard : typed, choices: [] };
      readline.clearLine(0);
      readline.write(completion.text);
      setTyped(completion.text);
      setChoices(completion.choices);
    } else {
      setTyped(readline.line);
      setWrong("");
      setChoices([]);
    }
  });

  if (status === "done") return answered(name, typed === "" ? look.icons.none : shown(typed), look);
  const { paint } = look.setting;
  const offered =
    standard !== "" && typed === ""
      ? paint(`(${cut(standard, { ...look.setting, width: 50 })}) `, "quiet")
      : "";
  const top = `${paint(look.icons.asked, "later")} ${head(config, look)}`;
  const below = [
    ...(wrong === "" ? [] : [faultLines(wrong, look)]),
    ...(choices.length > 1 ? quiet(choices.join("  "), look) : []),
    keysLine(keysOf(config, typed), config, look),
  ];
  return [`${top}\n${look.icons.cursor} ${offered}${typed}`, below.join("\n")];
});

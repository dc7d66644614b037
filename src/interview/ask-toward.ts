/** Asks whether training prepared for a certification, and of one that has the name of a certification what it was. */

import { type PlainMap, textOf } from "../input/answers.js";
import { type Ask, Leave, yesOrNo } from "./ask.js";
import { listedOrNot } from "./ask-from-lists.js";
import { inTurn, type Special } from "./asking.js";
import { drafted, standings } from "./draft.js";

/** What a course with the name of a listed certification earns depends on the answer (FAQ 10, FAQ 12). */
async function whatItWas(ask: Ask, title: string, name: string, help: string): Promise<PlainMap> {
  const was = await ask.choice<"training" | "earned" | "own">({
    question: `“${title}” is also the name of a certification. What was it?`,
    name,
    help,
    choices: [
      {
        value: "training",
        name: "Training for that certification",
        about: "It earns no points by itself; the certification does.",
      },
      {
        value: "earned",
        name: "I earned the certification itself",
        about: "Then drop this activity and add it as “Earned a certification or OSHA card”.",
      },
      { value: "own", name: "A course of its own that only has the same name" },
    ],
  });
  if (was === "earned") {
    ask.say("Then drop this one, and add it as “Earned a certification or OSHA card”.");
    throw new Leave();
  }
  return { towardCertification: was === "own" ? "none" : title };
}

const towardAny: Special = ({ question, name, help }, { ask, answers }) =>
  inTurn(
    () =>
      yesOrNo(ask, question, {
        name,
        help,
        standard: (textOf(answers.towardCertification) || "none") !== "none",
      }),
    async (yes): Promise<PlainMap> => {
      if (!yes) return { towardCertification: "none" };
      const chosen = await listedOrNot(
        ask,
        {
          question: "For which certification?",
          name,
          help: "Type letters of its name, such as osha or six sigma.",
        },
        {
          question: "What is that certification called?",
          before: "",
          none: "You will be asked for its name. Training for it then counts as any other training.",
        },
      );
      return { towardCertification: typeof chosen === "string" ? chosen : chosen.title };
    },
  );

export const toward: Special = (question, asking) => {
  const { ask, setting, answers } = asking;
  const unsaid = drafted({ ...answers, towardCertification: undefined }, setting);
  const same = standings(unsaid, setting)
    .flatMap(({ activity }) => activity.reasons)
    .find(({ code }) => code === "same-name-as-listed-certification");
  if (same === undefined) return towardAny(question, asking);
  return whatItWas(
    ask,
    textOf(answers.title),
    question.name,
    `What it earns depends on that (${same.source}).`,
  );
};

/** Changes one answer after the other of an activity that is in the file. */

import { type Plain, type PlainMap, textOf } from "../input/answers.js";
import { printable } from "../input/printable.js";
import { Back, type Choice } from "./ask.js";
import { askForLetter, askProofs } from "./ask-papers.js";
import { askQuestion, isAsked } from "./ask-question.js";
import { dayShown } from "./asking.js";
import { given } from "./draft.js";
import { KINDS } from "./kinds.js";
import type { Kind, Question } from "./question.js";
import type { Session } from "./session.js";
import { sayWhatWouldNotCount } from "./would-count.js";

type What = Question | "proof" | "letter" | "done";

/** The kind whose questions an activity of the file answers. */
export function kindOf({ type, internship }: PlainMap): Kind {
  const intern = ["true", "yes"].includes(textOf(internship).toLowerCase());
  const fitting = KINDS.filter((kind) => kind.type === type);
  return fitting.find(({ given: keys }) => (keys !== undefined) === intern) ?? (fitting[0] as Kind);
}

function inWords(value: Plain): string {
  if (Array.isArray(value))
    return value
      .map((each) => (typeof each === "string" ? each : textOf((each as PlainMap).title)))
      .join(", ");
  return dayShown(textOf(value));
}

/** The answer that a question has in the activity. */
function answerIn(activity: PlainMap, question: Question): string {
  if (question.how === "choice") {
    const value = textOf(activity[question.key]).toLowerCase();
    const same = { yes: "true", no: "false" }[value] ?? value;
    return question.choices.find((choice) => choice.value === same)?.name ?? "–";
  }
  const further: Plain[] =
    { relation: [activity.keyActivities], "weekly-hours": [activity.schedule] }[question.how as "relation"] ??
    [];
  return inWords([activity[question.key], ...further].find((value) => value !== undefined)) || "–";
}

/** Shows the answers and asks for those to be changed, until there are no more. @throws Stop */
export async function changeActivity(index: number, session: Session): Promise<void> {
  for (;;) {
    const activity = session.document.file.activities[index] as PlainMap;
    const setting = session.setting(index);
    const { ask } = session;
    const asked = kindOf(activity).questions.filter((each) =>
      isAsked(each, { ask, setting, answers: activity }),
    );
    const choices: Choice<What>[] = [
      { value: "done", name: "Nothing more; go back" },
      ...asked.map((question) => ({
        value: question,
        name: `${question.name}: ${printable(answerIn(activity, question))}`,
      })),
      { value: "proof", name: `Proof: ${Array.isArray(activity.proof) ? activity.proof.length : "none"}` },
      { value: "letter", name: "What its letter says, and who signs" },
    ];
    try {
      const what = await ask.choice({
        question: "What would you like to change?",
        name: "Change",
        menu: true,
        choices,
      });
      if (what === "done") return;
      await change(index, what, session);
    } catch (error) {
      if (error instanceof Back) return;
      throw error;
    }
  }
}

async function change(index: number, what: Exclude<What, "done">, session: Session): Promise<void> {
  const { ask } = session;
  const setting = session.setting(index);
  if (what === "proof") {
    await session.improve(index, (activity) => askProofs(ask, activity, setting, session.document.disk.path));
  } else if (what === "letter") {
    await session.improve(index, (activity) => askForLetter(ask, activity));
  } else {
    await session.improve(index, async (activity) => {
      for (;;) {
        const answers = { ...activity, ...(await askQuestion(what, { ask, setting, answers: activity })) };
        const decision = await sayWhatWouldNotCount(ask, answers, setting, new Set());
        if (decision === "drop") throw new Back();
        if (decision === "go on") return given(answers);
      }
    });
  }
  session.showActivity(index);
  session.showStanding();
}

/** The menu between the activities, and at the end: add, look, change, remove, finish. */

import { textOf } from "../input/answers.js";
import { printable } from "../input/printable.js";
import { wrapped } from "../report/text/wrap.js";
import { pointsWords, statusWord } from "../report/view/words.js";
import { Back, type Choice, yesOrNo } from "./ask.js";
import { askCandidateKey, askCertificationDates, CANDIDATE_QUESTIONS } from "./ask-candidate.js";
import { dayShown } from "./asking.js";
import { changeActivity } from "./change-activity.js";
import { given } from "./draft.js";
import type { Session } from "./session.js";

type Todo = "add" | "list" | "change" | "remove" | "candidate" | "finish";

function menuOf(activities: number): Choice<Todo>[] {
  const some: Choice<Todo>[] = [
    { value: "list", name: `Look at what is in it (${activities})` },
    { value: "change", name: "Change an activity, or add its proof" },
    { value: "remove", name: "Remove an activity" },
  ];
  return [
    { value: "add", name: activities === 0 ? "Add an activity" : "Add another activity" },
    ...(activities > 0 ? some : []),
    { value: "candidate", name: "Change name, ID or certifications" },
    { value: "finish", name: "Finish" },
  ];
}

/** Each activity in a line: its name and what it earns. */
function activityChoices(session: Session): Choice<number>[] {
  const { certifications } = session.score();
  return (certifications[0]?.activities ?? []).map(({ label }, index) => {
    const points = certifications.map(({ type, activities }) => {
      const activity = activities[index];
      const words = activity ? `${pointsWords(activity.points)} (${statusWord(activity)})` : "";
      return certifications.length > 1 ? `${type}: ${words}` : words;
    });
    return { value: index, name: `${index + 1}. ${printable(label)}`, about: points.join("; ") };
  });
}

function showList(session: Session): void {
  const { ask } = session;
  ask.say("");
  for (const { name, about = "" } of activityChoices(session))
    ask.show(
      wrapped([{ text: `${name}:`, style: "strong" }, { text: about }], session.look.setting, "", "   "),
    );
  session.showStanding();
}

async function remove(session: Session): Promise<void> {
  const { ask } = session;
  const choices = activityChoices(session);
  const index = await ask.choice({ question: "Which one is to be removed?", name: "Remove", choices });
  const name = choices[index]?.name ?? "";
  const sure = await yesOrNo(ask, `Remove ${name}? Its answers are then gone.`, {
    name: "Remove it",
    standard: false,
    yes: "Yes, remove it",
    no: "No, keep it",
  });
  if (!sure) return;
  const before = session.document.file.activities[index];
  const done = await session.save(() => {
    // After another program's change, it may stand elsewhere.
    const now = session.document.file.activities.findIndex(
      (each) => JSON.stringify(each) === JSON.stringify(before),
    );
    if (now >= 0) session.document.remove(now);
  });
  if (done) session.showStanding();
}

async function changeCandidate(session: Session): Promise<void> {
  const { ask, document } = session;
  const { asOf } = session.options;
  const { candidate, certifications } = document.file;
  const keys = CANDIDATE_QUESTIONS.map(
    (question): Choice<() => Promise<void>> => ({
      name: `${question.name}: ${printable(textOf(candidate[question.key])) || "–"}`,
      value: async () => {
        const answer = await askCandidateKey(ask, question, candidate);
        if (answer !== textOf(candidate[question.key]))
          await session.save(() => document.set(["candidate", question.key], answer));
      },
    }),
  );
  const dates = certifications.map(
    (each, place): Choice<() => Promise<void>> => ({
      name: `${textOf(each.type)} certified: ${dayShown(textOf(each.certified))}`,
      value: async () => {
        const { certified, expires } = await askCertificationDates(ask, textOf(each.type), each, asOf);
        // Between two dates that are set one after the other, the file has to be right as well.
        await session.save(() => document.set(["certifications", place, "expires"], undefined));
        await session.save(() => document.set(["certifications", place, "certified"], textOf(certified)));
        if (expires !== undefined)
          await session.save(() => document.set(["certifications", place, "expires"], textOf(expires)));
        session.showStanding();
      },
    }),
  );
  const further = (["CPT", "CLT"] as const)
    .filter((type) => certifications.every((each) => each.type !== type))
    .map(
      (type): Choice<() => Promise<void>> => ({
        name: `Add the ${type} certification`,
        value: async () => {
          const dates = given(await askCertificationDates(ask, type, {}, asOf));
          if (await session.save(() => document.addCertification(dates))) session.showStanding();
        },
      }),
    );
  const change = await ask.choice({
    question: "What would you like to change?",
    name: "Change",
    menu: true,
    choices: [{ value: async () => {}, name: "Nothing; go back" }, ...keys, ...dates, ...further],
  });
  await change();
}

async function perform(todo: Exclude<Todo, "finish">, session: Session): Promise<void> {
  if (todo === "add") return session.addActivity();
  if (todo === "list") return showList(session);
  if (todo === "remove") return remove(session);
  if (todo === "candidate") return changeCandidate(session);
  const { ask } = session;
  const choices = activityChoices(session);
  return changeActivity(
    await ask.choice({ question: "Which one would you like to change?", name: "Activity", choices }),
    session,
  );
}

/** Asks what to do next, and does it, until the person is done. @throws Stop */
export async function review(session: Session): Promise<void> {
  for (;;) {
    try {
      const todo = await session.ask.choice<Todo>({
        question: "What would you like to do next?",
        name: "Next",
        menu: true,
        first: true,
        choices: menuOf(session.document.file.activities.length),
      });
      if (todo === "finish") return;
      await perform(todo, session);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

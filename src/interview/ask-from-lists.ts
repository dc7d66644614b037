/** Questions that are answered from the guide's lists. */

import { type PlainMap, textOf } from "../input/answers.js";
import { type Ask, Back, type Choice } from "./ask.js";
import { type Asking, inTurn, type Special } from "./asking.js";
import { drafted, type Setting, standings } from "./draft.js";
import { found, foundCertifications, foundFields, isListed, keyActivitiesFor, type Listed } from "./lists.js";

const NOT_LISTED = "It is not in the list";

/** Further down it would be out of sight. */
const IN_SIGHT = 8;

const ALIKE = "Nothing has these letters. Below is what is spelled alike.";

/** The entries that fit, and always in sight one that is none of them; where nothing fits, it is what Enter takes. */
function withNone<T>(
  entries: readonly (Choice<T> & { near?: true })[],
  none: Choice<T>,
  typed: string,
): readonly Choice<T>[] {
  if (typed.trim() === "") return [none, ...entries];
  if (entries[0]?.near) return [{ ...none, about: [ALIKE, none.about].join(" ") }, ...entries];
  return [...entries.slice(0, IN_SIGHT), none, ...entries.slice(IN_SIGHT)];
}

const notListed = (about: string): Choice<null> => ({ value: null, name: NOT_LISTED, about });

export async function listedOrNot(
  ask: Ask,
  { question, name, help }: { question: string; name: string; help?: string | undefined },
  written: { question: string; before: string; none: string },
): Promise<Listed | string> {
  let searched = "";
  const find = (typed: string): readonly Choice<Listed | null>[] => {
    searched = typed.trim();
    return withNone<Listed | null>(foundCertifications(typed), notListed(written.none), typed);
  };
  return inTurn(
    () => ask.search<Listed | null>({ question, name, help, find }),
    async (listed) => {
      if (listed !== null) return listed;
      const standard = searched || written.before;
      return ask.line({ question: written.question, name: "Name", ...(standard !== "" && { standard }) });
    },
  );
}

export const certification: Special = async (question, { ask, answers }) => {
  const chosen = await listedOrNot(ask, question, {
    question: "What is it called? Write it as it stands on the certificate.",
    before: textOf(answers.title),
    none: "You will be asked for its name. MSSC then decides whether it counts.",
  });
  if (typeof chosen !== "string") return { ...chosen, scope: undefined, basis: undefined };
  return { title: chosen, issuer: isListed(answers) ? undefined : answers.issuer };
};

const MORE = "That is all";
const NONE = "None of these";

/** Key activities, one after the other; the way back takes the last one away. */
async function keyActivities({ ask, setting, answers }: Asking): Promise<string[]> {
  const types = setting.file.certifications.map(({ type }) => textOf(type) as "CPT" | "CLT");
  const all = keyActivitiesFor(types);
  const before = Array.isArray(answers.keyActivities) ? (answers.keyActivities as string[]) : [];
  const chosen = [...before];
  for (;;) {
    const done: Choice<string> = {
      value: "",
      name: chosen.length > 0 ? MORE : NONE,
      about: chosen.length > 0 ? `Chosen: ${chosen.join(", ")}` : "MSSC then decides whether it is related.",
    };
    try {
      const code = await ask.search<string>({
        question: chosen.length === 0 ? "Which of these did it involve?" : "What else did it involve?",
        name: "Key activity",
        help: `${chosen.length > 0 ? `Chosen: ${chosen.join(", ")}. ` : ""}One is enough. Type letters, such as safety or inspect.`,
        find: (typed) => {
          const rest = found(all, typed).filter(({ value }) => !chosen.includes(value));
          return withNone(rest, done, typed);
        },
      });
      if (code === "") return chosen;
      chosen.push(code);
    } catch (error) {
      if (!(error instanceof Back) || chosen.length === 0) throw error;
      ask.say(`${chosen.pop()} is taken off the list.`);
    }
  }
}

/** Whether something still has to show that the activity is related (contract 2.2), without `field` and codes. */
export function relationOpen(answers: PlainMap, setting: Setting): boolean {
  const without = drafted({ ...answers, field: undefined, keyActivities: undefined }, setting);
  return standings(without, setting).some(({ activity }) =>
    activity.reasons.some(({ code }) => code === "relation-open"),
  );
}

export const relation: Special = ({ question, name, help }, asking) =>
  inTurn(
    () =>
      asking.ask.search<string | null>({
        question,
        name,
        help,
        find: (typed) =>
          withNone<string | null>(
            foundFields(typed),
            notListed("You can then choose what it involved instead."),
            typed,
          ),
      }),
    async (field): Promise<PlainMap> => {
      if (field !== null) return { field, keyActivities: asking.answers.keyActivities };
      const codes = await keyActivities(asking);
      return { field: undefined, keyActivities: codes.length > 0 ? codes : undefined };
    },
  );

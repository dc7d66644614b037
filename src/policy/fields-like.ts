/** The fields that somebody may mean who looks for a job by a name that is on no list. */

import { distance } from "fastest-levenshtein";
import { alsoCalled } from "./also-called.js";
import { withoutParentheses, words } from "./normal-form.js";
import { policy } from "./policy.js";
import { stem } from "./stem.js";

/** What stands in the names of jobs of all kinds, and tells none from another. */
const GENERAL: ReadonlySet<string> = new Set(
  words(
    "a an and at for from in of on or the to with apprentice assistant associate chief control crew day driver employee engineer " +
      "entry expert factory first floor hand head heavy helper industrial instructor intern job junior lead leader level line " +
      "machine maker manager night operator person plant professor second senior shift shop specialist staff supervisor " +
      "service teacher team technician tool trainee trainer training work worker i ii iii iv",
  ),
);

/** Letters that a word must have for one slip of the pen to leave it recognizable, and for two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;

/** Longer texts name no job. */
const LONGEST = 200;

const swapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
};

/** Whether one word is the other with a slip of the pen. Those stand late in a word: a printer is no painter, and a leader no loader. */
function isSlip(written: string, meant: string): boolean {
  const shorter = Math.min(written.length, meant.length);
  if (shorter < ONE_SLIP || written[0] !== meant[0]) return false;
  if (swapped(written, meant)) return true;
  if (written[1] !== meant[1]) return false;
  const slips = distance(written, meant);
  // With another end it is another word: an electrician is nothing electrical.
  return slips === 1 || (slips === 2 && shorter >= TWO_SLIPS && written.at(-1) === meant.at(-1));
}

/** How well a word fits a name, 0 for not at all. */
function fitness(word: string, there: readonly string[]): number {
  if (there.includes(word)) return 4;
  const bare = stem(word);
  if (there.some((each) => (word.length > 3 && each.startsWith(word)) || stem(each) === bare)) return 3;
  if (there.some((each) => isSlip(word, each))) return 2;
  return there.some((each) => isSlip(bare, stem(each))) ? 1 : 0;
}

const { manufacturing, logistics, notRelatedClasses } = policy.fields;

let spelled: { name: string; words: string[] }[] | undefined;

/** Worked out when somebody asks. */
function names(): { name: string; words: string[] }[] {
  const related = [...new Set([...manufacturing, ...logistics])];
  const all = [...related, ...notRelatedClasses.flatMap((each) => each.names)];
  spelled ??= all.map((name) => ({ name, words: words(`${name} ${alsoCalled(name)}`) }));
  return spelled;
}

function bestBy<Each>(all: readonly Each[], by: (each: Each) => number): Each[] {
  const best = Math.max(...all.map(by));
  return all.filter((each) => by(each) === best);
}

/**
 * The last word that tells something is what the job is: it must fit, and the others need not. A truck mechanic is no truck
 * driver, and a CNC machinist a machinist.
 * @param text a job or field
 * @param most how many at the most
 * @returns names of fields, related and not related, the nearest first; none where nothing is really near
 */
export function fieldsLike(text: string, most: number): string[] {
  if (text.length > LONGEST) return [];
  const asked = words(withoutParentheses(text));
  const telling = asked.filter((word) => !GENERAL.has(word) && !/^\d+$/.test(word));
  const job = telling.at(-1);
  if (job === undefined) return [];
  const sum = (all: readonly string[], there: readonly string[]): number =>
    all.reduce((total, word) => total + fitness(word, there), 0);
  const fitting = bestBy(names(), (each) => fitness(job, each.words)).filter(
    (each) => fitness(job, each.words) > 0,
  );
  return bestBy(fitting, (each) => sum(telling, each.words))
    .map((each) => ({ ...each, whole: sum(asked, each.words) }))
    .sort((a, b) => b.whole - a.whole || a.words.length - b.words.length)
    .slice(0, most)
    .map(({ name }) => name);
}

import type { IsoDate } from "../input/candidate.js";
import { type Bookmark, writePrint } from "../pdf/index.js";
import { FORMS, TITLE } from "./forms.js";
import type { PreparedLetter } from "./prepare.js";
import { SIGNERS } from "./warning.js";

/** Letters that one person signs. */
interface Group {
  /** Who signs, as well as it is known. */
  signer: string;
  letters: PreparedLetter[];
}

/**
 * One PDF to print: all letters, those that one person signs together, in the order in which the persons come first.
 * Its list of contents names the persons and their letters.
 * @param letters at least one
 */
export function mergeLetters(letters: readonly PreparedLetter[], { date }: { date: IsoDate }): Uint8Array {
  const groups = bySigner(letters);
  const ordered = groups.flatMap((group) => group.letters);
  const bookmarks = groups.map((group): Bookmark => {
    const below = group.letters.map((letter) => ({
      title: subjectOf(letter),
      target: ordered.indexOf(letter),
    }));
    return { title: group.signer, target: below[0]!.target, below };
  });
  const name = letters[0]?.values.candidate_name;
  const info = { title: `${TITLE}: ${letters.length} to sign${name ? `, ${name}` : ""}`, date };
  return writePrint(
    ordered.map(({ filled }) => filled),
    info,
    bookmarks,
  );
}

function bySigner(letters: readonly PreparedLetter[]): Group[] {
  const groups = new Map<string, Group>();
  for (const letter of letters) {
    const { verifier_name: name = "", verifier_company = "" } = letter.values;
    const company = verifier_company || organizationOf(letter);
    // One person may be entered with different titles, and as one of several at a company without a name.
    const key = JSON.stringify([name, company, name ? "" : letter.template].map(plain));
    const signer = [name || SIGNERS[letter.template], company].filter(Boolean).join(", ");
    const group = groups.get(key) ?? {
      signer: signer.charAt(0).toUpperCase() + signer.slice(1),
      letters: [],
    };
    group.letters.push(letter);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function organizationOf({ values }: PreparedLetter): string {
  return values.name_of_employer ?? values.name_of_organization ?? values.training_provider ?? "";
}

/** `Employment: CNC Machinist II (a2)` */
function subjectOf({ template, values, activityId }: PreparedLetter): string {
  const what =
    values.title_of_course || values.candidate_job_title || values.volunteer_function || values.group_name;
  return `${FORMS[template].section}${what ? `: ${what}` : ""} (${activityId})`;
}

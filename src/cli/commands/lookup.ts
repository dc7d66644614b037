/** `lookup`: searches the guide's lists. */

import { quoted } from "../../input/printable.js";
import { notRelatedField } from "../../policy/fields.js";
import { lookUpCertifications, lookUpFields, lookUpKeyActivities } from "../../policy/lookup.js";
import { nearest } from "../../policy/nearest.js";
import { jsonLine } from "../batch/json-line.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { tell } from "../in-lines.js";
import { certificationsText, fieldsText, keyActivitiesText } from "../lookup/said.js";
import type { Terminal } from "../terminal.js";

interface Looked {
  /** What `--json` prints. */
  found: object[];
  more?: object;
  text: string;
  nearest: readonly string[];
}

const LISTS: Record<string, (query: string, columns: number | undefined) => Looked> = {
  certifications(query, columns) {
    const { found, nearest: near } = lookUpCertifications(query);
    const plain = found.map(({ name, group, level, acronyms, formerly, countsFor, from }) => ({
      ...{ name, issuer: from.name, issuerAcronym: from.acronym, section: from.section },
      ...{ group, level, acronyms, formerly, countsFor },
    }));
    return { found: plain, text: certificationsText(found, columns), nearest: near };
  },
  fields(query, columns) {
    const looked = lookUpFields(query);
    const { found, notRelated } = looked;
    const text = fieldsText(query, looked, columns);
    return {
      found,
      more: { notRelated: notRelated?.class ?? null },
      text,
      nearest: notRelated ? [] : looked.nearest,
    };
  },
  "key-activities"(query, columns) {
    const { found, nearest: near } = lookUpKeyActivities(query);
    return { found, text: keyActivitiesText(found, columns), nearest: near };
  },
};

/** @throws CliError (2) */
function listCalled(name: string) {
  const names = Object.keys(LISTS);
  const known = names.find((each) => each === name.toLowerCase());
  if (known !== undefined) return { name: known, look: LISTS[known]! };
  const [near] = nearest(name, names, 1);
  const hint = near ? ` Did you mean ${near}?` : "";
  throw new CliError(
    EXIT.usage,
    `There is no list called ${quoted(name)}.${hint} The lists are: ${names.join(", ")}.`,
  );
}

/** @returns 0 where something was found, otherwise 1 @throws CliError (2) for a list that there is not */
export async function lookup(
  list: string,
  words: readonly string[],
  { json = false }: { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { name, look } = listCalled(list);
  const query = words.join(" ").trim();
  const { found, more = {}, text, nearest: near } = look(query, terminal.display().columns);
  if (json) terminal.out(jsonLine({ list: name, query, found, nearest: near, ...more }));
  else terminal.out(text);
  if (found.length > 0) return EXIT.done;
  if (!json && text === "") {
    tell(`Nothing in the guide's list is called ${quoted(query)}.`, terminal);
    const said = near.map((each) =>
      name === "fields" && notRelatedField(each)
        ? `“${each}” (which the guide calls not related)`
        : `“${each}”`,
    );
    if (said.length > 0) tell(`The nearest: ${said.join(", ")}.`, terminal);
  }
  return text === "" ? EXIT.notMet : EXIT.done;
}

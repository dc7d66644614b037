/** The guide's lists, to be searched by a few letters. */

import type { PlainMap } from "../input/answers.js";
import type { CertificationType } from "../input/candidate.js";
import { alsoCalled } from "../policy/also-called.js";
import { matchCertification } from "../policy/certifications.js";
import { fieldsLike } from "../policy/fields-like.js";
import { nearest } from "../policy/nearest.js";
import { words } from "../policy/normal-form.js";
import { oshaTitle } from "../policy/osha.js";
import { policy } from "../policy/policy.js";
import { stem } from "../policy/stem.js";
import type { Choice } from "./ask.js";

/** Something of a list, with the words it is found by. */
export interface Entry<T> extends Choice<T> {
  /** Further words to find it by: acronyms, codes, sections. */
  also?: string;
  /** It does not fit what was typed, and is only spelled alike. */
  near?: true;
}

const MOST_NEAR = 8;
const NO_FIT = 3;

interface Indexed {
  words: string[];
  stems: Set<string>;
}

const indexed = new WeakMap<Entry<unknown>, Indexed>();

function indexOf<T>(entry: Entry<T>): Indexed {
  const known = indexed.get(entry);
  if (known) return known;
  const all = [...words(entry.name), ...words(entry.also ?? "")];
  const fresh = { words: all, stems: new Set(all.map(stem)) };
  indexed.set(entry, fresh);
  return fresh;
}

/**
 * @param typed letters: each word the beginning of one in the entry, in any order
 * @param like which names are most alike where none fits
 * @returns the entries that fit: those first whose name begins with what was typed, those last that have only the stem of
 *   a word, as Welders has that of welding. Where none fits, the most alike, which say so (`near`)
 */
export function found<T>(
  entries: readonly Entry<T>[],
  typed: string,
  like = (text: string, names: readonly string[]) => nearest(text, names, MOST_NEAR, 0.4),
): readonly Entry<T>[] {
  const asked = words(typed);
  if (asked.length === 0) return entries;
  const rank = (entry: Entry<T>): number => {
    const { words: all, stems } = indexOf(entry);
    if (asked.every((part) => all.some((word) => word.startsWith(part))))
      return all[0]?.startsWith(asked[0] as string) ? 0 : 1;
    return asked.every((part) => stems.has(stem(part))) ? 2 : NO_FIT;
  };
  const fits = entries.map((entry) => ({ entry, at: rank(entry) })).filter(({ at }) => at < NO_FIT);
  if (fits.length > 0) return fits.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
  const near = like(
    typed,
    entries.map(({ name }) => name),
  );
  return near.flatMap((name) => {
    const entry = entries.find((each) => each.name === name);
    return entry === undefined ? [] : [{ ...entry, near: true as const }];
  });
}

const { fields, certifications, keyActivities } = policy;

const inList = (list: readonly string[], name: string): Entry<string>[] =>
  [...new Set(list)].map((field) => ({
    value: field,
    name: field,
    about: `On the guide's ${name} list.`,
    also: alsoCalled(field),
  }));

/** The related fields; behind them those that the guide calls not related, so that whoever is in one learns it at once. */
export const FIELDS: readonly Entry<string>[] = [
  ...inList(fields.manufacturing, "manufacturing"),
  ...inList(fields.logistics, "logistics"),
  ...fields.notRelatedClasses.flatMap((each) =>
    each.names.map((name) => ({
      value: name,
      name,
      about: `The guide calls ${each.class} not related to manufacturing or logistics.`,
    })),
  ),
];

/** @returns the fields that fit, as `found` has them; otherwise those that may be meant */
export function foundFields(typed: string): readonly Entry<string>[] {
  return found(FIELDS, typed, (text) => fieldsLike(text, MOST_NEAR));
}

/** A certification of the list, as it is written so that it is known again. */
export interface Listed {
  title: string;
  issuer: string;
}

/** The certifications of the list with who gives them. */
export const CERTIFICATIONS: readonly Entry<Listed>[] = certifications.listed.map(
  ({ name, issuer, acronyms, group, formerly }) => {
    const by = certifications.issuers[issuer];
    const from = by?.name ?? "";
    return {
      value: { title: name, issuer: from },
      name,
      about: `${from}${by?.acronym ? ` (${by.acronym})` : ""}${formerly ? `; formerly ${formerly}` : ""}`,
      also: [from, by?.acronym, ...acronyms, group, formerly].join(" "),
    };
  },
);

/** Cards are known by spellings whose words begin none of an entry's: `osha10`, `OSHA ten-hour`. */
function oshaCards(typed: string): readonly Entry<Listed>[] {
  const asked = oshaTitle(typed);
  if (asked === null || asked.card === null || asked.otherSector) return [];
  return CERTIFICATIONS.filter(({ name }) => oshaTitle(name)?.card === asked.card);
}

/** @returns the certifications that fit; those first which go by just that name, as “CPT Safety” does */
export function foundCertifications(typed: string): readonly Entry<Listed>[] {
  const listed = matchCertification(typed).ids.flatMap((id) => CERTIFICATIONS[id] ?? []);
  const called = [...new Set([...listed, ...oshaCards(typed)])];
  const others = found(CERTIFICATIONS, typed).filter((entry) => !called.includes(entry));
  return [...called, ...others];
}

/** @returns whether a certification is one that was chosen from the list */
export function isListed({ title, issuer }: PlainMap): boolean {
  return CERTIFICATIONS.some(({ value }) => value.title === title && value.issuer === issuer);
}

const ENTRIES: readonly (Entry<string> & { certification: CertificationType })[] = keyActivities.map(
  ({ code, text, parts, section, certification }) => ({
    value: code,
    name: `${code}  ${text}`,
    about: `${section}: ${text}${parts.length > 0 ? ` ${parts.join(", ").toLowerCase()}` : ""}`,
    also: [section, text, ...parts].join(" "),
    certification,
  }),
);

/** @returns the key activities, those of the candidate's certifications first; either list serves either certification */
export function keyActivitiesFor(types: readonly CertificationType[]): readonly Entry<string>[] {
  const own = ENTRIES.filter(({ certification }) => types.includes(certification));
  return [...own, ...ENTRIES.filter((entry) => !own.includes(entry))];
}

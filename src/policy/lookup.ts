/** Searches the guide's lists for a person: by name as the rules compare names, then by words, then by likeness. */

import { alsoCalled } from "./also-called.js";
import { matchCertification } from "./certifications.js";
import { notRelatedField, relatedField } from "./fields.js";
import { fieldsLike } from "./fields-like.js";
import { nearest } from "./nearest.js";
import { words } from "./normal-form.js";
import { policy } from "./policy.js";
import { stem } from "./stem.js";
import type { Issuer, KeyActivity, ListedCertification, NotRelatedClass } from "./types.js";

/** What a search finds. */
export interface LookUp<Entry> {
  /** In the guide's order, those with only the stem of a word last; all where nothing is asked for. */
  found: Entry[];
  /** Names that come near, where nothing is found. */
  nearest: string[];
}

export interface FoundCertification extends ListedCertification {
  from: Issuer;
}

export interface FoundField {
  name: string;
  list: "Manufacturing" | "Logistics";
}

const MOST_NEAR = 5;
/** A search is more generous than a check. */
const LIKENESS = 0.4;

const { certifications, fields, keyActivities } = policy;

/** Whether each word that is asked for begins a word of the text. */
function holds(asked: readonly string[], text: string): boolean {
  const there = words(text);
  return asked.every((word) => there.some((each) => each.startsWith(word)));
}

/** Whether each word that is asked for has its like in the text. */
function holdsLike(asked: readonly string[], text: string): boolean {
  const there = new Set(words(text).map(stem));
  return asked.every((word) => there.has(stem(word)));
}

/** All that have the words, and after them those that have words of the same stems. */
function holding<Entry>(
  asked: readonly string[],
  all: readonly Entry[],
  text: (entry: Entry) => string,
): Entry[] {
  const direct = new Set(all.filter((entry) => holds(asked, text(entry))));
  return [...direct, ...all.filter((entry) => !direct.has(entry) && holdsLike(asked, text(entry)))];
}

/** Exact hits alone, if there are any; else all that have the words. */
function search<Entry>(
  query: string,
  all: readonly Entry[],
  {
    exact,
    text,
    near,
  }: {
    exact: (entry: Entry) => boolean;
    text: (entry: Entry) => string;
    near: (query: string) => string[];
  },
): LookUp<Entry> {
  if (query.trim() === "") return { found: [...all], nearest: [] };
  const asked = words(query);
  const exactly = all.filter(exact);
  const found = exactly.length > 0 ? exactly : asked.length === 0 ? [] : holding(asked, all, text);
  return { found, nearest: found.length > 0 ? [] : near(query) };
}

const CERTIFICATIONS: readonly FoundCertification[] = certifications.listed.map((each) => ({
  ...each,
  from: certifications.issuers[each.issuer] as Issuer,
}));
const CERTIFICATION_NAMES = CERTIFICATIONS.map(({ name }) => name);

/** @param query a title as the rules take it, an issuer, a heading, or some words of them */
export function lookUpCertifications(query: string): LookUp<FoundCertification> {
  const ids = new Set(matchCertification(query).ids.map((id) => certifications.listed[id]));
  return search(query, CERTIFICATIONS, {
    exact: (entry) => [...ids].some((each) => each?.name === entry.name && each.issuer === entry.issuer),
    text: ({ name, group, level, acronyms, formerly, from }) =>
      [name, group, level, ...acronyms, formerly, from.name, from.acronym].filter(Boolean).join(" "),
    near: (title) => nearest(title, CERTIFICATION_NAMES, MOST_NEAR, LIKENESS),
  });
}

const FIELDS: readonly FoundField[] = [
  ...fields.manufacturing.map((name): FoundField => ({ name, list: "Manufacturing" })),
  ...fields.logistics.map((name): FoundField => ({ name, list: "Logistics" })),
];

/** @returns related fields, the nearest ones also of those that are not related; and the class of fields that are not related, where the query is one of them */
export function lookUpFields(query: string): LookUp<FoundField> & { notRelated: NotRelatedClass | null } {
  const notRelated = notRelatedField(query);
  const name = relatedField(query);
  const looked = search(query, FIELDS, {
    exact: (entry) => entry.name === name,
    text: ({ name }) => `${name} ${alsoCalled(name)}`,
    near: (job) => fieldsLike(job, MOST_NEAR),
  });
  return { ...looked, notRelated };
}

const TEXTS = keyActivities.map(({ text }) => text);

/** @param query a code, the beginning of one (`CPT-S`), or some words */
export function lookUpKeyActivities(query: string): LookUp<KeyActivity> {
  const code = query.trim().toUpperCase().replace(/\s+/g, "-");
  const whole = keyActivities.some((each) => each.code === code);
  return search(query, keyActivities, {
    exact: (entry) =>
      whole ? entry.code === code : /^C[A-Z]{2}(?:-[A-Z]?)?$/.test(code) && entry.code.startsWith(code),
    text: ({ text, parts, section }) => [text, ...parts, section].join(" "),
    near: (words) => nearest(words, TEXTS, MOST_NEAR, LIKENESS),
  });
}

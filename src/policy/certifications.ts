/** Finds what a title names in the guide's list of certifications (contract 2.4). */

import { kept } from "./kept.js";
import { exactWords, lookUpForms, normalForm, singular, withoutParentheses } from "./normal-form.js";
import { policy } from "./policy.js";
import type { Index, ListedCertification } from "./types.js";

const list = policy.certifications;

/** The certifications that a title may mean, as indexes; `heading` where it names only a group or a level. */
export interface Match {
  kind: "listed" | "heading" | "none";
  ids: number[];
}

const at = (index: Index, key: string): number[] =>
  Object.hasOwn(index, key) ? (index[key] as number[]) : [];

const NONE: Match = { kind: "none", ids: [] };

/** @returns the listed certification with this index */
export function listedCertification(id: number): ListedCertification {
  return list.listed[id] as ListedCertification;
}

/** @returns the names of listed certifications, as printed */
export function namesOf(ids: readonly number[]): string[] {
  return ids.map((id) => listedCertification(id).name);
}

/** @returns issuers that go by this name or acronym, as indexes (SME serves for SME Lean too) */
export function issuersCalled(name: string): number[] {
  return [...new Set(lookUpForms(name).flatMap((form) => at(list.issuerForms, form)))];
}

/** @returns whether this is the name or acronym of a certification's issuer */
export function isIssuerOf(name: string, id: number): boolean {
  return issuersCalled(name).includes(listedCertification(id).issuer);
}

/** A longer form names none of them, whatever closes it. */
const LONGEST_FORM = 2 * list.longestForm;
const MOST_WORDS_OF_ISSUER = 12;

/** Normal forms have no spaces left, so a closing word is the end of the form. */
function withoutClosing(form: string): string {
  const closing = list.closings.find((word) => form.length > word.length && form.endsWith(word));
  return closing ? withoutClosing(form.slice(0, -closing.length)) : form;
}

/** Those that go by a form of a name, of the issuers that stood before it, if any did. */
function called(form: string, index: Index, issuers?: number[]): number[] {
  if (form.length > LONGEST_FORM) return [];
  const ids = at(index, withoutClosing(form));
  return issuers ? ids.filter((id) => issuers.includes(listedCertification(id).issuer)) : ids;
}

/** With a leading issuer or without. */
function behindIssuer(form: string, issuerForms: Index, index: Index): number[] {
  const leads = Object.keys(issuerForms).filter((lead) => form.startsWith(lead));
  return leads.flatMap((lead) => called(form.slice(lead.length), index, at(issuerForms, lead)));
}

function byName(spelling: string, index: Index): number[] {
  const form = normalForm(spelling);
  return [...called(form, index), ...behindIssuer(form, list.issuerForms, index)];
}

/** The plural rule holds for an issuer's name before an acronym, not for the acronym. */
function byAcronym(spelling: string): number[] {
  const inWords = exactWords(spelling).map((word) =>
    list.closings.includes(singular(word)) ? singular(word) : word,
  );
  const form = inWords.join("");
  const afterName = inWords.slice(0, MOST_WORDS_OF_ISSUER).flatMap((_, place) => {
    const issuers = at(list.issuerForms, inWords.slice(0, place).map(singular).join(""));
    return called(inWords.slice(place).join(""), list.acronyms, issuers);
  });
  return [
    ...called(form, list.acronyms),
    ...behindIssuer(form, list.issuerExactForms, list.acronyms),
    ...afterName,
  ];
}

/** What the whole title means; or else what it means without its parentheses. */
function search(title: string, look: (spelling: string) => number[]): number[] {
  for (const spelling of [title, withoutParentheses(title)]) {
    const ids = [...new Set(look(spelling))];
    if (ids.length > 0) return ids.sort((a, b) => a - b);
  }
  return [];
}

/** All that an issuer gives, where a title names the issuer alone. */
function ofIssuerAlone(title: string): number[] {
  const form = normalForm(withoutParentheses(title));
  if (form.length > LONGEST_FORM) return [];
  const issuers = [...at(list.issuerForms, form), ...at(list.issuerForms, withoutClosing(form))];
  return list.listed.flatMap(({ issuer }, id) => (issuers.includes(issuer) ? [id] : []));
}

function match(title: string): Match {
  const listed = search(title, (spelling) => [...byName(spelling, list.names), ...byAcronym(spelling)]);
  if (listed.length > 0) return { kind: "listed", ids: listed };
  const heading = search(title, (spelling) => byName(spelling, list.headings));
  if (heading.length > 0) return { kind: "heading", ids: heading };
  const ids = ofIssuerAlone(title);
  return ids.length > 0 ? { kind: "heading", ids } : NONE;
}

/**
 * What a title names: a certification by full name, without its acronym, by acronym alone, or by group and level, with
 * or without a leading issuer and a closing word; several where the name fits several; or a heading or level alone.
 */
export const matchCertification: (title: string) => Match = kept(match);

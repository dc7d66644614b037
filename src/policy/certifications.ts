/** Finds what a title names in the guide's list of certifications (contract 2.4). */

import { exactWords, lookUpForms, singular, withoutParentheses } from "./normal-form.js";
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

/** @returns issuers that go by this name or acronym, as indexes (SME serves for SME Lean too) */
export function issuersCalled(name: string): number[] {
  return [...new Set(lookUpForms(name).flatMap((form) => at(list.issuerForms, form)))];
}

/** @returns whether this is the name or acronym of a certification's issuer */
export function isIssuerOf(name: string, id: number): boolean {
  return issuersCalled(name).includes(listedCertification(id).issuer);
}

/** A title cut into a leading issuer, if it has one, and the rest. */
interface Reading {
  issuers: number[] | null;
  rest: string[];
}

function readings(title: string): Reading[] {
  const all = exactWords(title);
  const found: Reading[] = [{ issuers: null, rest: all }];
  let lead = "";
  for (const [index, word] of all.entries()) {
    lead += singular(word);
    const issuers = at(list.issuerForms, lead);
    if (issuers.length > 0) found.push({ issuers, rest: all.slice(index + 1) });
  }
  return found;
}

function withoutClosing(wordsOf: string[]): string[] {
  let end = wordsOf.length;
  while (end > 0 && list.closings.includes(singular(wordsOf[end - 1] as string))) end--;
  return wordsOf.slice(0, end);
}

function inIndexes({ issuers, rest }: Reading, look: (words: string[]) => number[]): number[] {
  const ids = look(withoutClosing(rest));
  return issuers ? ids.filter((id) => issuers.includes(listedCertification(id).issuer)) : ids;
}

function search(title: string, look: (words: string[]) => number[]): number[] {
  const spellings = [title, withoutParentheses(title)];
  for (const spelling of spellings) {
    const ids = new Set(readings(spelling).flatMap((reading) => inIndexes(reading, look)));
    if (ids.size > 0) return [...ids].sort((a, b) => a - b);
  }
  return [];
}

function issuerAlone(title: string): number[] {
  const issuers = issuersCalled(withoutClosing(exactWords(title)).join(" "));
  return list.listed.flatMap(({ issuer }, id) => (issuers.includes(issuer) ? [id] : []));
}

const found = new Map<string, Match>();

function match(title: string): Match {
  const listed = search(title, (rest) => [
    ...at(list.names, rest.map(singular).join("")),
    ...at(list.acronyms, rest.join("")),
  ]);
  if (listed.length > 0) return { kind: "listed", ids: listed };
  const heading = search(title, (rest) => at(list.headings, rest.map(singular).join("")));
  if (heading.length > 0) return { kind: "heading", ids: heading };
  const ids = issuerAlone(title);
  return ids.length > 0 ? { kind: "heading", ids } : NONE;
}

/**
 * What a title names: a certification by full name, without its acronym, by acronym alone, or by group and level, with
 * or without a leading issuer and a closing word; several where the name fits several; or a heading or level alone.
 */
export function matchCertification(title: string): Match {
  const known = found.get(title);
  if (known) return known;
  const fresh = match(title);
  if (found.size > 10_000) found.clear();
  found.set(title, fresh);
  return fresh;
}

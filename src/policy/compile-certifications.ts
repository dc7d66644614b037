/** The list of certifications, with an index for each way in which a title may name one (contract 2.4). */

import { exactWords, lookUpForms, singular, words } from "./normal-form.js";
import type { PolicyData } from "./schema.js";
import type { CertificationList, Index, Issuer, ListedCertification } from "./types.js";

type IssuerData = PolicyData["certifications"]["issuers"][number];
type Entry = Exclude<IssuerData["list"][number], string>;
type Group = Extract<Entry, { group: string }>;
type Item = Exclude<Entry, Group>;

function add(index: Index, form: string, id: number): void {
  index[form] ??= [];
  const ids = index[form];
  if (!ids.includes(id)) ids.push(id);
}

/** A printed name with its acronyms: whole, each acronym in place of the parentheses, and without. */
function spellings(name: string, acronyms: string[] = []): string[] {
  return [name, ...acronyms.map((acronym) => name.replace(/\([^()]*\)/, acronym))];
}

/** "Machining Levels I-III" is also called "Machining" and "Machining Level I", "… II", "… III". */
function headingNames(group: string): string[] {
  const levels = /^(.*) Levels (I+)-(I+)$/.exec(group);
  if (!levels) return [group];
  const [, base, from, to] = levels as unknown as [string, string, string, string];
  const steps = ["I", "II", "III"].slice(from.length - 1, to.length);
  return [group, base, ...steps.map((step) => `${base} Level ${step}`)];
}

class Compiler {
  readonly list: CertificationList;

  constructor(source: string, closings: string[]) {
    this.list = {
      source,
      closings: closings.map((word) => word.toLowerCase()),
      issuers: [],
      listed: [],
      issuerForms: {},
      issuerExactForms: {},
      names: {},
      acronyms: {},
      headings: {},
      longestForm: 0,
    };
  }

  /** Normal form of a title without closing words. */
  private core(wordsOf: string[]): string {
    const rest = [...wordsOf];
    while (rest.length > 1 && this.list.closings.includes(singular(rest.at(-1) as string))) rest.pop();
    return rest.join("");
  }

  private addName(name: string, id: number, issuer: Issuer): void {
    const leading = issuer.acronym && name.startsWith(`${issuer.acronym} `) ? issuer.acronym.length + 1 : 0;
    for (const text of [name, name.slice(leading)])
      for (const spelling of [text, text.replace(/\([^()]*\)/g, " ")])
        add(this.list.names, this.core(words(spelling)), id);
  }

  private addHeading(name: string, id: number): void {
    add(this.list.headings, this.core(words(name)), id);
  }

  private addItem(item: Item, issuer: number, group: string | null, level: string | null): number {
    const { name, acronyms = [], alsoCalled = [], formerly, countsFor = ["CPT", "CLT"] } = item;
    const entry: ListedCertification = {
      name,
      issuer,
      group,
      level,
      acronyms,
      formerly: formerly?.name ?? null,
      countsFor,
    };
    const id = this.list.listed.push(entry) - 1;
    const names = [...spellings(name, acronyms), ...alsoCalled];
    if (formerly) names.push(...spellings(formerly.name, formerly.acronyms));
    for (const each of names) this.addName(each, id, this.list.issuers[issuer] as Issuer);
    for (const acronym of [...acronyms, ...(formerly?.acronyms ?? [])])
      add(this.list.acronyms, exactWords(acronym).join(""), id);
    return id;
  }

  private addGroup({ group, alsoCalled = [], items = [], levels = [] }: Group, issuer: number): void {
    const ids = items.map((item) =>
      this.addItem(typeof item === "string" ? { name: item } : item, issuer, group, null),
    );
    for (const level of levels) {
      const item = { name: `${group} ${level}`, alsoCalled: alsoCalled.map((other) => `${other} ${level}`) };
      const id = this.addItem(item, issuer, group, level);
      this.addHeading(level, id);
      ids.push(id);
    }
    for (const heading of [...headingNames(group), ...alsoCalled])
      for (const id of ids) this.addHeading(heading, id);
  }

  addIssuer({ name, acronym, alsoCalled = [], servedBy, section, list }: IssuerData): void {
    const given = [name, ...(acronym ? [acronym, `${name} (${acronym})`] : []), ...alsoCalled];
    if (servedBy) given.push(servedBy);
    const forms = [...new Set(given.flatMap(lookUpForms))];
    const issuer = this.list.issuers.push({ name, acronym: acronym ?? null, section, forms }) - 1;
    for (const form of forms) add(this.list.issuerForms, form, issuer);
    for (const each of given) add(this.list.issuerExactForms, exactWords(each).join(""), issuer);
    for (const entry of list) {
      if (typeof entry === "string") this.addItem({ name: entry }, issuer, null, null);
      else if ("group" in entry) this.addGroup(entry, issuer);
      else this.addItem(entry, issuer, null, null);
    }
  }
}

/** @returns the list with its indexes: certifications and issuers are named by their place in the lists */
export function compileCertifications(data: PolicyData["certifications"]): CertificationList {
  const compiler = new Compiler(data.source, data.closings);
  for (const issuer of data.issuers) compiler.addIssuer(issuer);
  const { list } = compiler;
  const forms = [list.names, list.headings, list.acronyms].flatMap((index) => Object.keys(index));
  return { ...list, longestForm: Math.max(...forms.map((form) => form.length)) };
}

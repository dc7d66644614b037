/** The guide as the program looks things up in it; made from `mssc-2015.yaml` by `compile.ts`. */

export type CertificationName = "CPT" | "CLT";

/** One row of the guide's point tables; for-credit courses have two, by credit hours. */
export interface PointRow {
  code: string;
  fromCreditHours: number;
  points: number;
}

export interface ActivityTypeRule {
  category: "CE" | "IC" | "E" | "X";
  source: string;
  rows: PointRow[];
  /** Requirements, each the kinds of proof of which one is needed. */
  proof: string[][];
  /** The form letter there is for it, or null. */
  letter: string | null;
}

/** A span of a year and what it earns by kind of work, in points. */
export interface Band {
  name: string;
  fullYear: boolean;
  months: number;
  fullTime: number;
  partTime: number;
  active: number;
  reserve: number;
}

export interface KeyActivity {
  code: string;
  certification: CertificationName;
  section: string;
  text: string;
  parts: string[];
  source: string;
}

export interface Issuer {
  name: string;
  acronym: string | null;
  section: string;
  /** Normal forms of the names and acronyms that may be given for it. */
  forms: string[];
}

export interface ListedCertification {
  name: string;
  /** Index of the issuer. */
  issuer: number;
  group: string | null;
  level: string | null;
  acronyms: string[];
  formerly: string | null;
  countsFor: CertificationName[];
}

/** From a form of a name to the indexes of what it may mean. */
export type Index = Record<string, number[]>;

export interface CertificationList {
  source: string;
  /** Words that may close a title or not, singular and in lower case. */
  closings: string[];
  issuers: Issuer[];
  listed: ListedCertification[];
  /** Issuers by normal form of name or acronym. */
  issuerForms: Index;
  /** The same without the plural rule, as it stands before an acronym. */
  issuerExactForms: Index;
  /** Certifications by normal form of a name, without closing word. */
  names: Index;
  /** Certifications by acronym, without the plural rule. */
  acronyms: Index;
  /** Certifications under a heading, or of a level, that name no single one. */
  headings: Index;
  /** Characters of the longest form of a name, heading or acronym. */
  longestForm: number;
}

export interface NotRelatedClass {
  class: string;
  names: string[];
  /** With key activities given, the question is open rather than settled. */
  openWithKeyActivities: boolean;
}

export interface FieldList {
  source: string;
  manufacturing: string[];
  logistics: string[];
  /** Printed name by normal form of each way to write it. */
  related: Record<string, string>;
  notRelatedSource: string;
  notRelatedClasses: NotRelatedClass[];
  /** Index of the class by normal form. */
  notRelated: Record<string, number>;
}

/** A figure with its place in the guide. */
export interface Sourced {
  source: string;
}

export interface Policy {
  edition: string;
  threshold: Sourced & { points: number };
  window: Sourced & { years: number };
  dates: {
    apply: Sourced & { days: number };
    questions: Sourced & { days: number };
    notPreApproved: Sourced & { days: number };
    courseExtension: Sourced & { days: number };
    earlyExpiry: Sourced & {
      years: number[];
      questionnaireFrom: string;
      questionnaireMonths: number;
      oneYearSource: string;
    };
  };
  fees: {
    currency: string;
    single: Sourced & { amount: number };
    both: Sourced & { amount: number; withinDays: number };
    appeal: Sourced & { freeDays: number; late: number; formal: number };
  };
  activityTypes: Record<string, ActivityTypeRule>;
  letterStandsFor: Sourced & { kinds: string[] };
  furtherProof: {
    ungraded: Sourced & { kinds: string[] };
    oshaCard: Sourced & { kinds: string[] };
    notListed: Sourced & { requirements: string[][] };
  };
  extra: Sourced & { least: number; most: number };
  employment: Sourced & {
    fullYear: Sourced & { days: number };
    hours: Sourced & { fullTimeOver: number; partTimeFrom: number };
    leftOverDaysPerMonth: number;
    bands: Band[];
    internship: Sourced & { days: number; hoursFrom: number; points: number };
  };
  keyActivities: KeyActivity[];
  fields: FieldList;
  certifications: CertificationList;
}

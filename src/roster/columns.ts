/** The columns that a table of students may have, and which one a heading means. */

import { nearest } from "../policy/nearest.js";
import { normalForm } from "../policy/normal-form.js";

/** How the text of a cell is read; see `cell.ts`. */
export type CellKind =
  | "line"
  | "text"
  | "number"
  | "date"
  | "choice"
  | "truth"
  | "codes"
  | "proofs"
  | "courses";

/**
 * What a column is about: `name` for parts of the candidate's name, `certification` for those that name the certification in
 * a column of their own.
 */
export type Group = "candidate" | "name" | "CPT" | "CLT" | "certification" | "activity" | "verifier";

export interface Column {
  /** As the template has it. */
  header: string;
  group: Group;
  /** The key of the activity file; of a part of the name, which part it is. */
  key: string;
  kind: CellKind;
  /** Other headings that mean it; capitals, spaces and signs do not matter. */
  others: readonly string[];
}

const column = (
  header: string,
  group: Group,
  key: string,
  kind: CellKind = "line",
  others: readonly string[] = [],
): Column => ({ header, group, key, kind, others });

/** In the order of the template. */
export const COLUMNS: readonly Column[] = [
  column("Candidate ID", "candidate", "id", "line", ["ID", "MSSC ID", "Student ID", "Candidate number"]),
  column("Name", "candidate", "name", "line", ["Candidate name", "Student", "Student name", "Full name"]),
  column("Instructor number", "candidate", "instructorNumber", "line", ["MSSC instructor number"]),
  column("CPT certified", "CPT", "certified", "date", ["CPT date", "CPT certification date"]),
  column("CPT expires", "CPT", "expires", "date", ["CPT expiry", "CPT expiration", "CPT expiration date"]),
  column("CLT certified", "CLT", "certified", "date", ["CLT date", "CLT certification date"]),
  column("CLT expires", "CLT", "expires", "date", ["CLT expiry", "CLT expiration", "CLT expiration date"]),
  column("Type", "activity", "type", "choice", ["Activity", "Activity type", "Type of activity"]),
  column("Activity ID", "activity", "id"),
  column("Title", "activity", "title", "line", ["Course title", "Title of course"]),
  column("Provider", "activity", "provider", "line", ["Training provider", "School", "College"]),
  column("Start", "activity", "start", "date", ["Start date", "First day", "From"]),
  column("End", "activity", "end", "date", ["End date", "Last day", "To", "Until", "Completed"]),
  column("Credit hours", "activity", "creditHours", "number", ["Credits"]),
  column("Passed", "activity", "passed", "truth"),
  column("Toward certification", "activity", "towardCertification"),
  column("Issuer", "activity", "issuer", "line", ["Issued by"]),
  column("Earned", "activity", "earned", "date", ["Date earned", "Earned on"]),
  column("Scope", "activity", "scope", "choice"),
  column("Basis", "activity", "basis", "choice"),
  column("Employer", "activity", "employer", "line", ["Name of employer", "Company"]),
  column("Job title", "activity", "jobTitle", "line", ["Job", "Position"]),
  column("Hours per week", "activity", "hoursPerWeek", "number", [
    "Hours a week",
    "Weekly hours",
    "Hours/week",
  ]),
  column("Schedule", "activity", "schedule", "choice"),
  column("Frontline", "activity", "frontline", "truth"),
  column("Internship", "activity", "internship", "truth"),
  column("Courses", "activity", "courses", "courses", ["Courses taught"]),
  column("Branch", "activity", "branch", "line", ["Military branch"]),
  column("Occupation", "activity", "occupation", "line", ["Military occupation"]),
  column("Component", "activity", "component", "choice"),
  column("Organization", "activity", "organization", "line", ["Organisation"]),
  column("Role", "activity", "role", "line", ["Volunteer role"]),
  column("Hours", "activity", "hours", "number", ["Hours volunteered", "Volunteer hours"]),
  column("Group", "activity", "group", "line", ["Committee", "Panel", "Group name"]),
  column("MSSC panel", "activity", "mssc", "truth", ["MSSC committee"]),
  column("Field", "activity", "field", "line", ["Related field"]),
  column("Key activities", "activity", "keyActivities", "codes"),
  column("Description", "activity", "description", "text"),
  column("Proof", "activity", "proof", "proofs", ["Proofs"]),
  column("Verifier name", "verifier", "name", "line", ["Verifier"]),
  column("Verifier title", "verifier", "title"),
  column("Verifier company", "verifier", "company"),
  column("Notes", "activity", "notes", "text", ["Note", "Remarks", "Comments"]),
];

/** For tables that have one certification a row; the template has a column for each certification instead. */
export const ONE_CERTIFICATION: readonly Column[] = [
  column("Certification", "certification", "type", "line", ["Certification type"]),
  column("Certified", "certification", "certified", "date", ["Date certified", "Certification date"]),
  column("Expires", "certification", "expires", "date", ["Expiry", "Expiration", "Expiration date"]),
];

/** For tables that have the name in parts, in the order in which they are spoken; the template has it whole. */
export const NAME_PARTS: readonly Column[] = [
  column("First name", "name", "first", "line", [
    ...["First", "Given name", "Forename"],
    ...["Student first name", "Candidate first name"],
  ]),
  column("Middle name", "name", "middle", "line", ["Middle", "Middle initial", "MI"]),
  column("Last name", "name", "last", "line", [
    ...["Last", "Surname", "Family name"],
    ...["Student last name", "Candidate last name"],
  ]),
];

/** Every column there may be, in the order in which a file has their keys. */
export const ALL: readonly Column[] = [...COLUMNS, ...ONE_CERTIFICATION, ...NAME_PARTS];

/** A heading goes before another name for a column, and both before a key of the activity file. */
const BY_FORM = new Map<string, Column>();
for (const names of [
  (each: Column) => [each.header],
  (each: Column) => each.others,
  (each: Column) => (each.group === "name" ? [] : [each.key]),
])
  for (const each of ALL)
    for (const name of names(each)) {
      const form = normalForm(name);
      if (!BY_FORM.has(form)) BY_FORM.set(form, each);
    }

const HEADERS = ALL.map(({ header }) => header);

/** @returns the column that a heading means, or nothing */
export function columnCalled(heading: string): Column | undefined {
  return BY_FORM.get(normalForm(heading));
}

/** @returns the heading that was most likely meant by an unknown one */
export function nearestHeader(heading: string): string | undefined {
  return nearest(heading, HEADERS, 1, 0.6)[0];
}

/** @returns the heading of the template for a key of the activity file */
export function headerOf(group: Group, key: string): string | undefined {
  return ALL.find((each) => each.group === group && each.key === key)?.header;
}

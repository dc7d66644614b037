/** Every key of the file explained: for the hints of errors, and for the JSON Schema that editors show. */

import type { Path } from "./diagnostic.js";

export interface KeyHelp {
  /** What the key is for. */
  help: string;
  /** A right value, as written in a file. */
  example: string;
}

const row = (help: string, example: string): KeyHelp => ({ help, example });

/** By key, or by `group.key` where the same key means something else in that group or list. */
const KEYS = new Map<string, KeyHelp>([
  ["candidate", row("The person who applies for recertification.", "{ id: 00123, name: Maria Alvarez }")],
  [
    "candidate.id",
    row("Candidate ID in the MSSC account, as printed there; leading zeros are kept.", "00123"),
  ],
  ["candidate.name", row("Full name, as it should stand on the letters.", "Maria Alvarez")],
  ["instructorNumber", row("MSSC instructor number; only for MSSC-authorized instructors.", "I-2231")],
  [
    "certifications",
    row(
      "The certifications to renew: CPT, CLT or both, each once.",
      "[{ type: CPT, certified: 2020-04-15 }]",
    ),
  ],
  ["certifications.type", row("Which certification: CPT (production) or CLT (logistics).", "CPT")],
  ["certified", row("Day of the certification, or of the last recertification.", "2020-04-15")],
  [
    "expires",
    row(
      "Day on which the certification expires; left out: five years after certified. Give it only where MSSC granted an extension.",
      "2025-04-15",
    ),
  ],
  ["activities", row("Everything done in the five years that may earn points. May be empty.", "[]")],
  ["type", row("What kind of activity this is; it decides which other keys there are.", "non-credit-course")],
  [
    "activities.id",
    row(
      "Short name for this activity in reports: letters, digits and “-”. Left out: a1, a2, … by position.",
      "welding-2",
    ),
  ],
  [
    "field",
    row("The related field the activity belongs to, best by a name from the guide's lists.", "Welding"),
  ],
  [
    "keyActivities",
    row(
      "Codes of the guide's key activities that this relates to: CPT-S1 to S10, Q1 to Q10, P1 to P10, M1 to M4, CLA-1 to 9, CLT-1 to 9.",
      "[CPT-S1, CPT-Q3]",
    ),
  ],
  [
    "description",
    row(
      "What it was about, in a few sentences; printed on the confirmation letter.",
      "Runs GMAW cells and inspects finished welds.",
    ),
  ],
  [
    "proof",
    row("The documents that prove it and that you have.", "[{ kind: transcript, file: transcript.pdf }]"),
  ],
  ["kind", row("What kind of document it is. A form-letter is one that has been signed.", "transcript")],
  [
    "file",
    row(
      "Where the document's file is, seen from this file's folder. May be left out.",
      "proof/transcript.pdf",
    ),
  ],
  [
    "verifier",
    row(
      "The person who will sign the confirmation letter.",
      "{ name: Jo Park, title: HR Manager, company: Acme Gear }",
    ),
  ],
  ["verifier.name", row("Name of the person who signs.", "Jo Park")],
  ["verifier.title", row("Job title of the person who signs.", "HR Manager")],
  ["company", row("Company or school of the person who signs.", "Acme Gear")],
  ["notes", row("Your own remarks: shown in reports, never scored.", "Ask the registrar for a transcript.")],
  [
    "title",
    row(
      "Full title of the course, training or certification, as on the certificate.",
      "Industrial Hydraulics",
    ),
  ],
  [
    "provider",
    row(
      "Who offered it: college, training provider, employer, or branch of the military.",
      "Owens Community College",
    ),
  ],
  ["start", row("First day.", "2021-01-11")],
  ["end", row("Last day. Work and service that go on: present.", "2021-05-07")],
  [
    "creditHours",
    row("Credit hours, more than 0, with at most two decimals. Three or more earn more points.", "3"),
  ],
  ["passed", row("Whether it was passed.", "true")],
  [
    "towardCertification",
    row("Name of the industry certification that the course prepares for, or none.", "none"),
  ],
  ["scope", row("How widely it is recognized.", "recognized")],
  ["issuer", row("Organization that issues the certification.", "APICS")],
  ["earned", row("Day on which the certification was earned.", "2022-02-11")],
  ["basis", row("How it is earned: by an assessment, or by mere attendance.", "assessment")],
  ["employer", row("Name of the employer; for instructors, of the school.", "Acme Gear")],
  ["jobTitle", row("Job title.", "Welder")],
  ["hoursPerWeek", row("Usual hours a week: more than 0, at most 168. Give either this or schedule.", "40")],
  [
    "schedule",
    row(
      "full-time stands for 40 hours a week, part-time for 20. Give either this or hoursPerWeek.",
      "full-time",
    ),
  ],
  [
    "frontline",
    row(
      "Whether it is frontline work in production or logistics, not office work or upper management.",
      "true",
    ),
  ],
  ["internship", row("Whether it is an internship.", "false")],
  [
    "courses",
    row(
      "The courses taught, each with the day it is counted for. May be empty.",
      "[{ title: CPT Safety, date: 2022-03-04 }]",
    ),
  ],
  ["courses.title", row("Title of the course taught.", "CPT Safety")],
  ["date", row("Day of the course, between start and end.", "2022-03-04")],
  ["branch", row("Branch of the military.", "US Army")],
  ["occupation", row("Military occupation.", "Unit supply specialist")],
  ["component", row("Active duty, Reserve or National Guard.", "active")],
  ["organization", row("Name of the organization.", "Toledo Food Bank")],
  ["role", row("What you did there.", "Warehouse volunteer")],
  ["hours", row("Hours volunteered in all, 0 or more.", "24")],
  ["group", row("Name of the committee, board or panel.", "Advanced Manufacturing Advisory Council")],
  ["mssc", row("true for a panel or committee of MSSC itself.", "false")],
]);

/** Each type of activity in a sentence. */
export const TYPE_HELP: ReadonlyMap<string, string> = new Map([
  ["for-credit-course", "A college or university course that earns credit toward a degree."],
  ["non-credit-course", "A college or university course that earns no credit toward a degree."],
  [
    "certificate-course",
    "Training that ends with a certificate of a college, university, union or the like.",
  ],
  [
    "third-party-training",
    "Training by an equipment manufacturer, a union, a government or another provider.",
  ],
  [
    "employer-training",
    "Training by the employer that others recognize too; not its own procedures or the job itself.",
  ],
  ["military-training", "Military training that is directly related to manufacturing or logistics."],
  ["industry-certification", "A certification earned, such as one of the guide's list, or an OSHA card."],
  ["direct-employment", "Frontline work in manufacturing or logistics, internships too."],
  ["mssc-instructor", "Teaching MSSC courses as an MSSC-authorized instructor."],
  ["other-instructor", "Teaching courses in a related field without being MSSC-authorized."],
  ["military-service", "Service in the military with an occupation in a related field."],
  ["volunteer", "Volunteer work in a related field."],
  ["committee", "Service on a committee, board or panel in manufacturing or logistics."],
]);

/** @returns help for the key at the end of a path; paths come from the schema, so that there is always one */
export function helpFor(path: Path): KeyHelp {
  const names = path.filter((step) => typeof step === "string");
  const key = names.at(-1)!;
  return (KEYS.get(`${names.at(-2)}.${key}`) ?? KEYS.get(key))!;
}

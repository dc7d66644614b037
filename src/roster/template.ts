/** The table to begin with: every column, and rows of people who do not exist. */

import Papa from "papaparse";
import { COLUMNS } from "./columns.js";

const MARIA = { "Candidate ID": "48213", Name: "Maria Alvarez", "CPT certified": "2020-04-15" };
const JAMES = {
  "Candidate ID": "51877",
  Name: "James O'Neill",
  "CPT certified": "2020-09-01",
  "CLT certified": "2021-02-10",
};

const EXAMPLES: readonly Record<string, string>[] = [
  {
    ...MARIA,
    Type: "direct-employment",
    Employer: "Lakeside Gear Works",
    "Job title": "Machinist",
    Start: "2020-06-01",
    End: "present",
    "Hours per week": "40",
    Frontline: "yes",
    "Key activities": "CPT-P1, CPT-Q3",
    Description: "Sets up and runs CNC lathes.",
    "Verifier name": "Jo Park",
    "Verifier title": "HR Manager",
    "Verifier company": "Lakeside Gear Works",
  },
  {
    ...MARIA,
    Type: "for-credit-course",
    Title: "Industrial Hydraulics",
    Provider: "Lakeside Community College",
    Start: "2021-01-11",
    End: "2021-05-07",
    "Credit hours": "3",
    Passed: "yes",
    "Key activities": "CPT-M1",
    Proof: "transcript=transcript.pdf; course-description",
  },
  {
    ...MARIA,
    Type: "industry-certification",
    Title: "Certified Manufacturing Technologist (CMfgT)",
    Issuer: "SME",
    Earned: "2022-02-11",
    Proof: "certificate",
  },
  {
    ...JAMES,
    Type: "other-instructor",
    Employer: "Harbor Technical School",
    "Job title": "Logistics instructor",
    Start: "2021-08-16",
    End: "2023-05-19",
    Courses: "Warehouse Safety @ 2022-03-04; Inventory Basics @ 2023-02-17",
    Field: "Warehousing",
    "Key activities": "CLT-5",
  },
  {
    ...JAMES,
    Type: "volunteer",
    Organization: "Harbor Food Bank",
    Role: "Warehouse volunteer",
    Start: "2022-11-01",
    End: "2023-01-31",
    Hours: "24",
    "Key activities": "CLT-2",
    Notes: "Ask Ms. Tran for the signed letter.",
  },
];

/**
 * @returns the table as CSV, with the mark by which spreadsheets know that it is UTF-8
 */
export function rosterTemplate(): string {
  const fields = COLUMNS.map(({ header }) => header);
  const data = EXAMPLES.map((row) => fields.map((field) => row[field] ?? ""));
  return `\ufeff${Papa.unparse({ fields, data })}\r\n`;
}

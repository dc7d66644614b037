// Activity files of about 60 lines, of many students who do not exist: always the same ones, for measurements and tests.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["Maria Alvarez", "Łukasz Kowalczyk", "Dale Whitfield", "Thi Nguyễn", "Keisha Monroe"];
const JOBS = ["Welder", "Machinist", "Forklift operator", "Team assembler", "Line lead"];
const COURSES = ["Blueprint Reading", "Statistical Process Control", "Hydraulics", "Lockout and Tagout"];

const day = (year, month) => `${year}-${String(month).padStart(2, "0")}-15`;

function job(number, year) {
  const start = year + (number % 3);
  return `  - type: direct-employment
    employer: Buckeye Fabrication ${number % 40}
    jobTitle: ${JOBS[number % JOBS.length]}
    start: ${day(start, 1 + (number % 12))}
    end: ${number % 4 === 0 ? "present" : day(start + 1 + (number % 2), 1 + (number % 9))}
    hoursPerWeek: ${[40, 32, 20, 12][number % 4]}
    frontline: true
    keyActivities: [CPT-P${1 + (number % 10)}]
    description: Runs GMAW cells and inspects finished welds.
    proof:
      - kind: paystub
`;
}

function training(number, year) {
  return `  - type: third-party-training
    title: ${COURSES[number % COURSES.length]} ${number % 7}
    provider: Toolmakers of Ohio
    end: ${day(year + (number % 6), 1 + (number % 12))}
    keyActivities: [CPT-Q2, CPT-S1]
    proof:
      - kind: certificate
`;
}

function credit(number, year) {
  return `  - type: for-credit-course
    title: ${COURSES[(number + 1) % COURSES.length]}
    provider: Rhodes College
    end: ${day(year + (number % 5), 5)}
    creditHours: ${1 + (number % 4)}
    passed: ${number % 11 === 0 ? "ungraded" : "true"}
    ${number % 3 === 0 ? "notes: Ask the registrar" : "field: Welding"}
`;
}

function certificate(number, year) {
  return `  - type: industry-certification
    title: ${["CPIM", "Six Sigma Green Belt", "OSHA-10 General Industry", "Robot School"][number % 4]}
    earned: ${day(year + 1 + (number % 4), 3)}
    proof:
      - { kind: certificate }
`;
}

const volunteer = (year) => `  - type: volunteer
    organization: Food Bank of Lima
    role: Warehouse helper
    start: ${day(year + 1, 2)}
    end: ${day(year + 2, 2)}
    hours: 60
`;

/** @param {number} number which student, from 0 @returns {string} the file */
export function studentFile(number) {
  const year = 2018 + (number % 5);
  return `candidate:
  id: "${String(number).padStart(6, "0")}"
  name: ${NAMES[number % NAMES.length]} ${number}
certifications:
  - type: ${number % 3 === 0 ? "CLT" : "CPT"}
    certified: ${day(year, 1 + (number % 12))}
activities:
${job(number, year)}${training(number, year)}${credit(number, year)}${job(number + 1, year + 1)}${certificate(number, year)}${training(number + 3, year)}${volunteer(year)}`;
}

/** Writes so many of them into a folder, a hundred to a folder of its own. @param {string} folder @param {number} count */
export function writeStudents(folder, count) {
  for (let number = 0; number < count; number++) {
    const within = join(folder, `class-${String(Math.floor(number / 100)).padStart(3, "0")}`);
    if (number % 100 === 0) mkdirSync(within, { recursive: true });
    writeFileSync(join(within, `student-${String(number).padStart(5, "0")}.yaml`), studentFile(number));
  }
}

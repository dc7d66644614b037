/** A mistake in what the activity file would say, in the words of the table. */

import type { Mistake, Path } from "../input/diagnostic.js";
import { helpFor } from "../input/keys.js";
import { activityTypes } from "../input/schema-keys.js";
import { type Column, type Group, headerOf } from "./columns.js";
import { problemAt, type RosterProblem } from "./problem.js";
import type { Student } from "./student.js";
import type { Table } from "./table.js";

/** Examples that look otherwise in a cell than in a file. */
const EXAMPLES: Record<string, string> = {
  courses: "CPT Safety @ 2022-03-04; CPT Quality @ 2022-06-10",
  proof: "transcript=transcript.pdf; course-description",
};

/** Which group of columns holds what the last step of a path names. */
function groupOf(path: Path, student: Student): Group {
  if (path[0] === "candidate") return "candidate";
  if (path[0] === "activities") return path.includes("verifier") ? "verifier" : "activity";
  const type = student.content.certifications[path[1] as number]?.type;
  return type === "CPT" || type === "CLT" ? type : "certification";
}

/** The keys that a message names, by what the table calls them. */
function inHeadings(text: string, group: Group): string {
  return text.replace(/“([a-z][A-Za-z]*)”/g, (whole, key: string) => {
    const header = headerOf(group, key) ?? headerOf("candidate", key);
    return header === undefined ? whole : `“${header}”`;
  });
}

interface Said {
  message: string;
  hint?: string | undefined;
}

/** A certification that no cell tells of, an activity without hours, a course without its day. */
function lacking(path: Path, header: string, column: Column | undefined): Said {
  const key = String(path.findLast((step) => typeof step === "string"));
  if (path[0] === "certifications" && path.length === 1)
    return {
      message: "There is no certification in the rows of this student.",
      hint: "Write the day of the certification, or of the last recertification, into “CPT certified” or “CLT certified”.",
    };
  if (path.includes("courses") && path.length > 3)
    return {
      message: `A course taught has no ${key === "date" ? "day" : "title"} here.`,
      hint: `Write title @ day, several parted by semicolons: ${EXAMPLES.courses}`,
    };
  if (path.includes("proof") && path.length > 3)
    return { message: "A proof has no kind here.", hint: `Write it like this: ${EXAMPLES.proof}` };
  if (key === "hoursPerWeek")
    return {
      message: "The hours of this job are missing.",
      hint: "Write the usual hours a week into “Hours per week”, or full-time or part-time into “Schedule”.",
    };
  if (column?.group === "name")
    return {
      message: "“First name” and “Last name” are empty, but a name is needed.",
      hint: "Write them into one of the student's rows.",
    };
  const example =
    key === "type" && path[0] === "activities"
      ? activityTypes.join(", ")
      : (EXAMPLES[key] ?? helpFor(path).example);
  const hint =
    key === "type" && path[0] === "activities"
      ? `Write one of: ${example}.`
      : `Write it here, such as ${example}.`;
  return {
    message: `“${header}” is empty, but it is needed.`,
    hint: column ? hint : `Add the column “${header}”. ${hint.replace(" here", " there")}`,
  };
}

function unknownKey({ message, hint = "" }: Mistake, group: Group): Said {
  const near = /^Did you mean (\w+)\?/.exec(hint)?.[1];
  const header = near === undefined ? undefined : headerOf(group, near);
  const meant = header === undefined ? "" : `Did you mean the column “${header}”? `;
  return {
    message: inHeadings(message, group).replace("has no key", "has no"),
    hint: `${meant}Empty this cell, or correct the type of the activity.`,
  };
}

function said(mistake: Mistake, header: string, group: Group, column: Column | undefined): Said {
  const { code, path, message, hint } = mistake;
  if (code === "missing-key" || (code === "empty-value" && path[0] === "certifications"))
    return lacking(path, header, column);
  if (code === "unknown-key") return unknownKey(mistake, group);
  // A value that somebody wrote stands first in it, and stays as it is.
  if (code === "unknown-value")
    return { message: message.replace(/“\w+” can have/, (end) => inHeadings(end, group)), hint };
  if (code === "bad-date" && /^“\d{5}”/.test(message))
    return { message, hint: "A spreadsheet counts days like this. Give the column the format of a date." };
  const quotesKeys = ["hours-and-schedule", "expires-too-early", "unusual-expiry", "no-instructor-number"];
  if (!quotesKeys.includes(code)) return { message, hint };
  const ofGroup = path[0] === "candidate" ? "candidate" : group;
  const forTable =
    code === "no-instructor-number"
      ? "Write it into “Instructor number”, or take the type other-instructor."
      : hint && inHeadings(hint, ofGroup);
  return { message: inHeadings(message, ofGroup), hint: forTable };
}

/** @returns the mistake with its row and column, in the words of the table */
export function explainMistake(mistake: Mistake, student: Student, table: Table): RosterProblem {
  const path = mistake.at ?? mistake.path;
  const group = groupOf(path, student);
  const { place, steps } = student.placeOf(path);
  const key = String(path.at(-1));
  // An empty cell of a column that there is.
  const isOwn = (each: Column | undefined): boolean =>
    path.length === 1
      ? each?.key === "certified"
      : (each?.group === group && each.key === key) ||
        (each?.group === "name" && group === "candidate" && key === "name");
  const own = steps === 1 || path.length === 1 ? table.columns.findIndex(isOwn) : -1;
  const column = own >= 0 ? own : place.column;
  const header = headerOf(group, key) ?? key;
  return problemAt({ row: place.row, column }, table.headings, {
    code: mistake.code,
    ...said(mistake, header, group, table.columns[own]),
  });
}

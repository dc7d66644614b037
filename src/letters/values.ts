import type { Activity, Candidate, IsoDate } from "../input/candidate.js";
import type { Result } from "../scoring/result.js";
import { letterFor, standingIn } from "./due.js";
import { type FieldName, FORMS } from "./forms.js";

/** What goes into a letter's text fields, by field name. */
export type LetterValues = Partial<Record<FieldName, string>>;

/**
 * Everything that is known for an activity's letter. Fields of which nothing is known are empty; those of the
 * persons who sign, signatures and their dates, always are.
 * @param options `date`: the day on which the letter is prepared
 * @throws Error when activities of this type have no letter
 */
export function letterValues(
  candidate: Candidate,
  result: Result,
  activity: Activity,
  options: { date: IsoDate },
): LetterValues {
  const template = letterFor(activity.type);
  if (!template) throw new Error(`activities of type ${activity.type} have no letter`);
  const known: LetterValues = {
    date: usDate(options.date),
    certification: standingIn(activity, result)
      .map(({ certification }) => certification.type)
      .join(", "),
    candidate_id: candidate.candidate.id,
    candidate_name: candidate.candidate.name,
    ...ownValues(candidate, result, activity),
    verifier_name: activity.verifier?.name ?? "",
    verifier_title: activity.verifier?.title ?? "",
    verifier_company: activity.verifier?.company ?? "",
  };
  const values: LetterValues = {};
  for (const { name, kind } of FORMS[template].fields) {
    if (kind !== "signature") values[name as FieldName] = known[name as FieldName] ?? "";
  }
  return values;
}

function ownValues(candidate: Candidate, result: Result, activity: Activity): LetterValues {
  const description = activity.description ?? "";
  switch (activity.type) {
    case "non-credit-course":
    case "certificate-course":
    case "third-party-training":
    case "employer-training":
      return {
        ...period(activity),
        title_of_course: activity.title,
        training_provider: activity.provider,
        course_description: description,
      };
    case "direct-employment":
      return {
        ...period(activity),
        candidate_job_title: activity.jobTitle,
        name_of_employer: activity.employer,
        job_description: description,
      };
    case "mssc-instructor":
    case "other-instructor":
      return {
        ...period(activity),
        candidate_job_title: activity.jobTitle ?? "",
        name_of_employer: activity.employer,
        mssc_number: candidate.candidate.instructorNumber ?? "",
        courses_taught: coursesTaught(activity, result),
      };
    case "volunteer":
      return {
        ...period(activity),
        volunteer_function: activity.role,
        name_of_organization: activity.organization,
        volunteer_description: description,
      };
    case "committee":
      return {
        ...period(activity),
        group_name: activity.group,
        name_of_organization: activity.organization,
        volunteer_description: description,
      };
    default:
      return {};
  }
}

function period({ start, end }: { start?: IsoDate; end: string }): LetterValues {
  return { start_date: start ? usDate(start) : "", end_date: end === "present" ? "Present" : usDate(end) };
}

type Instruction = Extract<Activity, { courses: unknown }>;

/** The courses inside the window of a certification that the activity serves, up to the as-of date, one a line. */
function coursesTaught(activity: Instruction, result: Result): string {
  const windows = standingIn(activity, result).map(({ certification }) => certification);
  return activity.courses
    .filter(
      ({ date }) => date <= result.asOf && windows.some((w) => w.certified <= date && date <= w.expires),
    )
    .map(({ title, date }) => `${usDate(date)}  ${title}`)
    .join("\n");
}

/** `2021-08-23` as the forms have it: `08/23/2021`. */
function usDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year}`;
}

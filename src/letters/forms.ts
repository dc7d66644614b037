import type { TemplateName } from "../scoring/result.js";

/** Every text field that a template may have. */
export type FieldName =
  | "date"
  | "certification"
  | "candidate_id"
  | "candidate_name"
  | "start_date"
  | "end_date"
  | "title_of_course"
  | "training_provider"
  | "course_description"
  | "candidate_job_title"
  | "name_of_employer"
  | "job_description"
  | "mssc_number"
  | "courses_taught"
  | "volunteer_function"
  | "name_of_organization"
  | "volunteer_description"
  | "group_name"
  | "verifier_name"
  | "verifier_title"
  | "verifier_company"
  | "verifier_date"
  | "candidate_date";

export type SignatureName = "verifier_signature" | "candidate_signature";

/** A field of a form as the guide's form has it. */
export interface FormField {
  name: FieldName | SignatureName;
  /** The guide's label, verbatim. */
  label: string;
  /** What the guide's form says in parentheses behind the label. */
  note?: string;
  /** `line`: one line; `box`: several lines; `signature`. */
  kind: "line" | "box" | "signature";
  /** For screen readers and pointers at rest. */
  tooltip: string;
}

/** One of the guide's form letters. */
export interface LetterForm {
  /** The guide's name for it. */
  section: string;
  /** In the guide's order. */
  fields: readonly FormField[];
}

/** The title that all forms share. */
export const TITLE = "Recertification Letter of Confirmation";

/** The guide's five form letters: fields and labels, in the order of the guide. */
export const FORMS: Readonly<Record<TemplateName, LetterForm>> = {
  "continuing-education": form("Continuing Education", [
    line("title_of_course", "Title of Course:", "Title of the course"),
    line("training_provider", "Training Provider:", "Who provided the training"),
    box("course_description", "Course Description:", "(Or attach description from training provider)"),
  ]),
  employment: form("Employment", [
    line("candidate_job_title", "Candidate Job Title:", "The candidate's job title"),
    line("name_of_employer", "Name of Employer:", "Name of the employer"),
    box("job_description", "Job Description:", "(Or attach description from employer)"),
  ]),
  "employment-instructors": form("Employment - Instructors", [
    line("candidate_job_title", "Candidate Job Title:", "The candidate's job title"),
    line("name_of_employer", "Name of Employer:", "Name of the employer, such as a school"),
    line("mssc_number", "MSSC # of MSSC Authorized?", "MSSC instructor number, if authorized by MSSC"),
    box("courses_taught", "Courses Taught:", "(Or attach list)"),
  ]),
  "extra-volunteer": form("Extra – General Volunteer", [
    line("volunteer_function", "Volunteer Function:", "What the candidate did as a volunteer"),
    line("name_of_organization", "Name of Employer:", "Name of the volunteer organization"),
    box("volunteer_description", "Volunteer Description:", "(Or attach description from agency)"),
  ]),
  "extra-membership": form("Extra – Membership", [
    line("group_name", "Group Name:", "Name of the board, committee or panel"),
    line("name_of_organization", "Name of Organization:", "Name of the organization it belongs to"),
    box("volunteer_description", "Volunteer Description:", "(Or attach description from agency)"),
  ]),
};

/** The guide's forms are alike but for two or three lines at the right of the dates and the box below. */
function form(section: string, [right, below, ...rest]: FormField[]): LetterForm {
  return {
    section,
    fields: [
      line("date", "Date:", "Day on which this letter was prepared, MM/DD/YYYY"),
      line("certification", "Certification (CPT or CLT):", "Certification to be renewed: CPT, CLT, or both"),
      line("candidate_id", "Candidate ID:", "The candidate's ID"),
      line("candidate_name", "Candidate Name:", "The candidate's name"),
      line("start_date", "Start Date:", "First day, MM/DD/YYYY"),
      right!,
      line("end_date", "End Date:", "Last day, MM/DD/YYYY, or Present"),
      below!,
      ...rest,
      signature("verifier_signature", "Verifiers Signature:", "Signature of the verifier"),
      line("verifier_date", "Date:", "Day on which the verifier signed"),
      line("verifier_name", "Print Name:", "Name of the verifier"),
      line("verifier_title", "Title:", "Job title of the verifier"),
      line("verifier_company", "Company:", "Company or organization of the verifier"),
      signature("candidate_signature", "Candidate Signature:", "Signature of the candidate"),
      line("candidate_date", "Date:", "Day on which the candidate signed"),
    ],
  };
}

function line(name: FieldName, label: string, tooltip: string): FormField {
  return { name, label, kind: "line", tooltip };
}

function box(name: FieldName, label: string, note: string): FormField {
  return { name, label, note, kind: "box", tooltip: `${label.replace(":", "")} ${note}` };
}

function signature(name: SignatureName, label: string, tooltip: string): FormField {
  return { name, label, kind: "signature", tooltip };
}

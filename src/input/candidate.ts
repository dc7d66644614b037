/**
 * The candidate as the rest of the program sees it: what the activity file says, checked and typed.
 * Dates are texts of the form `2021-08-23`; hours have at most two decimals.
 */

/** A calendar day, `2021-08-23`. */
export type IsoDate = string;
/** The last day of something, or `present` where it goes on. */
export type EndDate = IsoDate | "present";

export const CERTIFICATION_TYPES = ["CPT", "CLT"] as const;
export type CertificationType = (typeof CERTIFICATION_TYPES)[number];

export const PROOF_KINDS = [
  "transcript",
  "certificate",
  "course-description",
  "form-letter",
  "paystub",
  "jst",
  "vmet",
  "enlisted-record-brief",
  "officer-record-brief",
  "osha-card",
  "certification-description",
  "organization-description",
  "course-list",
  "service-letter",
  "published-list",
  "completion-requirements",
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** A document that the candidate has. `present` is false where a file is named that is not there. */
export interface Proof {
  kind: ProofKind;
  file?: string;
  present: boolean;
}

/** Whether a file that the candidate names is there; the path as written, relative to the activity file. */
export type FileExists = (relativePath: string) => boolean;

/** The person who signs a letter. */
export interface Verifier {
  name?: string;
  title?: string;
  company?: string;
}

interface ActivityBase {
  /** As given, or `a1`, `a2`, … by position. Unique in the file. */
  id: string;
  field?: string;
  /** Codes such as `CPT-S1`; empty where none are given. */
  keyActivities: string[];
  description?: string;
  proof: Proof[];
  verifier?: Verifier;
  notes?: string;
}

interface Taught extends ActivityBase {
  title: string;
  provider: string;
  start?: IsoDate;
  end: IsoDate;
  towardCertification?: string;
}

export interface ForCreditCourse extends Taught {
  type: "for-credit-course";
  creditHours: number;
  passed: boolean | "ungraded";
}

export interface OtherTraining extends Taught {
  type: "non-credit-course" | "certificate-course" | "third-party-training" | "military-training";
  passed: boolean;
}

export interface EmployerTraining extends Taught {
  type: "employer-training";
  passed: boolean;
  scope: "recognized" | "proprietary" | "job-specific";
}

/** Continuing Education: what somebody attended, dated by its end. */
export type Training = ForCreditCourse | OtherTraining | EmployerTraining;

export interface IndustryCertification extends ActivityBase {
  type: "industry-certification";
  title: string;
  issuer?: string;
  earned: IsoDate;
  scope?: "international" | "national" | "local" | "company";
  basis?: "assessment" | "attendance";
}

export interface DirectEmployment extends ActivityBase {
  type: "direct-employment";
  employer: string;
  jobTitle: string;
  start: IsoDate;
  end: EndDate;
  /** Weekly hours: as given, or 40 and 20 for the schedules `full-time` and `part-time`. */
  hoursPerWeek: number;
  frontline: boolean;
  internship: boolean;
}

export interface CourseTaught {
  title: string;
  date: IsoDate;
}

export interface Instruction extends ActivityBase {
  type: "mssc-instructor" | "other-instructor";
  employer: string;
  jobTitle?: string;
  start: IsoDate;
  end: EndDate;
  courses: CourseTaught[];
}

export interface MilitaryService extends ActivityBase {
  type: "military-service";
  branch: string;
  occupation: string;
  start: IsoDate;
  end: EndDate;
  component: "active" | "reserve" | "guard";
}

export interface Volunteer extends ActivityBase {
  type: "volunteer";
  organization: string;
  role: string;
  start: IsoDate;
  end: EndDate;
  hours: number;
}

export interface Committee extends ActivityBase {
  type: "committee";
  organization: string;
  group: string;
  start: IsoDate;
  end: EndDate;
  /** True for an MSSC panel. */
  mssc: boolean;
}

export type Employment = DirectEmployment | Instruction | MilitaryService;
export type Extra = Volunteer | Committee;
export type Activity = Training | IndustryCertification | Employment | Extra;
export type ActivityType = Activity["type"];

export interface Certification {
  type: CertificationType;
  certified: IsoDate;
  /** As given; otherwise left out, and five years after `certified`. */
  expires?: IsoDate;
}

export interface Candidate {
  candidate: { id: string; name: string; instructorNumber?: string };
  certifications: Certification[];
  activities: Activity[];
}

import type { Activity, Candidate } from "../../src/input/candidate.js";
import type { ActivityResult, CertificationResult, Result } from "../../src/scoring/result.js";

const none = { assured: 0, possible: 0 };
const base = { keyActivities: [], proof: [] };
const verifier = {
  name: "Jonathan P. Whitaker",
  title: "Director of Human Resources",
  company: "Great Lakes Precision, Inc.",
};

/** One activity of each type that has a letter, by ID; `osha` and `college` have none. */
export const ACTIVITIES: readonly Activity[] = [
  {
    ...base,
    id: "training",
    type: "third-party-training",
    title: "Lockout/Tagout for Authorized Employees",
    provider: "Great Lakes Technical College",
    start: "2021-08-23",
    end: "2021-08-25",
    passed: true,
    description: "Energy sources, isolation, verification; “hands-on” on a hydraulic press.\nSixteen hours.",
    verifier,
  },
  {
    ...base,
    id: "job",
    type: "direct-employment",
    employer: "Great Lakes Precision, Inc.",
    jobTitle: "CNC Machinist II",
    start: "2020-06-01",
    end: "present",
    hoursPerWeek: 40,
    frontline: true,
    internship: false,
    description: "Sets up and runs lathes and mills; inspects first articles.",
    verifier,
  },
  {
    ...base,
    id: "teaching",
    type: "mssc-instructor",
    employer: "Lansing College",
    jobTitle: "Instructor",
    start: "2019-09-01",
    end: "present",
    courses: [
      { title: "Before the window", date: "2020-04-14" },
      { title: "Safety", date: "2020-04-15" },
      { title: "Quality Practices & Measurement", date: "2022-01-15" },
      { title: "On the as-of date", date: "2025-02-01" },
      { title: "After the as-of date", date: "2025-03-01" },
    ],
  },
  {
    ...base,
    id: "welding",
    type: "other-instructor",
    employer: "Lansing College",
    start: "2021-09-01",
    end: "2021-12-20",
    courses: [{ title: "Welding I", date: "2021-12-15" }],
  },
  {
    ...base,
    id: "foodbank",
    type: "volunteer",
    organization: "Capital Area Food Bank",
    role: "Warehouse volunteer",
    start: "2022-01-01",
    end: "2022-12-31",
    hours: 120,
    description: "Receives, stocks and picks food.",
  },
  {
    ...base,
    id: "chamber",
    type: "committee",
    organization: "Lansing Regional Chamber of Commerce",
    group: "Manufacturing Committee",
    start: "2022-01-01",
    end: "present",
    mssc: false,
    description: "Plans the yearly manufacturing day.",
  },
  {
    ...base,
    id: "osha",
    type: "employer-training",
    title: "OSHA-10 General Industry",
    provider: "OSHA",
    end: "2022-03-01",
    passed: true,
    scope: "recognized",
  },
  {
    ...base,
    id: "college",
    type: "for-credit-course",
    title: "Metrology",
    provider: "Lansing College",
    end: "2022-05-01",
    creditHours: 3,
    passed: true,
  },
];

export function candidate(activities: readonly Activity[] = ACTIVITIES): Candidate {
  return {
    candidate: { id: "00123", name: "Maria Alvarez", instructorNumber: "I-2231" },
    certifications: [{ type: "CPT", certified: "2020-04-15" }],
    activities: [...activities],
  };
}

/** What scoring says of an activity, unless a test says otherwise. */
export function activityResult(activity: Activity, change: Partial<ActivityResult> = {}): ActivityResult {
  return {
    id: activity.id,
    type: activity.type,
    category: activity.id === "osha" ? "IC" : "CE",
    label: activity.id,
    status: "counted",
    points: none,
    reasons: [],
    proof: { status: "letter", missing: ["form-letter"] },
    letter: null,
    ...change,
  };
}

export function certification(
  activities: ActivityResult[],
  change: Partial<CertificationResult> = {},
): CertificationResult {
  return {
    type: "CPT",
    certified: "2020-04-15",
    expires: "2025-04-15",
    threshold: 100,
    points: none,
    projected: none,
    shortfall: none,
    verdict: "short",
    projectedVerdict: "short",
    categories: { CE: none, IC: none, E: none, X: none },
    activities,
    employmentYears: [],
    readings: [],
    dates: { applyFrom: "2025-01-15", askBy: "2025-03-16", expires: "2025-04-15", extensions: [] },
    ...change,
  };
}

export function result(...certifications: CertificationResult[]): Result {
  return {
    policy: "mssc-2015",
    asOf: "2025-02-01",
    candidate: { id: "00123", name: "Maria Alvarez" },
    certifications:
      certifications.length > 0
        ? certifications
        : [certification(ACTIVITIES.map((activity) => activityResult(activity)))],
    fee: { amount: 75, currency: "USD" },
  };
}

export function activity(id: string): Activity {
  const found = ACTIVITIES.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

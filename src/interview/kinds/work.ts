/** Jobs, teaching and service. */

import type { Kind, Question } from "../question.js";
import { choice, end, line, RELATION, START, special, yesNo } from "./parts.js";

const JOB: readonly Question[] = [
  line("jobTitle", "Job", "What is or was your job title?", { help: "Such as Welder or Forklift Operator." }),
  line("employer", "Employer", "For which employer?", { help: "Such as Acme Gear." }),
  yesNo("frontline", "Frontline", "Is it frontline work in production or material handling?", {
    help: "From entry level to frontline supervisor. Office work and upper management are not.",
    standard: "true",
  }),
  START,
  end("Do you still work there?"),
  special(
    "weekly-hours",
    "hoursPerWeek",
    "Hours a week",
    "About how many hours a week?",
    "A figure such as 40; or type full-time or part-time.",
  ),
  RELATION,
];

const INSTRUCTION: readonly Question[] = [
  line("employer", "School", "At which school or employer?", { help: "Such as Sinclair Community College." }),
  line("jobTitle", "Job", "What is or was your job title?", {
    help: "Such as Welding Instructor.",
    skip: "leave it out",
  }),
  START,
  end("Do you still teach there?"),
  special(
    "courses",
    "courses",
    "Courses",
    "Which courses did you teach?",
    "One course in each year is enough for that year's points.",
  ),
];

export const WORK: readonly Kind[] = [
  {
    type: "direct-employment",
    said: "Worked a job",
    example: "Welder at Acme Gear",
    questions: JOB,
  },
  {
    type: "direct-employment",
    said: "Did an internship",
    example: "summer intern in a machine shop",
    given: { internship: "true" },
    questions: JOB,
  },
  {
    type: "mssc-instructor",
    said: "Taught as an MSSC-authorized instructor",
    example: "CPT Safety at a college",
    questions: INSTRUCTION,
  },
  {
    type: "other-instructor",
    said: "Taught as another instructor",
    example: "welding at a career center",
    questions: [...INSTRUCTION, RELATION],
  },
  {
    type: "military-service",
    said: "Served in the military",
    example: "unit supply specialist, US Army",
    questions: [
      line("branch", "Branch", "In which branch?", { help: "Such as US Army." }),
      line("occupation", "Occupation", "What was your occupation there?", {
        help: "Such as Unit Supply Specialist.",
      }),
      choice("component", "Service", "Active duty, Reserve or National Guard?", {
        active: "Active duty",
        reserve: "Reserve",
        guard: "National Guard",
      }),
      START,
      end("Are you still serving?"),
      RELATION,
    ],
  },
];

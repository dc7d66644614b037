/** What people do, in everyday words, and the questions that each takes. Data: how they are asked stands elsewhere. */

import type { PlainMap } from "../input/answers.js";
import { isListed } from "./lists.js";
import type { ChoiceQuestion, Kind, LineQuestion, Question, SpecialQuestion } from "./question.js";

const line = (key: string, name: string, question: string, more: Partial<LineQuestion> = {}): Question => ({
  how: "line",
  key,
  name,
  question,
  ...more,
});

const DATES = "Such as 8/23/2021 (month/day/year) or 2021-08-23.";
const date = (key: string, name: string, question: string, more: Partial<LineQuestion> = {}): Question =>
  line(key, name, question, { help: DATES, date: true, ...more });

const yesNo = (
  key: string,
  name: string,
  question: string,
  more: Partial<ChoiceQuestion> = {},
): Question => ({
  how: "choice",
  key,
  name,
  question,
  choices: [
    { value: "true", name: "Yes" },
    { value: "false", name: "No" },
  ],
  ...more,
});

const special = (
  how: SpecialQuestion["how"],
  key: string,
  name: string,
  question: string,
  help?: string,
): Question => ({ how, key, name, question, ...(help !== undefined && { help }) });

const RELATION = special(
  "relation",
  "field",
  "Field",
  "Which field of manufacturing or logistics does it belong to?",
  "Only work and training in a related field earns points. Type letters of it, such as weld or truck.",
);
const TOWARD = special(
  "toward",
  "towardCertification",
  "Toward",
  "Did it prepare you for an industry certification, such as an APICS or AWS one?",
);
const PASSED = yesNo("passed", "Passed", "Did you pass or complete it?", { standard: "true" });
const TITLE_HELP = "As it stands on the certificate or transcript.";

const training = (
  title: string,
  provider: string,
  providerHelp: string,
  more: readonly Question[],
): Question[] => [
  line("title", "Title", title, { help: TITLE_HELP }),
  date("end", "Last day", "When did it end?"),
  date("start", "First day", "When did it start?", { skip: "leave it out" }),
  line("provider", "Provider", provider, { help: providerHelp }),
  ...more,
  TOWARD,
  RELATION,
];

const START = date("start", "First day", "When did you start?");
const END = special("end", "end", "Last day", "Are you still doing it?", DATES);

const JOB: readonly Question[] = [
  line("jobTitle", "Job", "What is or was your job title?", { help: "Such as Welder or Forklift Operator." }),
  line("employer", "Employer", "For which employer?", { help: "Such as Acme Gear." }),
  yesNo("frontline", "Frontline", "Is it frontline work in production or material handling?", {
    help: "From entry level to frontline supervisor. Office work and upper management are not.",
    standard: "true",
  }),
  START,
  END,
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
  END,
  special(
    "courses",
    "courses",
    "Courses",
    "Which courses did you teach?",
    "One course in each year is enough for that year's points.",
  ),
];

const notListed = (answers: PlainMap): boolean => !isListed(answers);

export const KINDS: readonly Kind[] = [
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
    type: "for-credit-course",
    said: "Took a college class for credit",
    example: "Welding I at Sinclair College",
    questions: training(
      "What was the class called?",
      "Which college or university?",
      "Such as Sinclair Community College.",
      [
        line("creditHours", "Credit hours", "How many credit hours?", {
          help: "The transcript says it; usually 3. Three or more earn more points.",
        }),
        {
          ...PASSED,
          choices: [
            { value: "true", name: "Yes" },
            { value: "false", name: "No" },
            { value: "ungraded", name: "It gives neither a grade nor pass or fail" },
          ],
        } as ChoiceQuestion,
      ],
    ),
  },
  {
    type: "non-credit-course",
    said: "Took a college class without credit",
    example: "a two-week PLC workshop",
    questions: training(
      "What was the class called?",
      "Which college or university?",
      "Such as Owens Community College.",
      [PASSED],
    ),
  },
  {
    type: "certificate-course",
    said: "Took training that ends with a certificate",
    example: "welding program of a union",
    questions: training(
      "What was the training called?",
      "Who gave the certificate?",
      "A college, union or the like.",
      [PASSED],
    ),
  },
  {
    type: "third-party-training",
    said: "Had training from someone else",
    example: "an equipment maker, union, agency",
    questions: training(
      "What was the training called?",
      "Who gave the training?",
      "Such as Crown Equipment.",
      [PASSED],
    ),
  },
  {
    type: "employer-training",
    said: "Had training from my employer",
    example: "Lean Basics at Acme Gear",
    questions: training("What was the training called?", "Which employer?", "Such as Acme Gear.", [
      {
        how: "choice",
        key: "scope",
        name: "What it was about",
        question: "What was the training about?",
        choices: [
          { value: "recognized", name: "Skills that other employers value too" },
          { value: "proprietary", name: "This company's own rules, policies or procedures" },
          { value: "job-specific", name: "The basics of just this job or place" },
        ],
      },
      PASSED,
    ]),
  },
  {
    type: "industry-certification",
    said: "Earned a certification or OSHA card",
    example: "Six Sigma Green Belt, OSHA-10",
    questions: [
      special(
        "certification",
        "title",
        "Certification",
        "Which certification?",
        "Type letters of its name or of who gives it, such as osha or aws.",
      ),
      date("earned", "Earned", "When did you earn it?"),
      line("issuer", "Issuer", "Who gives this certification?", {
        help: "The name on the certificate.",
        skip: "leave it out",
        when: notListed,
      }),
      {
        how: "choice",
        key: "scope",
        name: "Known",
        question: "How widely is it recognized?",
        when: notListed,
        choices: [
          { value: "national", name: "All over the country" },
          { value: "international", name: "In several countries" },
          { value: "local", name: "In a city, region or state" },
          { value: "company", name: "In one company" },
        ],
      },
      {
        how: "choice",
        key: "basis",
        name: "Earned by",
        question: "How is it earned?",
        when: notListed,
        choices: [
          { value: "assessment", name: "By passing a test or assessment" },
          { value: "attendance", name: "By being there" },
        ],
      },
    ],
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
      {
        how: "choice",
        key: "component",
        name: "Service",
        question: "Active duty, Reserve or National Guard?",
        choices: [
          { value: "active", name: "Active duty" },
          { value: "reserve", name: "Reserve" },
          { value: "guard", name: "National Guard" },
        ],
      },
      START,
      END,
      RELATION,
    ],
  },
  {
    type: "military-training",
    said: "Had training in the military",
    example: "a course for supply specialists",
    questions: training("What was the training called?", "Which branch gave it?", "Such as US Army.", [
      PASSED,
    ]),
  },
  {
    type: "volunteer",
    said: "Volunteered",
    example: "sorting goods at a food bank",
    questions: [
      line("role", "What you did", "What did you do there?", { help: "Such as Sorter or Warehouse Helper." }),
      line("organization", "Organization", "For which organization?", { help: "Such as Toledo Food Bank." }),
      START,
      END,
      line("hours", "Hours in all", "How many hours in all, about?", { help: "A figure such as 24." }),
      RELATION,
    ],
  },
  {
    type: "committee",
    said: "Served on a board, committee or panel",
    example: "advisory board of a college",
    questions: [
      line("group", "Group", "What is the board, committee or panel called?", {
        help: "Such as Advanced Manufacturing Advisory Council.",
      }),
      yesNo("mssc", "MSSC's own", "Is it one of MSSC itself?", { standard: "false" }),
      line("organization", "Organization", "Of which organization?", {
        help: "Such as a college, or APICS.",
      }),
      START,
      END,
      RELATION,
    ],
  },
];

/** Courses and training. */

import type { Kind, Question } from "../question.js";
import { choice, date, line, RELATION, special, YES_NO } from "./parts.js";

const TOWARD = special(
  "toward",
  "towardCertification",
  "Prepares for",
  "Did it prepare you for an industry certification, such as an APICS or AWS one?",
);
const passed = (answers: Readonly<Record<string, string>>): Question =>
  choice("passed", "Passed", "Did you pass or complete it?", answers, { standard: "true" });
const PASSED = passed(YES_NO);
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

export const TRAINING: readonly Kind[] = [
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
        passed({ ...YES_NO, ungraded: "It gives neither a grade nor pass or fail" }),
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
      choice("scope", "What it was about", "What was the training about?", {
        recognized: "Skills that other employers value too",
        proprietary: "This company's own rules, policies or procedures",
        "job-specific": "The basics of just this job or place",
      }),
      PASSED,
    ]),
  },
  {
    type: "military-training",
    said: "Had training in the military",
    example: "a course for supply specialists",
    questions: training("What was the training called?", "Which branch gave it?", "Such as US Army.", [
      PASSED,
    ]),
  },
];

/** Courses and training. */

import type { ChoiceQuestion, Kind, Question } from "../question.js";
import { date, line, RELATION, special, yesNo } from "./parts.js";

const TOWARD = special(
  "toward",
  "towardCertification",
  "Prepares for",
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
    type: "military-training",
    said: "Had training in the military",
    example: "a course for supply specialists",
    questions: training("What was the training called?", "Which branch gave it?", "Such as US Army.", [
      PASSED,
    ]),
  },
];

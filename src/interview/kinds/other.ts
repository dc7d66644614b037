/** Certifications, volunteering and committees. */

import type { PlainMap } from "../../input/answers.js";
import { isListed } from "../lists.js";
import type { Kind } from "../question.js";
import { choice, date, end, line, RELATION, START, special, yesNo } from "./parts.js";

const notListed = (answers: PlainMap): boolean => !isListed(answers);

export const OTHER: readonly Kind[] = [
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
      choice(
        "scope",
        "Known",
        "How widely is it recognized?",
        {
          national: "All over the country",
          international: "In several countries",
          local: "In a city, region or state",
          company: "In one company",
        },
        { when: notListed },
      ),
      choice(
        "basis",
        "Earned by",
        "How is it earned?",
        { assessment: "By passing a test or assessment", attendance: "By being there" },
        { when: notListed },
      ),
    ],
  },
  {
    type: "volunteer",
    said: "Volunteered",
    example: "sorting goods at a food bank",
    questions: [
      line("role", "What you did", "What did you do there?", { help: "Such as Sorter or Warehouse Helper." }),
      line("organization", "Organization", "For which organization?", { help: "Such as Toledo Food Bank." }),
      START,
      end("Do you still do it?"),
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
      end("Are you still a member?"),
      RELATION,
    ],
  },
];

/**
 * Puts a result together as the checklist that people read: what is said, in its order (`view/types.ts`). Every format is
 * drawn from it. No rule is decided here: figures come from scoring, ways to the threshold from advice.
 */

import type { Advice } from "../advice/advice.js";
import { printable } from "../input/printable.js";
import type { CertificationResult, Result } from "../scoring/result.js";
import { sayDay } from "../scoring/say-day.js";
import { activitiesSection } from "./view/activities.js";
import { briefOf } from "./view/brief.js";
import { datesSection, extensionsSection } from "./view/dates.js";
import { feeSection } from "./view/fee.js";
import { nextSection } from "./view/next.js";
import { openSection } from "./view/open.js";
import type { ViewOptions } from "./view/options.js";
import { outlookOf } from "./view/outlook.js";
import { pointsSection } from "./view/points.js";
import { assumedSection, readingsSection } from "./view/readings.js";
import type { CertificationView, Item, ListSection, Section, Sentence, View } from "./view/types.js";
import { expiredFirst, spanSentence, verdictSentence } from "./view/verdict.js";
import { yearsSection } from "./view/years.js";

export type { ViewOptions } from "./view/options.js";
export type * from "./view/types.js";

function certificationView(
  result: CertificationResult,
  advice: Advice,
  asOf: string,
  options: ViewOptions,
): CertificationView {
  const next = nextSection(result, advice, asOf, options);
  const dates = datesSection(result, asOf, options);
  const sections: (Section | null)[] = [
    pointsSection(result, options),
    activitiesSection(result, options),
    yearsSection(result, options),
    openSection(result, advice),
    readingsSection(result, asOf, options),
    next,
    dates,
    extensionsSection(result, advice, asOf),
  ];
  return {
    type: result.type,
    title: `${result.type} recertification`,
    span: spanSentence(result, asOf),
    first: expiredFirst(result, advice, asOf),
    verdict: {
      kind: asOf > result.expires ? "short" : result.verdict,
      sentence: verdictSentence(result, asOf),
    },
    outlook: outlookOf(result, advice),
    sections: sections.filter((section) => section !== null),
    brief: briefOf(result, asOf, next, dates),
  };
}

const ABOUT: Sentence[] = [
  { text: "Worked out from MSSC's recertification guide; in parentheses, its section or FAQ. MSSC decides." },
];

/** @returns the checklist, ready to be drawn in any format */
export function viewOf(result: Result, options: ViewOptions): View {
  const { candidate, asOf, certifications } = result;
  const about: ListSection = {
    kind: "list",
    name: "about",
    title: "About this checklist",
    intro: null,
    ordered: false,
    items: ABOUT.map((each): Item => ({ head: null, sentences: [each] })),
  };
  const sections: (Section | null)[] = [feeSection(result, options), assumedSection(options), about];
  return {
    title: "Recertification checklist",
    name: printable(candidate.name),
    id: printable(candidate.id),
    asOf: sayDay(asOf),
    certifications: certifications.map((each, index) =>
      certificationView(each, options.advice[index] as Advice, asOf, options),
    ),
    sections: sections.filter((section) => section !== null),
  };
}

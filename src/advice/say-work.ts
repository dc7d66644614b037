/** Further work in words. */

import type { Activity, IsoDate } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { sayDay } from "../scoring/say-day.js";
import type { Work, WorkKind } from "./advice.js";
import { inPoints, listed, shortened } from "./words.js";

const { activityTypes, employment, extra } = policy;

const HOURS = activityTypes["for-credit-course"]?.rows[0]?.fromCreditHours;

interface Saying {
  source: string;
  /** Whether the words leave open that it must be in a related field. */
  inField: boolean;
  /** Beside other work. */
  beside: (work: Work, about: About) => string;
  /** Where nothing else is to be done; as beside other work unless given. */
  alone?: (work: Work, about: About) => string;
}

/** What the words need besides the work. */
interface About {
  activities: readonly Activity[];
  by: IsoDate;
  /** Whether other trainings or courses stand in the same set. */
  more: boolean;
}

type Course = NonNullable<Work["courses"]>[number];

/** “an MSSC instructor at Sinclair (a1)”: the points hold for this activity alone. */
function asInstructor({ activity }: Course, { activities }: About): string {
  const instruction = activities.find(({ id }) => id === activity);
  const at = instruction && "employer" in instruction ? ` at ${shortened(instruction.employer)}` : "";
  const role = instruction?.type === "mssc-instructor" ? "an MSSC instructor" : "an instructor";
  return `as ${role}${at} (${activity})`;
}

/** And for this year alone. */
function within({ from, by }: Course): string {
  return from === null ? `by ${sayDay(by)}` : `between ${sayDay(from)} and ${sayDay(by)}`;
}

function taught({ courses = [] }: Work, about: About, verb: boolean): string {
  const each = [...new Set(courses.map(({ activity }) => activity))].map((id) => {
    const own = courses.filter(({ activity }) => activity === id);
    const [first] = own as [Course];
    const whole = own.length === 1 && first.from === null && first.by === about.by;
    const one = `a course${verb ? "" : " taught"} ${asInstructor(first, about)}${whole ? "" : ` ${within(first)}`}`;
    return own.length === 1
      ? one
      : `courses${verb ? "" : " taught"} ${asInstructor(first, about)}: ` +
          listed(
            own.map((course) => `one ${within(course)}`),
            "and",
          );
  });
  return `${verb ? "teach " : ""}${listed(each, "and")}`;
}

const volunteering = ({ each: { assured, possible } }: Work): string =>
  `${inPoints(assured)} ${assured === 1 ? "is" : "are"} sure${possible > assured ? `, MSSC may give up to ${possible}` : ""}`;

const SAYING: Record<WorkKind, Saying> = {
  "for-credit-course": {
    source: activityTypes["for-credit-course"]?.source as string,
    inField: true,
    beside: ({ count }) =>
      `${count} college course${count === 1 ? "" : "s"} of ${HOURS} or more credit hours`,
  },
  training: {
    source: `${activityTypes["third-party-training"]?.source}; ${activityTypes["industry-certification"]?.source}`,
    inField: true,
    beside: ({ count }, { more }) =>
      `${count}${more ? " more" : ""} ` +
      (count === 1
        ? "training, course or listed certification"
        : "trainings, courses or listed certifications"),
  },
  "course-taught": {
    source: "Employment: Instructor Employment",
    inField: false,
    beside: (work, about) => taught(work, about, false),
    alone: (work, about) => taught(work, about, true),
  },
  volunteer: {
    source: extra.source,
    inField: false,
    beside: (work) => `related volunteer work (${volunteering(work)})`,
    alone: (work) => `do related volunteer work: ${volunteering(work)}`,
  },
  job: {
    source: employment.source,
    inField: true,
    beside: () => "a full-time frontline job from now until then",
    alone: () => "hold a full-time frontline job from now until then",
  },
};

/**
 * @param by the day on which all of it must be completed
 * @param activities those that courses to teach are about
 * @returns the words of the set alone, and all of it in a sentence
 */
export function sayWork(
  work: readonly Work[],
  by: IsoDate,
  activities: readonly Activity[],
): { short: string; message: string } {
  const about = { activities, by, more: work.some(({ kind }) => kind === "for-credit-course") };
  const [only] = work;
  const alone = work.length === 1 && only ? SAYING[only.kind].alone : undefined;
  const short = alone
    ? alone(only as Work, about)
    : work.map((each) => SAYING[each.kind].beside(each, about)).join(", and ");
  const field = work.some(({ kind }) => SAYING[kind].inField) ? ", in a related field" : "";
  return { short, message: `By ${sayDay(by)}${field}: ${short}.` };
}

/** @returns the places of the guide that the work rests on */
export function sourcesOf(work: readonly Work[]): string {
  return [...new Set(work.flatMap(({ kind }) => SAYING[kind].source.split("; ")))].join("; ");
}

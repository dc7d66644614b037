/** What one activity, or one fix, has open: its name and what settling it brings, and what would settle it. */

import type { Advice, Fix, Question, Step } from "../../advice/advice.js";
import { isForMssc } from "../../advice/questions.js";
import { inYaml } from "../../advice/words.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult, Points, Reason } from "../../scoring/result.js";
import { sentence } from "./advised.js";
import { type OpenPoint, ofMany } from "./alike.js";
import { isOpen } from "./reasons.js";
import { type Refer, referringTo } from "./references.js";
import { counted, listed } from "./words.js";

/** What settling it brings. */
function gain({ assured, possible }: Points): string {
  if (assured > 0) return `${counted(assured, "point")} more`;
  return `up to ${counted(possible, "point")} more`;
}

const any = ({ assured, possible }: Points): boolean => assured > 0 || possible > 0;

/** Makes the open points of a certification, in the words of its advice or else of its reasons. */
export class Opening {
  private readonly refer: Refer;
  private readonly labels: Map<string, string>;

  constructor(
    private readonly result: CertificationResult,
    private readonly advice: Advice,
  ) {
    this.refer = referringTo(result);
    this.labels = new Map(result.activities.map(({ id, label }) => [id, label]));
  }

  private one(activity: string, brings: string, steps: readonly Step[], hint = ""): OpenPoint {
    const name = this.refer(activity);
    const label = this.labels.get(activity) ?? activity;
    return {
      item: { head: `${name}: ${brings}`, sentences: steps.map(sentence) },
      alone: { name, gain: brings, hint, sentences: steps.map((step) => ofMany(step, label)) },
    };
  }

  private whatOf({ activities }: Fix): string {
    return activities.length > 0 ? listed(activities.map(this.refer)) : "";
  }

  /** What must be settled before. */
  private once(fix: Fix): string {
    if (fix.after.length === 0) return "";
    const own = this.whatOf(fix);
    const before = fix.after.map((place) => {
      const what = this.whatOf(this.advice.fixes[place] as Fix);
      return what === own ? "what stands above about it" : what || "what you may have left out";
    });
    return `, once ${listed(before)} ${before.length > 1 ? "are" : "is"} settled`;
  }

  /** A fix, with what MSSC has to decide about the same activity. */
  fix(fix: Fix): OpenPoint {
    const { activities, steps, changes, points, projected, supposed } = fix;
    const asked = this.advice.questions.filter(
      ({ activity, code }) => activities.includes(activity) && isForMssc(code),
    );
    const only = supposed && activities.length > 0 ? " if you left courses out" : "";
    const brings = `${gain(any(points) ? points : projected)}${only}${this.once(fix)}`;
    const all = [...steps, ...asked];
    const [activity] = activities;
    if (activity !== undefined && activities.length === 1) {
      const [change] = changes;
      const field = change && "set" in change ? change.set.field : undefined;
      return this.one(
        activity,
        brings,
        all,
        typeof field === "string" ? ` (perhaps \`field: ${inYaml(printable(field))}\`)` : "",
      );
    }
    const what = this.whatOf(fix) || "Something you may have left out";
    return { item: { head: `${what}: ${brings}`, sentences: all.map(sentence) }, alone: null };
  }

  /** What the candidate may settle says how in its reasons. */
  private reasons(id: string): Reason[] {
    const activity = this.result.activities.find((each) => each.id === id);
    return activity?.reasons.filter(({ code }) => isOpen(code)) ?? [];
  }

  question(question: Question): OpenPoint {
    const { activity, points, projected } = question;
    const possible = points > 0 ? points : projected;
    const steps = isForMssc(question.code) ? [question] : this.reasons(activity);
    return this.one(activity, gain({ assured: 0, possible }), steps);
  }

  /** What stays open where nothing hangs on it, so that there is no advice about it: the reasons say what it is. */
  unadvised(): OpenPoint[] {
    const { fixes, questions } = this.advice;
    const advised = new Set([
      ...fixes.flatMap((fix) => fix.activities),
      ...questions.map(({ activity }) => activity),
    ]);
    return this.result.activities
      .filter(
        ({ id, status, points }) =>
          status === "review" && points.possible > points.assured && !advised.has(id),
      )
      .map(({ id, points }) =>
        this.one(id, gain({ assured: 0, possible: points.possible - points.assured }), this.reasons(id)),
      );
  }
}

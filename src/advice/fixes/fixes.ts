/** The fixes of what is there: each verified by scoring again, the one that brings most first. */

import type { Activity } from "../../input/candidate.js";
import type { Fix, Totals } from "../advice.js";
import type { Case } from "../case.js";
import { withChanges } from "../changes.js";
import { draftsFor } from "./collect.js";
import { sayOnlyWith } from "./only-with.js";
import { totalsWith, type Verified, verify, withoutRedundant } from "./verify.js";

export interface Fixes {
  fixes: Fix[];
  /** With all of them but those that are merely supposed; null without any. */
  together: Totals | null;
  /** The activities with these made. */
  activities: readonly Activity[];
}

function byWorth({ draft: a, gained: first }: Verified, { draft: b, gained: second }: Verified): number {
  return (
    Number(a.supposed) - Number(b.supposed) ||
    a.after.length - b.after.length ||
    second.points.assured - first.points.assured ||
    second.projected.assured - first.projected.assured ||
    second.projected.possible - first.projected.possible
  );
}

/** @returns the fixes of a case; a fix that is taken as made before another stands before it */
export function fixesOf(of: Case): Fixes {
  const found = withoutRedundant(of, verify(of, draftsFor(of)).sort(byWorth));
  if (found.length === 0) return { fixes: [], together: null, activities: of.activities };
  const drafts = found.map(({ draft }) => draft);
  const sure = drafts.filter(({ supposed }) => !supposed);
  return {
    fixes: found.map(({ draft, gained }) => ({
      activities: draft.activities,
      steps: draft.steps,
      changes: draft.changes,
      ...gained,
      after: draft.after.map((each) => drafts.indexOf(each)),
      ...(draft.after.length > 0 ? { onlyWith: sayOnlyWith(of, draft.after) } : {}),
      ...(draft.supposed ? { supposed: true as const } : {}),
    })),
    together: sure.length > 0 ? totalsWith(of, sure) : null,
    activities: withChanges(
      of.activities,
      sure.flatMap(({ changes }) => changes),
    ),
  };
}

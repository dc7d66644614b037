/** Particular certifications and cards that would serve among the further work, each verified by scoring again. */

import type { Activity } from "../input/candidate.js";
import { listedCertification, matchCertification } from "../policy/certifications.js";
import { policy } from "../policy/policy.js";
import { toIso } from "../scoring/calendar.js";
import type { Points } from "../scoring/result.js";
import type { Suggestion } from "./advice.js";
import { type Case, difference } from "./case.js";
import { freshIds } from "./changes.js";
import { inPoints } from "./words.js";

const MOST = 8;

interface Idea {
  id: number;
  code: string;
  source: string;
  say: (name: string, points: number) => string;
}

/** What a training was for that earns nothing itself. */
function trainedFor({ atExpiry }: Case): Idea[] {
  return atExpiry.standings.flatMap(({ facts: { activity, refusals } }) =>
    refusals
      .filter(({ code }) => code === "training-for-listed-certification")
      .flatMap(
        () => matchCertification((activity as { towardCertification: string }).towardCertification).ids,
      )
      .map((id) => ({
        id,
        code: "earn-what-you-trained-for",
        source: "FAQ 10",
        say: (name, points) =>
          `You trained for “${name}” (${activity.id}); the certification itself earns ${inPoints(points)}.`,
      })),
  );
}

/** MSSC's own certificates that count toward this certification; who holds the other one has those that are part of it. */
function ofMssc({ candidate, certification: { type } }: Case): Idea[] {
  const source = "Industry Certification: Manufacturing Skill Standards Council";
  const ids = matchCertification("MSSC").ids.filter(
    (id) => candidate.certifications.length === 1 || listedCertification(id).countsFor.length > 1,
  );
  return ids.map((id) => ({
    id,
    code: "earn-mssc-certificate",
    source,
    say: (name, points) => `“${name}” counts toward ${type} and earns ${inPoints(points)}.`,
  }));
}

function cards(): Idea[] {
  return matchCertification("OSHA").ids.map((id) => ({
    id,
    code: "earn-osha-card",
    source: "FAQ 7",
    say: (name, points) => `“${name}”: the card earns ${inPoints(points)}.`,
  }));
}

/** Activities, and what they come to at the expiry. */
export interface Basis {
  activities: readonly Activity[];
  projected: Points;
}

/**
 * @param fixed with the fixes made, where there is a plan on top of them
 * @returns what adds points, on top of the fixes too, and is not held yet
 */
export function suggestionsOf(of: Case, fixed: Basis | null): Suggestion[] {
  const plain: Basis = { activities: of.activities, projected: of.atExpiry.points };
  if (of.asOf >= of.window.to || plain.projected.assured >= policy.threshold.points) return [];
  const ideas = new Map<number, Idea>();
  for (const idea of [...trainedFor(of), ...cards(), ...ofMssc(of)])
    if (!ideas.has(idea.id)) ideas.set(idea.id, idea);
  const id = freshIds([...of.activities, ...(fixed?.activities ?? [])])();
  return [...ideas.values()]
    .filter((idea) => listedCertification(idea.id).countsFor.includes(of.certification.type))
    .slice(0, MOST)
    .flatMap((idea): Suggestion[] => {
      const { name } = listedCertification(idea.id);
      const earned = toIso(of.window.to);
      const add: Activity = {
        type: "industry-certification",
        id,
        title: name,
        earned,
        keyActivities: [],
        proof: [],
      };
      const added = ({ activities, projected }: Basis): Points =>
        difference(of.evaluate([...activities, add], of.later).points, projected);
      const adds = added(plain);
      if (adds.assured <= 0) return [];
      const onTopOfFixes = fixed ? added(fixed) : null;
      if (onTopOfFixes && onTopOfFixes.assured <= 0) return [];
      const { code, source, say } = idea;
      return [
        {
          name,
          code,
          message: say(name, adds.assured),
          source,
          changes: [{ add, standIn: true }],
          projected: adds,
          ...(onTopOfFixes ? { onTopOfFixes } : {}),
        },
      ];
    });
}

/**
 * A certification of MSSC that the candidate holds besides: earned inside the window, it counts toward the other one as an
 * industry certification (Industry Certification: Manufacturing Skill Standards Council).
 */

import type { Activity, CertificationType } from "../../input/candidate.js";
import { listedCertification, matchCertification } from "../../policy/certifications.js";
import { sayDay } from "../../scoring/say-day.js";
import type { Case } from "../case.js";
import { freshIds } from "../changes.js";
import { inYaml, listed } from "../words.js";
import type { Draft } from "./draft.js";

/** What holding a certification means on the guide's list: CLT itself, and for CPT its certificates. */
function heldBy(type: CertificationType, asked: CertificationType): number[] {
  return matchCertification(type).ids.filter((id) => {
    const { countsFor } = listedCertification(id);
    // Green Production counts for both and is no part of a full CPT.
    return countsFor.length === 1 && countsFor.includes(asked);
  });
}

/** @param taken indexes of the list that the activities hold already @returns null where nothing of the kind is held */
export function enterOwnCertification(of: Case, taken: ReadonlySet<number>): Draft | null {
  const asked = of.certification.type;
  const other = of.candidate.certifications.find(({ type }) => type !== asked);
  if (!other) return null;
  const ids = heldBy(other.type, asked).filter((id) => !taken.has(id));
  if (ids.length === 0) return null;
  const nextId = freshIds(of.activities);
  const names = ids.map((id) => listedCertification(id).name);
  const titles = names.map((name) => `\`title: ${inYaml(name)}\``);
  const changes = names.map((title) => ({
    add: {
      type: "industry-certification",
      id: nextId(),
      title,
      earned: other.certified,
      keyActivities: [],
      proof: [],
    } satisfies Activity,
    standIn: false,
  }));
  return {
    activities: [],
    steps: [
      {
        activity: null,
        code: "enter-own-certification",
        message:
          `If ${sayDay(other.certified)} is the day you first earned ${other.type}, not the day you renewed it, enter it as ` +
          `\`industry-certification\`, since it counts toward ${asked}: ${listed(titles, "and")}.`,
        source: "Industry Certification: Manufacturing Skill Standards Council",
      },
    ],
    changes,
    after: [],
    supposed: true,
  };
}

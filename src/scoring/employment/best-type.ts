/** Reading `employment-types=best`: of a year's employment types only the best one counts (contract 2.8). */

import type { Standing } from "../standing.js";
import type { Share, TypeYear } from "./type-year.js";

/** The first of the largest; the years are in the order of the types. */
function bestBy(years: TypeYear[], figure: "assured" | "possible"): TypeYear {
  return years.reduce((best, each) => (each.points[figure] > best.points[figure] ? each : best));
}

function keep(typeYear: TypeYear, shares: Share[]): void {
  typeYear.shares = shares;
  typeYear.points = {
    assured: shares.reduce((sum, { assured }) => sum + assured, 0),
    possible: shares.reduce((sum, { possible }) => sum + possible, 0),
  };
}

/**
 * Leaves the points of the best type, for assured and possible each; what possible has beyond assured goes to the best
 * possible type. @param years those of one year, in the order of the types
 */
export function keepBest(years: TypeYear[]): void {
  const sure = bestBy(years, "assured");
  const best = bestBy(years, "possible");
  const beyond = best.points.possible - sure.points.assured;
  if (best.points.possible === 0) return;
  const kept = new Map(years.map((each) => [each, [] as Share[]]));
  if (sure === best) kept.set(best, best.shares);
  else {
    kept.set(
      sure,
      sure.shares.filter(({ assured }) => assured > 0),
    );
    if (beyond > 0) kept.set(best, [{ standing: best.beyondTo as Standing, assured: 0, possible: beyond }]);
  }
  for (const [each, shares] of kept) {
    keep(each, shares);
    if (shares.length === 0) for (const standing of each.members) each.setAside.add(standing);
  }
}

/** The right spelling that somebody most likely meant. */

import { nearest } from "../policy/nearest.js";

/** Longer texts are no misspelling of anything. */
const LONGEST = 60;

/** What people call things, and the keys that stand for them here, most likely first. */
const OTHER_NAMES = new Map<string, readonly string[]>([
  ["hours", ["hoursPerWeek", "creditHours", "hours"]],
  ["credits", ["creditHours"]],
  ["date", ["end", "earned", "certified"]],
  ["completed", ["end", "earned"]],
  ["from", ["start"]],
  ["begin", ["start"]],
  ["to", ["end"]],
  ["until", ["end"]],
  ["finish", ["end"]],
  ["company", ["employer", "organization", "provider"]],
  ["school", ["provider", "employer"]],
  ["college", ["provider", "employer"]],
  ["branch", ["branch", "provider"]],
  ["organization", ["organization", "employer", "provider", "issuer"]],
  ["provider", ["provider", "issuer", "employer"]],
  ["issuer", ["issuer", "provider"]],
  ["employer", ["employer", "provider", "organization"]],
  ["job", ["jobTitle", "occupation", "role"]],
  ["position", ["jobTitle", "role"]],
  ["role", ["role", "jobTitle"]],
  ["title", ["title", "jobTitle", "role"]],
  ["name", ["title", "name", "organization"]],
  ["course", ["title", "courses"]],
  ["documents", ["proof"]],
  ["evidence", ["proof"]],
  ["comment", ["notes"]],
  ["fulltime", ["schedule"]],
  ["codes", ["keyActivities"]],
  ["grade", ["passed"]],
  ["expiration", ["expires"]],
  ["expiry", ["expires"]],
]);

/** @returns the candidate that comes nearest to the text, or nothing where none is near */
export function suggest(text: string, names: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [near] = nearest(text, names, 1);
  if (near !== undefined) return near;
  const plain = text.toLowerCase();
  return names.find((name) => plain.length >= 3 && name.toLowerCase().includes(plain));
}

/** @returns the key, of those that may stand here, that was most likely meant by another one */
export function suggestKey(key: string, keys: readonly string[]): string | undefined {
  const names = OTHER_NAMES.get(key.toLowerCase()) ?? [];
  return names.find((name) => keys.includes(name)) ?? suggest(key, keys);
}

/** What people call their activities, and the types that they are here. */
const OTHER_TYPES = new Map<string, string>([
  ["job", "direct-employment"],
  ["work", "direct-employment"],
  ["employment", "direct-employment"],
  ["employee", "direct-employment"],
  ["internship", "direct-employment"],
  ["course", "for-credit-course"],
  ["class", "for-credit-course"],
  ["college-course", "for-credit-course"],
  ["training", "third-party-training"],
  ["workshop", "third-party-training"],
  ["certification", "industry-certification"],
  ["certificate", "industry-certification"],
  ["osha", "industry-certification"],
  ["instructor", "other-instructor"],
  ["teacher", "other-instructor"],
  ["teaching", "other-instructor"],
  ["military", "military-service"],
  ["service", "military-service"],
  ["volunteering", "volunteer"],
  ["panel", "committee"],
  ["board", "committee"],
]);

/** @returns the type that was most likely meant, or nothing where none is near */
export function suggestType(type: string, types: readonly string[]): string | undefined {
  return OTHER_TYPES.get(type.toLowerCase()) ?? suggest(type, types);
}

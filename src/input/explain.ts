/** What the schema finds, said in plain English. */

import type { Fault, Mistake, Path } from "./diagnostic.js";
import { helpFor } from "./keys.js";
import type { Plain, PlainMap } from "./plain.js";
import { alternatives, quoted } from "./printable.js";
import { activityTypes, keysAt } from "./schema-keys.js";
import { suggest, suggestType } from "./suggest.js";
import { unknownKey } from "./unknown-key.js";

/** The part of a zod issue that is used here. */
export interface Issue {
  readonly code?: string;
  readonly path: PropertyKey[];
  readonly expected?: string;
  readonly keys?: string[];
  readonly values?: readonly unknown[];
  readonly params?: Record<string, unknown> | undefined;
}

/** @returns what the file says at a path */
export function valueAt(top: Plain, path: Path): Plain {
  let value: Plain = top;
  for (const step of path) value = (value as PlainMap)[step];
  return value;
}

/** A key that is not there, or has no value, though it needs one. */
export function lacking(path: Path, top: Plain): Mistake {
  const key = path.at(-1)!;
  if (typeof key === "number") {
    const message = "This entry of the list is empty.";
    return { code: "empty-value", path, message, hint: "Fill it in, or delete it." };
  }
  const { example } = helpFor(path);
  if (Object.hasOwn(valueAt(top, path.slice(0, -1)) as PlainMap, key)) {
    const hint = `Write a value after the colon, such as ${key}: ${example}. A text that begins with # needs quotation marks.`;
    return { code: "empty-value", path, message: `“${key}” is empty, but it is needed.`, hint };
  }
  return {
    code: "missing-key",
    path,
    message: `“${key}” is missing here.`,
    hint: `Add a line such as ${key}: ${example}`,
  };
}

const WANTED = new Map([
  ["string", "a single value"],
  ["array", "a list"],
  ["object", "a group of keys"],
]);

function wrongKind(issue: Issue, value: Plain, path: Path): Fault {
  const given = Array.isArray(value)
    ? "a list"
    : typeof value === "object"
      ? "a group of keys"
      : quoted(value as string);
  const key = path.findLast((step) => typeof step === "string");
  const wanted = WANTED.get(issue.expected as string)!;
  const hint =
    typeof path.at(-1) === "number"
      ? `See the example for ${key}: ${helpFor(path).example}`
      : `Write it like this: ${key}: ${helpFor(path).example}`;
  return { code: "wrong-kind", message: `This must be ${wanted}, but it is ${given}.`, hint };
}

function notInList(value: string, names: readonly string[], key: string): Fault {
  const near = suggest(value, names);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  const choice =
    key === "keyActivities"
      ? "The codes are CPT-S1 to CPT-S10, CPT-Q1 to CPT-Q10, CPT-P1 to CPT-P10, CPT-M1 to CPT-M4, CLA-1 to CLA-9 and CLT-1 to CLT-9."
      : `It can be ${alternatives(names)}.`;
  const what = key === "keyActivities" ? "the code of a key activity" : `a value that “${key}” can have`;
  return { code: "unknown-value", message: `${quoted(value)} is not ${what}.`, hint: `${meant}${choice}` };
}

function unknownType(value: string): Fault {
  const near = suggestType(value, activityTypes);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return {
    code: "unknown-type",
    message: `There is no type of activity called ${quoted(value)}.`,
    hint: `${meant}The types are ${alternatives(activityTypes)}.`,
  };
}

/**
 * @param issue of the schema
 * @param top the file as it was checked
 * @returns one mistake, or for unknown keys one for each
 */
export function explain(issue: Issue, top: Plain): Mistake[] {
  const path = issue.path as (string | number)[];
  if (issue.code === "unrecognized_keys") {
    const group = valueAt(top, path) as PlainMap;
    return issue.keys!.map((key) => unknownKey(key, group, path, keysAt(path, group)));
  }
  if (issue.params !== undefined) return [{ ...(issue.params.fault as Fault), path }];
  const value = valueAt(top, path);
  if (value === undefined) return [lacking(path, top)];
  if (issue.code === "too_small") {
    const message = "The list of certifications is empty.";
    return [
      {
        code: "empty-value",
        path,
        message,
        hint: `Write, for example, certifications: ${helpFor(path).example}`,
      },
    ];
  }
  if (typeof value !== "string" || issue.code === "invalid_type") {
    return [{ ...wrongKind({ expected: "string", ...issue }, value, path), path }];
  }
  if (issue.code === "invalid_union") return [{ ...unknownType(value), path }];
  const key = path.findLast((step) => typeof step === "string") as string;
  return [{ ...notInList(value, issue.values as string[], key), path }];
}

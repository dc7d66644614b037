/**
 * The JSON Schema of the activity file, for editors (contract section 3, `schema`). Made from the schema that the
 * reader uses. An editor types single values before it looks at the schema (`40` is a number, `yes` a text, nothing is
 * null), while the reader sees texts only: what a text may be is therefore said here once more for each kind of value.
 */

import * as z from "zod/mini";
import { policy } from "../policy/policy.js";
import type { Path } from "./diagnostic.js";
import { helpFor, TYPE_HELP } from "./keys.js";
import * as leaf from "./leaf.js";
import { fileSchema } from "./schema.js";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [key: string]: unknown };

const ISO = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";
const US = "^(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/\\d{4}$";
const DATE = { type: "string", anyOf: [{ pattern: ISO }, { pattern: US }] };
const PRESENT = { pattern: "^[Pp][Rr][Ee][Ss][Ee][Nn][Tt]$" };
const NUMBER = "^ *(\\d+\\.?\\d{0,2}|\\.\\d{1,2}) *$";
const TRUTH = "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])$";
const UNGRADED = "^[Uu][Nn][Gg][Rr][Aa][Dd][Ee][Dd]$";

const truth = (...more: string[]) => ({
  anyOf: [{ type: "boolean" }, ...[TRUTH, ...more].map((pattern) => ({ type: "string", pattern }))],
});
const number = (range: JsonSchema) => ({
  anyOf: [
    { type: "number", ...range },
    { type: "string", pattern: NUMBER },
  ],
});

/** What an editor may see where the reader wants a value of the kind. */
const LEAVES = new Map<unknown, JsonSchema>([
  [leaf.text, { type: ["string", "number", "boolean"], pattern: "\\S" }],
  [leaf.id, { type: ["string", "number", "boolean"], pattern: "^[\\p{L}\\p{M}\\p{Nd}-]+$" }],
  [leaf.date, DATE],
  [leaf.finishedEnd, DATE],
  [leaf.end, { type: "string", anyOf: [...DATE.anyOf, PRESENT] }],
  [leaf.truth, truth()],
  [leaf.passed, truth()],
  [leaf.passedOrUngraded, truth(UNGRADED)],
  [leaf.hoursPerWeek, number({ exclusiveMinimum: 0, maximum: 168 })],
  [leaf.creditHours, number({ exclusiveMinimum: 0 })],
  [leaf.hours, number({ minimum: 0 })],
  [leaf.keyActivity, { $ref: "#/definitions/keyActivity" }],
]);
/** Required keys that may be left empty all the same: lists. */
const MAY_BE_EMPTY = ["activities", "courses"];

/** A key that may be left out may also be left empty. */
function orNothing({ default: standard, ...schema }: JsonSchema): JsonSchema {
  if (Array.isArray(schema.type)) return { ...schema, type: [...schema.type, "null"] };
  return { anyOf: [schema, { type: "null" }], ...(standard !== undefined && { default: standard }) };
}

/** Gives every key its help, and lets optional ones be empty. `path` is where the group of keys may stand. */
function explainKeys(group: JsonSchema, path: Path): JsonSchema {
  const required = (group.required ?? []) as string[];
  const properties = Object.entries(group.properties as Record<string, JsonSchema>).map(([key, schema]) => {
    const inside = [...path, key];
    const { help, example } = helpFor(inside);
    const explained = explain(schema, inside);
    const needed = required.includes(key) && !MAY_BE_EMPTY.includes(key);
    const description = key === "type" && "const" in schema ? help : `${help} Example: ${example}`;
    return [key, { description, ...(needed ? explained : orNothing(explained)) }];
  });
  return { ...group, properties: Object.fromEntries(properties) };
}

function explain(schema: JsonSchema, path: Path): JsonSchema {
  if (schema.items !== undefined) return { ...schema, items: explain(schema.items as JsonSchema, path) };
  if (schema.oneOf !== undefined) {
    return { ...schema, oneOf: (schema.oneOf as JsonSchema[]).map((each) => ofType(explain(each, path))) };
  }
  return schema.properties === undefined ? schema : explainKeys(schema, path);
}

const GIVEN = { not: { type: "null" } };
const EMPTY = { type: "null" };
/** Exactly one of the two, a key left empty being none. */
const HOURS_OR_SCHEDULE = {
  anyOf: [
    { required: ["hoursPerWeek"], properties: { hoursPerWeek: GIVEN, schedule: EMPTY } },
    { required: ["schedule"], properties: { hoursPerWeek: EMPTY, schedule: GIVEN } },
  ],
};

/** A type of activity, explained. */
function ofType(schema: JsonSchema): JsonSchema {
  const type = (schema.properties as Record<string, JsonSchema>).type!.const as string;
  const more = type === "direct-employment" ? HOURS_OR_SCHEDULE : {};
  return { title: type, description: TYPE_HELP.get(type), ...schema, ...more };
}

/**
 * @returns the JSON Schema (draft-7) of an activity file as an editor for YAML 1.2 sees it. It accepts what the reader
 *   accepts, but for oddities such as the text `null` without quotation marks; it does not know which days exist, nor
 *   compare keys with each other.
 */
export function candidateJsonSchema(): JsonSchema {
  const plain = z.toJSONSchema(fileSchema, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // More than two cannot differ from each other, which the schema itself cannot say.
      if (zodSchema === fileSchema.shape.certifications) jsonSchema.maxItems = 2;
      const instead = LEAVES.get(zodSchema);
      if (instead === undefined) return;
      delete jsonSchema.enum;
      delete jsonSchema.type;
      Object.assign(jsonSchema, instead);
    },
  });
  const keyActivity = {
    type: "string",
    enum: policy.keyActivities.map(({ code }) => code),
    enumDescriptions: policy.keyActivities.map(({ text }) => text),
  };
  const { $schema, ...file } = explain(plain as JsonSchema, []);
  return {
    $schema,
    title: "Activities for an MSSC recertification",
    description:
      "What one candidate did in the five years since the certification. Checked by mssc-recert check.",
    ...file,
    definitions: { keyActivity },
  };
}

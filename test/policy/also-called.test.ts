import { expect, it } from "vitest";
import { alsoCalled } from "../../src/policy/also-called.js";
import { relatedField } from "../../src/policy/fields.js";
import { lookUpFields } from "../../src/policy/lookup.js";
import { policy } from "../../src/policy/policy.js";

const WORDS = ["forklift", "fork lift", "CNC", "picker", "warehouse"];

it.each(WORDS)("%s finds fields, and is none itself", (word) => {
  const { found } = lookUpFields(word);
  expect(found.length).toBeGreaterThan(0);
  for (const { name } of found) expect(alsoCalled(name)).toContain(word);
  expect(relatedField(word)).toBeNull();
});

it("is said of fields that are in the guide's lists as they are written there", () => {
  const { manufacturing, logistics } = policy.fields;
  const called = [...manufacturing, ...logistics].filter((name) => alsoCalled(name) !== "");
  expect(new Set(called).size).toBe(9);
});

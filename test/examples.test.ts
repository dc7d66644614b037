/** What the built program prints for each example is what is kept beside it. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { examples, printed } from "../scripts/write-examples.mjs";

const expected = new URL("../examples/expected/", import.meta.url);

describe("examples", () => {
  it("have their output kept, and nothing else is kept", () => {
    const names = (examples() as { name: string }[]).flatMap(({ name }) => [`${name}.json`, `${name}.txt`]);
    expect(readdirSync(expected).sort()).toEqual(names.sort());
  });

  it.each(examples() as { name: string; args: string[] }[])("$name", (example) => {
    const { text, json } = printed(example) as { text: string; json: string };
    expect(text).toBe(readFileSync(new URL(`${example.name}.txt`, expected), "utf8"));
    expect(json).toBe(readFileSync(new URL(`${example.name}.json`, expected), "utf8"));
  });

  it("show every verdict, both certifications, an instructor, service and mistakes", () => {
    const all = (examples() as { name: string }[]).map(({ name }) =>
      JSON.parse(readFileSync(new URL(`${name}.json`, expected), "utf8")),
    );
    const certifications = all.flatMap((each) => each.certifications ?? []);
    expect(new Set(certifications.map(({ verdict }) => verdict))).toEqual(
      new Set(["meets", "depends", "short"]),
    );
    expect(all.some((each) => each.certifications?.length === 2)).toBe(true);
    expect(all.some((each) => each.errors?.length > 5)).toBe(true);
    const types = certifications.flatMap(({ activities }) =>
      activities.map(({ type }: { type: string }) => type),
    );
    expect(types).toEqual(expect.arrayContaining(["mssc-instructor", "military-service"]));
  });
});

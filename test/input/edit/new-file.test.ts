/** What a new file looks like, to people and to their editors. */

import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newFile } from "../../../src/input/edit/index.js";
import { candidateJsonSchema } from "../../../src/input/json-schema.js";
import { hostileFile } from "./hostile-texts.js";

const CANDIDATE = { id: "00123", name: "Łukasz Nguyễn" };
const CERTIFICATIONS = [{ type: "CPT", certified: "2020-04-15" }];
const HEAD = `# yaml-language-server: $schema=schema.json
# With \`mssc-recert schema > schema.json\` in this folder, many editors check this
# file as you type.

candidate:
  id: "00123"
  name: Łukasz Nguyễn

certifications:
  - type: CPT
    certified: 2020-04-15

# What you did in the five years before the expiry. \`mssc-recert add\` asks for more,
# \`mssc-recert check\` counts the points.
`;

describe("a new file", () => {
  it("without activities says where they go", () => {
    const file = { candidate: CANDIDATE, certifications: CERTIFICATIONS, activities: [] };
    expect(newFile(file)).toBe(`${HEAD}activities: []\n`);
  });

  it("has quotation marks only where they are needed, and long texts in lines", () => {
    const activities = [
      {
        type: "third-party-training",
        title: "5S: a start",
        provider: "Yes",
        end: "8/23/2021",
        passed: "yes",
        keyActivities: ["CPT-P3", "CLA-1"],
        description: `Ends of ${"long ".repeat(20)}lines.`,
        notes: "One.\n\nTwo: 2",
      },
      {
        type: "other-instructor",
        employer: "A & B",
        start: "2021-01-01",
        end: "present",
        courses: [{ title: "Welding I", date: "2021-02-02" }],
        proof: [{ kind: "course-list", file: "a b.pdf" }],
      },
    ];
    expect(
      newFile({ candidate: CANDIDATE, certifications: CERTIFICATIONS, activities }),
    ).toBe(`${HEAD}activities:
  - type: third-party-training
    title: "5S: a start"
    provider: "Yes"
    end: 8/23/2021
    passed: yes
    keyActivities: [CPT-P3, CLA-1]
    description: >
      Ends of long long long long long long long long long long long long long long
      long long long long long long lines.
    notes: |
      One.

      Two: 2

  - type: other-instructor
    employer: A & B
    start: 2021-01-01
    end: present
    courses:
      - { title: Welding I, date: 2021-02-02 }
    proof:
      - kind: course-list
        file: a b.pdf
`);
  });

  it("is right for an editor, which types values before it looks at the schema", () => {
    const ajv = new Ajv({ strictRequired: false, allowUnionTypes: true, keywords: ["enumDescriptions"] });
    const validate = ajv.compile(candidateJsonSchema());
    fc.assert(
      fc.property(hostileFile, (file) => {
        const seen = parse(newFile(file));
        expect(validate(seen), JSON.stringify(validate.errors)).toBe(true);
        expect(typeof seen.candidate.name).toBe("string");
      }),
      { numRuns: 150 },
    );
  });
});

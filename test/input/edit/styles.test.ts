/** Changes of files as people have them on their disks, to the byte. */

import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/input/decode.js";
import {
  addActivity,
  addProof,
  removeActivity,
  replaceActivity,
  setValue,
} from "../../../src/input/edit/index.js";
import { encodeLike } from "../../../src/input/encode.js";
import { ADDED, HEAD, JOB, OSHA, text } from "./examples.js";

const added = (rest: string): string => text(addActivity(HEAD + rest, OSHA)).slice(HEAD.length);
describe("an activity is added", () => {
  it.each([
    ["where there is none, in place of the brackets", "activities: []\n", `activities:\n  - ${ADDED}\n`],
    [
      "below the comments of an empty list",
      "activities: # soon\n  # here\n\n# end",
      `activities: # soon\n  # here\n  - ${ADDED}\n\n# end`,
    ],
    ["where the list has no value", "activities:\n", `activities:\n  - ${ADDED}\n`],
    [
      "to the last line, which has no end",
      `activities:\n  - ${JOB}`,
      `activities:\n  - ${JOB}\n\n  - ${ADDED}`,
    ],
    [
      "below comments that are as far in, above those at the margin",
      `activities:\n  - ${JOB} # on\n    # mine\n  # - type: committee\n\n# the end\n`,
      `activities:\n  - ${JOB} # on\n    # mine\n  # - type: committee\n\n  - ${ADDED}\n\n# the end\n`,
    ],
    [
      "without a blank line where the others have none",
      `activities:\n  - ${JOB}\n  - ${JOB.replace("Board", "Panel")}\n`,
      `activities:\n  - ${JOB}\n  - ${JOB.replace("Board", "Panel")}\n  - ${ADDED}\n`,
    ],
    [
      "to a list whose dashes stand flush",
      `activities:\n- ${JOB.replaceAll("    ", "  ")}\n...\n`,
      `activities:\n- ${JOB.replaceAll("    ", "  ")}\n\n- ${ADDED.replaceAll("    ", "  ")}\n...\n`,
    ],
    [
      "after a block of text that ends the file",
      `activities:\n  - ${JOB}\n    notes: |\n      # no comment\n      x\n\n`,
      `activities:\n  - ${JOB}\n    notes: |\n      # no comment\n      x\n\n  - ${ADDED}\n\n`,
    ],
    [
      "within brackets",
      "activities: [{type: volunteer, organization: X, role: Y, start: 2021-01-01, end: present, hours: 1}] # all\n",
      "activities: [{type: volunteer, organization: X, role: Y, start: 2021-01-01, end: present, hours: 1}, { type: industry-certification, title: OSHA 10 General Industry, earned: 2022-03-04 }] # all\n",
    ],
  ])("%s", (_, before, after) => expect(added(before)).toBe(after));

  it("above a key that comes after the list", () => {
    const rest = `activities:\n    -   ${JOB.replaceAll("    ", "        ")}\n`;
    expect(text(addActivity(rest + HEAD, OSHA))).toBe(
      `${rest}\n    -   ${ADDED.replaceAll("    ", "        ")}\n${HEAD}`,
    );
  });

  it("to JSON, as JSON", () => {
    const json = JSON.stringify(
      {
        candidate: { id: "1", name: "A" },
        certifications: [{ type: "CPT", certified: "2020-04-15" }],
        activities: [OSHA],
      },
      null,
      2,
    );
    expect(JSON.parse(text(addActivity(json, { ...OSHA, id: "b" }))).activities).toEqual([
      OSHA,
      { ...OSHA, id: "b" },
    ]);
  });

  it("to a file of Windows Notepad: mark and line ends stay", () => {
    const file = `${HEAD}activities:\n  - ${JOB}\t# since 2021\n`.replaceAll("\n", "\r\n");
    for (const encoding of ["utf8", "utf16le"] as const) {
      const bytes = Buffer.from(`\ufeff${file}`, encoding);
      const decoded = decodeText(bytes);
      const edited = text(addActivity(decoded.text, { ...OSHA, title: "Łódź" }));
      const wanted = `${file}\r\n  - ${ADDED.replaceAll("\n", "\r\n").replace("OSHA 10 General Industry", "Łódź")}\r\n`;
      expect(Buffer.compare(encodeLike(edited, bytes), Buffer.from(`\ufeff${wanted}`, encoding))).toBe(0);
    }
  });

  it("never where it would make the file wrong, and says why", () => {
    const edited = addActivity(`${HEAD}activities: []\n`, { ...OSHA, earned: "2022-02-30" });
    expect(edited).toMatchObject({ ok: false, message: expect.stringContaining("does not exist") });
  });

  it("never to a list that is a reference: what to do by hand is said", () => {
    const file =
      `${HEAD}activities:\n  - {type: committee, id: a, organization: X, group: Y, start: 2021-01-01, end: present, proof: &p [{kind: published-list}]}\n  - {type: committee, organization: X, group: Z, start: 2021-01-01, end: present, proof: *p }\n`.replace(
        "&one ",
        "",
      );
    for (const index of [0, 1]) {
      const edited = addProof(file, index, { kind: "service-letter" });
      expect(edited).toMatchObject({ ok: false });
      expect((edited as { message: string }).message).toContain(
        `add to activity ${index + 1}: proof: [{ kind: service-letter }]`,
      );
    }
  });
});

describe("a proof is recorded", () => {
  const file = (proof: string): string => `${HEAD}activities:\n  - ${JOB}\n${proof}`;
  const recorded = (proof: string, path?: string, there = true): [string, string] => {
    const edit = addProof(file(proof), 0, { kind: "form-letter", file: path }, () => there);
    if (!edit.ok) throw new Error(edit.message);
    return [edit.done, edit.text.slice(file("").length)];
  };

  it("as a list of its own", () => {
    expect(recorded("")).toEqual(["added", "    proof:\n      - kind: form-letter\n"]);
    expect(recorded("    proof: [] # none\n", "a b.pdf")).toEqual([
      "added",
      "    proof: # none\n      - kind: form-letter\n        file: a b.pdf\n",
    ]);
  });

  it("in a list that is there, in its way", () => {
    expect(recorded("    proof: [{kind: service-letter}]\n", "a.pdf")[1]).toBe(
      "    proof: [{kind: service-letter}, { kind: form-letter, file: a.pdf }]\n",
    );
    expect(recorded("    proof:\n    - {kind: service-letter}\n    notes: x\n")[1]).toBe(
      "    proof:\n    - {kind: service-letter}\n    - { kind: form-letter }\n    notes: x\n",
    );
  });

  it("as the file of an entry that has none, or whose file is lost; other files of the kind stay", () => {
    expect(recorded("    proof:\n      - kind: form-letter # on paper\n", "a.pdf")).toEqual([
      "file-added",
      "    proof:\n      - kind: form-letter # on paper\n        file: a.pdf\n",
    ]);
    expect(recorded('    proof: [{ kind: form-letter, file: "old.pdf" }]\n', "new.pdf", false)).toEqual([
      "file-replaced",
      '    proof: [{ kind: form-letter, file: "new.pdf" }]\n',
    ]);
    expect(recorded("    proof: [{ kind: form-letter, file: a.pdf }]\n", "b.pdf")[0]).toBe("added");
  });

  it("once only", () => {
    for (const [proof, path] of [
      ["    proof: [{ kind: form-letter, file: ./a.pdf }]\n", "a.pdf"],
      ["    proof: [{ kind: form-letter, file: a.pdf }]\n", undefined],
      ["    proof: [{ kind: form-letter }]\n", undefined],
    ] as const)
      expect(recorded(proof, path)).toEqual(["already-there", proof]);
    expect(recorded("    proof: [{ kind: form-letter, file: a.pdf }]\n", undefined, false)[0]).toBe(
      "file-missing",
    );
  });
});

describe("an activity is changed", () => {
  const file = `${HEAD}activities:\n  # the board\n  - ${JOB} # until today\n    description: 'It''s ours'\n    proof:\n      - kind: published-list # from the web\n\n  - ${ADDED}\n`;
  const job = { type: "committee", organization: "SME", group: "Board", start: "2021-01-01", end: "present" };
  const changed = (activity: Record<string, unknown>) => text(replaceActivity(file, 0, activity as never));

  it("only where it differs", () => {
    const same = { ...job, description: "It's ours", proof: [{ kind: "published-list" }] };
    expect(changed(same)).toBe(file);
    expect(changed({ ...same, end: "2022-01-01", description: "It's theirs" })).toBe(
      file.replace("end: present", "end: 2022-01-01").replace("ours", "theirs"),
    );
    expect(changed({ ...same, proof: [...same.proof, { kind: "form-letter" }] })).toBe(
      file.replace("# from the web\n", "# from the web\n      - kind: form-letter\n"),
    );
    expect(changed({ ...same, description: undefined })).toBe(
      file.replace("    description: 'It''s ours'\n", ""),
    );
    const { end, ...rest } = same;
    expect(changed({ ...rest, mssc: "true", end })).toBe(
      file.replace(
        "ours'\n    proof:\n      - kind: published-list # from the web\n",
        "ours'\n    proof:\n      - kind: published-list # from the web\n    mssc: true\n",
      ),
    );
  });

  it("into one of another type", () => {
    const other = changed({ ...OSHA, earned: "2023-01-01" });
    expect(other).toContain("# the board\n  - type: industry-certification\n");
    expect(other).not.toContain("organization");
  });

  it("or taken out; the last one leaves an empty list", () => {
    const one = text(removeActivity(file, 0));
    expect(one).toBe(`${HEAD}activities:\n  # the board\n  - ${ADDED}\n`);
    expect(text(removeActivity(one, 0))).toBe(`${HEAD}activities: []\n  # the board\n`);
    expect(text(removeActivity(file, 1))).toBe(file.slice(0, file.indexOf(`\n  - ${ADDED}`)));
  });
});

describe("a key is set", () => {
  it("in a group of either form, and deleted again", () => {
    const file = `candidate:\n  id: "1" # as printed\n  name: A\ncertifications: [{ type: CPT, certified: 2020-04-15 }]\nactivities: []\n`;
    expect(text(setValue(file, ["candidate", "id"], "00123"))).toBe(file.replace('"1"', '"00123"'));
    const more = text(setValue(file, ["candidate", "instructorNumber"], "I-1"));
    expect(more).toBe(file.replace("name: A\n", "name: A\n  instructorNumber: I-1\n"));
    expect(text(setValue(more, ["candidate", "instructorNumber"], undefined))).toBe(file);
    const later = text(setValue(file, ["certifications", 0, "expires"], "2026-04-15"));
    expect(later).toBe(file.replace("2020-04-15 }", "2020-04-15, expires: 2026-04-15 }"));
    expect(text(setValue(later, ["certifications", 0, "expires"], undefined))).toBe(file);
  });
});

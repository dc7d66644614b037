/** For every kind of activity: the file that the interview makes checks to the same JSON as one written by hand. */

import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/interview/kinds.js";
import { run } from "../support/run.js";
import { AS_OF, folder, interviewed, MARIA } from "./place.js";
import type { Answer } from "./script.js";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "fixtures");

const NOT_LISTED = ["gear", "It is not in the list"] as const;
const LATER = "None right now";
const noLetterYet: Answer[] = [LATER, "", ""];

/** What is answered from the list of activities on, up to the menu. */
const ANSWERS: Record<string, readonly Answer[]> = {
  "direct-employment": [
    ...["Worked a job", "Welder", "Acme Gear", "Yes", "6/1/2020", "Yes", "40", LATER],
    ...["Runs GMAW cells and inspects finished welds.", "Jo Park", "HR Manager", "Acme Gear"],
  ],
  internship: [
    ...[
      "Did an internship",
      "Shop intern",
      "Botkins Tool",
      "Yes",
      "2020-06-01",
      "No",
      "7/31/2020",
      "Part-Time",
    ],
    ...([
      NOT_LISTED,
      ["productive", "CPT-S1"],
      ["preventive", "CPT-M1"],
      "That is all",
      "Paystub",
      "",
    ] as Answer[]),
  ],
  "for-credit-course": [
    ...["Took a college class for credit", "Industrial Hydraulics", "5/7/2021", "1/11/2021"],
    ...([
      "Owens Community College",
      "3",
      "It gives neither",
      "No",
      ["weld", "Welders"],
      "Transcript",
    ] as Answer[]),
    ...["nothing-there.pdf", "transcript.pdf", LATER],
  ],
  "non-credit-course": [
    ...[
      "Took a college class without",
      "PLC Workshop",
      "2022-03-18",
      "",
      "Owens Community College",
      "Yes",
      "No",
    ],
    ...([NOT_LISTED, ["hydraulic", "CPT-M4"], "That is all", ...noLetterYet] as Answer[]),
  ],
  "certificate-course": [
    ...["Took training that ends", "Forklift Safety", "3/18/2022", "", "UAW", "No", "Keep it anyway", "No"],
  ],
  "third-party-training": [
    ...[
      "Had training from someone",
      "Reach Truck Operation",
      "10/7/2022",
      "",
      "Crown Equipment",
      "Yes",
      "Yes",
    ],
    ...([["osha 10", "OSHA-10"], "Keep it anyway"] as Answer[]),
  ],
  "employer-training": [
    ...["Had training from my employer", "Pick Path Policy", "9/16/2022", "", "Acme Gear", "This company's"],
    ...(["Keep it anyway", "Yes", "No"] as Answer[]),
  ],
  "military-training": [
    ...([
      "Had training in the military",
      "Supply Course",
      "1/20/2023",
      "",
      "US Army",
      "Yes",
      "Yes",
      NOT_LISTED,
    ] as Answer[]),
    ...(["Army Supply Badge", NOT_LISTED, ["receive", "CLT-1"], "That is all", LATER] as Answer[]),
  ],
  "listed-certification": [
    ...([
      "Earned a certification",
      ["welding insp", "Certified Welding Inspector"],
      "2/11/2022",
      LATER,
    ] as Answer[]),
  ],
  "industry-certification": [
    ...([
      "Earned a certification",
      NOT_LISTED,
      "Gear Grinding Master",
      "2/11/2022",
      "Gear Guild",
    ] as Answer[]),
    ...["All over", "By passing", LATER],
  ],
  "mssc-instructor": [
    ...[
      "Taught as an MSSC",
      "I-2231",
      "Owens Community College",
      "Instructor",
      "1/4/2021",
      "Yes",
      "CPT Safety",
      "3/4/2021",
    ],
    ...["CPT Quality", "3/4/2022", ""],
  ],
  "other-instructor": [
    ...[
      "Taught as another",
      "Apollo Career Center",
      "",
      "1/4/2021",
      "No",
      "12/16/2022",
      "Welding II",
      "6/4/2021",
      "",
    ],
    ...([NOT_LISTED, ["monitor the process", "CPT-P8"], "That is all", LATER, ""] as Answer[]),
  ],
  "military-service": [
    ...["Served in the military", "US Army", "Unit Supply Specialist", "National Guard", "1/4/2021", "No"],
    ...(["12/16/2022", ["stock", "Stock"], LATER] as Answer[]),
  ],
  volunteer: [
    ...["Volunteered", "Shelf helper", "Toledo Food Bank", "11/1/2021", "No", "3/31/2022", "48"],
    ...([NOT_LISTED, ["stock", "CLT-2"], "That is all", "Service letter", ""] as Answer[]),
  ],
  committee: [
    ...["Served on a board", "Advisory Council", "No", "Owens Community College", "11/1/2021", "Yes"],
    ...([NOT_LISTED, ["improvements", "CPT-Q3"], "That is all", "Published list", ""] as Answer[]),
  ],
};

async function checked(path: string): Promise<object> {
  const { out, err } = await run(["check", path, "--as-of", AS_OF, "--json"]);
  expect(err).toBe("");
  const { file, warnings, ...rest } = JSON.parse(out);
  return { ...rest, warnings: warnings.map(({ message }: { message: string }) => message) };
}

describe("the interview's file", () => {
  it.each(Object.keys(ANSWERS))("is that of its twin: %s", async (name) => {
    const place = folder();
    const cwd = process.cwd();
    process.chdir(place);
    try {
      writeFileSync("transcript.pdf", "%PDF-1.4\n");
      const { ending, ask } = await interviewed("mine.yaml", [
        ...MARIA,
        ...(ANSWERS[name] as Answer[]),
        "Finish",
      ]);
      expect(ask.left()).toEqual([]);
      expect(ending.kind).toBe("finished");
      copyFileSync(join(fixtures, `${name}.yaml`), "twin.yaml");
      expect(await checked("mine.yaml")).toEqual(await checked("twin.yaml"));
    } finally {
      process.chdir(cwd);
    }
  });

  it("has a twin for every type", () => {
    const names = readdirSync(fixtures).map((file) => file.replace(".yaml", ""));
    expect(Object.keys(ANSWERS).sort()).toEqual(names.sort());
    const types = names.map((name) => /type: ([a-z-]+)$/m.exec(activitiesOf(name))?.[1]);
    for (const { type } of KINDS) expect(types).toContain(type);
  });
});

const activitiesOf = (name: string): string =>
  readFileSync(join(fixtures, `${name}.yaml`), "utf8").split("activities:")[1] as string;

/** An office that has templates of its own, in a folder for each test. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { made } from "../pdf/made.js";
import { run } from "../support/run.js";

export const FILE = `candidate:
  id: "00123"
  name: Dale Whitfield
certifications:
  - type: CPT
    certified: 2020-04-15
activities:
  - type: direct-employment
    employer: Buckeye Fabrication
    jobTitle: Welder
    start: 2020-04-15
    end: present
    schedule: full-time
    frontline: true
    description: Welds frames of trailers.
    verifier: { name: Ann Lee, title: HR manager, company: Buckeye Fabrication }
  - type: third-party-training
    title: Torque Wrench Use
    provider: Toolmakers
    end: 2022-05-06
    keyActivities: [CPT-P3]
    description: Torque wrenches.
    verifier: { name: Bo Ray, title: Instructor, company: Toolmakers }
`;

export let folder: string;
export let office: string;
export let out: string;

/** Makes the folders before each test of a file, and removes them after it. */
export function useOffice(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    office = join(folder, "office");
    out = join(folder, "out");
    mkdirSync(office);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

export const put = (name: string, content: string | Uint8Array) => writeFileSync(join(office, name), content);

export const letters = (...args: string[]) =>
  run(["letters", "-", "-o", out, "--template-dir", office, ...args], FILE);

export const check = (...args: string[]) => run(["letters", "--template-dir", office, "--check", ...args]);

export const written = (name: string) => Uint8Array.from(readFileSync(join(out, name)));

export const form = (...names: string[]) =>
  made(({ text }) => {
    for (const name of names.length > 0 ? names : ["candidate_name"]) text(name);
  });

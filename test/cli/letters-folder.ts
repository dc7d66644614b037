/** A folder for the letters of each test, and a candidate who has one letter due and another one proved. */

import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { run } from "../support/run.js";

export const FILE = `candidate:
  id: "00123"
  name: Łukasz Nguyễn
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
    proof:
      - kind: form-letter
`;

export let folder: string;

/** Makes the folder before each test of a file, and removes it after it. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** `letters` for this file's text, into the folder's `out`. */
export const letters = (file: string, ...args: string[]): ReturnType<typeof run> =>
  run(["letters", "-", "-o", join(folder, "out"), ...args], file);

/** @returns the names of what was written into `out` */
export const written = (): string[] =>
  existsSync(join(folder, "out")) ? readdirSync(join(folder, "out")).sort() : [];

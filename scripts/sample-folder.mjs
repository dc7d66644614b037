// Writes the files of students who do not exist to a folder of its own: for pictures and measurements.

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleStudents } from "./sample-students.mjs";

/** @returns {{ folder: string, students: string }} a folder for whatever is made of them, and in it that of the files */
export function sampleFolder(count, asOf) {
  const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  const students = join(folder, "students");
  mkdirSync(students);
  for (const { file, text } of sampleStudents(count, asOf)) writeFileSync(join(students, file), text);
  return { folder, students };
}

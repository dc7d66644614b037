/** A folder and a setting to interview in. */

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ending, interviewForMore, interviewForNew } from "../../src/interview/interview.js";
import { lookFor } from "../../src/interview/look.js";
import { type Answer, type Scripted, script } from "./script.js";

export const AS_OF = "2024-11-18";

export const folder = (): string => mkdtempSync(join(tmpdir(), "interview-"));

export const look = await lookFor({ columns: 80, color: 0, blocks: true });

export interface Held {
  ending: Ending;
  ask: Scripted;
  /** The file afterwards; empty where there is none. */
  text: string;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Interviews by script for a new file. */
export async function interviewed(path: string, answers: readonly Answer[]): Promise<Held> {
  const ask = script(answers);
  const ending = await interviewForNew(path, { ask, look, options: { asOf: AS_OF } });
  return { ending, ask, text: textAt(path) };
}

/** Goes on by script with a file that is there. */
export async function wentOn(path: string, answers: readonly Answer[]): Promise<Held> {
  const ask = script(answers);
  const ending = await interviewForMore(path, { ask, look, options: { asOf: AS_OF } });
  return { ending, ask, text: textAt(path) };
}

/** Maria, CPT since April 15, 2020. */
export const MARIA: readonly Answer[] = ["Maria Alvarez", "00123", "CPT", "4/15/2020", "Yes"];

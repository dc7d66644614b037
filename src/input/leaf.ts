/** The kinds of single values in a file: each a text that is read by one rule. Schemas for `schema.ts`. */

import * as z from "zod/mini";
import { keyActivityCodes } from "../policy/policy.js";
import type { EndDate } from "./candidate.js";
import { readDate } from "./dates.js";
import type { Fault } from "./diagnostic.js";
import { type Range, readNumber } from "./number.js";
import { quoted } from "./printable.js";

/** What every leaf begins with, made once. */
const written = z.string();

/** A text that `read` makes a value of, or finds fault with. */
function leaf<T extends string | number | boolean>(read: (text: string) => T | Fault) {
  return z.pipe(
    written,
    z.transform((text: string, context): T => {
      const value = read(text);
      if (typeof value !== "object") return value;
      context.issues.push({ code: "custom", input: text, params: { fault: value } });
      return z.NEVER;
    }),
  );
}

function readEnd(text: string): EndDate | Fault {
  return text.toLowerCase() === "present" ? "present" : readDate(text);
}

function readFinishedEnd(text: string): string | Fault {
  if (text.toLowerCase() !== "present") return readDate(text);
  return {
    code: "present-not-allowed",
    message:
      "A course or training needs the day it ended; “present” is only for work and service that go on.",
    hint: "Write the day it ends, even if that lies ahead: it is then counted as planned.",
  };
}

const TRUTHS = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

function readBoolean(text: string): boolean | Fault {
  const truth = TRUTHS.get(text.toLowerCase());
  if (truth !== undefined) return truth;
  return {
    code: "bad-boolean",
    message: `A yes or no is expected here, not ${quoted(text)}.`,
    hint: "Write true, false, yes or no.",
  };
}

function readPassed(text: string): boolean | "ungraded" | Fault {
  if (text.toLowerCase() === "ungraded") return "ungraded";
  const read = readBoolean(text);
  return typeof read === "object" ? { ...read, hint: "Write true, false or ungraded." } : read;
}

function readUngradedNever(text: string): boolean | Fault {
  const read = readBoolean(text);
  if (typeof read !== "object" || text.toLowerCase() !== "ungraded") return read;
  return {
    ...read,
    message: "Only a for-credit course can be “ungraded”.",
    hint: "Write true or false, or leave the key out: it is then taken as passed.",
  };
}

function readId(text: string): string | Fault {
  if (/^[A-Za-z\d-]+$/.test(text) || /^[\p{L}\p{M}\p{Nd}-]+$/u.test(text)) return text;
  const instead = text.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, "-").replace(/^-+|-+$/g, "");
  return {
    code: "bad-id",
    message: `The id ${quoted(text)} holds something other than letters, digits and “-”.`,
    hint:
      instead === "" ? "Write an id such as welding-2." : `Write it as ${instead.slice(0, 60)}, for example.`,
  };
}

const number = (range: Range) => leaf((text) => readNumber(text, range));

export const text = z.string();
export const id = leaf(readId);
export const date = leaf(readDate);
export const finishedEnd = leaf(readFinishedEnd);
export const end = leaf(readEnd);
export const truth = leaf(readBoolean);
export const passed = leaf(readUngradedNever);
export const passedOrUngraded = leaf(readPassed);
export const hoursPerWeek = number({ above: 0, most: 168, example: "40" });
export const creditHours = number({ above: 0, example: "3" });
export const hours = number({ least: 0, example: "12" });
export const keyActivity = z.enum(keyActivityCodes as [string, ...string[]]);

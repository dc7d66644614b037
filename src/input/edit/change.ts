/** Changes of a text, one after the other, each read back before it is taken over. */

import type { Candidate } from "../candidate.js";
import { candidateIn } from "../candidate-in.js";
import type { Path } from "../diagnostic.js";
import type { Plain, PlainMap } from "../plain.js";
import type { ReadOptions } from "../read.js";
import { addItem, addKey } from "./add.js";
import type { Filled } from "./filled.js";
import { remove } from "./remove.js";
import { setValueAt } from "./set.js";
import { CannotEdit, Source, type Splice, spliced } from "./source.js";
import { styleOf } from "./style.js";
import type { Style } from "./write.js";

/** The changed text, and what is read from it; or why this file cannot be changed by the program, and what to write by hand instead. */
export type Edited = { ok: true; text: string; candidate: Candidate } | { ok: false; message: string };

/** `set`: another value for a key that is there; `add`: a further key, below the key `after`; `append`: to a list. */
export type Step =
  | { do: "set"; path: Path; value: Filled }
  | { do: "add"; path: Path; value: Filled; after?: string | undefined }
  | { do: "append"; path: Path; value: Filled }
  | { do: "remove"; path: Path };

function splicesOf(source: Source, step: Step, style: Style): Splice[] {
  const { path } = step;
  if (step.do === "remove") return remove(source, path);
  if (step.do === "append") return addItem(source, path, step.value, style);
  if (step.do === "set") return setValueAt(source, path, step.value, style);
  return addKey(source, path.slice(0, -1), [path.at(-1) as string, step.value], style, step.after);
}

/** The part of a file that says how the like of it is written. */
function nearby({ do: what, path }: Step): Path {
  return what === "append" || path[0] !== "activities" ? path.slice(0, 1) : path.slice(0, 2);
}

/** @returns what a file says, with a value changed */
function changedAt(value: Plain, path: Path, change: (before: Plain) => Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (index === step ? changedAt(each, rest, change) : each));
  const map = value as PlainMap;
  return { ...map, [step]: changedAt(map[step], rest, change) };
}

function without(value: Plain, step: string | number): Plain {
  if (Array.isArray(value)) return value.filter((_, index) => index !== step);
  return { ...(value as PlainMap), [step]: undefined };
}

/** What the file has to say after a step. */
function expected(value: PlainMap, step: Step): Plain {
  if (step.do === "remove")
    return changedAt(value, step.path.slice(0, -1), (before) => without(before, step.path.at(-1) as string));
  if (step.do === "append")
    return changedAt(value, step.path, (before) => [...((before ?? []) as Plain[]), step.value]);
  return changedAt(value, step.path, () => step.value);
}

/** Whether two values say the same; a key without a value is as none, and lists and groups as good as empty are too. */
function same(a: Plain, b: Plain): boolean {
  if (typeof a === "string" && typeof b === "string") return a.trim() === b.trim();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => same(each, b[index]));
  if (typeof a !== "object" || typeof b !== "object" || Array.isArray(a) || Array.isArray(b))
    return (a || undefined) === (b || undefined);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/** @returns the text after a step @throws CannotEdit where it would not say just what it should */
function stepped(source: Source, step: Step): Source {
  const want = expected(source.value, step);
  const style = styleOf(source, nearby(step));
  for (const quoted of [false, true]) {
    const next = readable(spliced(source, splicesOf(source, step, { ...style, quoted })));
    if (next !== undefined && same(next.value, want)) return next;
  }
  throw new CannotEdit(
    source.refers
      ? "it refers from one part to another (& and *), and another part would change too"
      : "the way this part of it is written is not understood well enough",
  );
}

function readable(text: string): Source | undefined {
  const source = Source.of(text);
  return source?.read.troubles.length === 0 ? source : undefined;
}

/**
 * @param reason why the program cannot make a change
 * @param byHand what a person can do instead, as a sentence
 */
export function refused(reason: string, byHand: string): Extract<Edited, { ok: false }> {
  return { ok: false, message: `This file cannot be changed by the program: ${reason}. ${byHand}` };
}

/**
 * @param source of an activity file that is right (`readCandidate`)
 * @param stepsIn the changes to what it says, in their order; may throw CannotEdit
 * @param byHand what a person can do instead, as a sentence
 */
export function changed(
  source: Source | undefined,
  stepsIn: (value: PlainMap) => readonly Step[],
  byHand: string,
  options: ReadOptions = {},
): Edited {
  if (source === undefined) return refused("it cannot be read as YAML", byHand);
  try {
    const next = stepsIn(source.value).reduce(stepped, source);
    const read = candidateIn(next.read, options);
    if (read.ok) return { ok: true, text: next.whole, candidate: read.candidate };
    return { ok: false, message: read.errors[0]?.message as string };
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    return refused(error.message, byHand);
  }
}

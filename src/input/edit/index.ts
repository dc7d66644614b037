/**
 * Changes of an activity file as changes of its text: what is not changed stays as it was written, comments, order,
 * quotation marks, blank lines and line ends included. All take the text of a file that is right (`decodeText`, `readCandidate`)
 * and give the new text, or why it cannot be made and what to do by hand; they never throw on a file that is right.
 * `encodeLike` makes the new text bytes in the encoding of the old ones.
 */

import type { Path } from "../diagnostic.js";
import type { Plain, PlainMap } from "../plain.js";
import { changed, type Edited, type Step } from "./change.js";
import { difference } from "./difference.js";
import { filledGroup } from "./filled.js";
import { CannotEdit, Source } from "./source.js";

export type { Edited } from "./change.js";
export { newFile } from "./new-file.js";
export { addProof, type GivenProof, type ProofEdit, proofKind } from "./proof.js";

const BY_HAND = "Open it in a text editor and change it there";

function groupAt(file: PlainMap, path: Path): PlainMap {
  let value: Plain = file;
  for (const step of path) value = (value as PlainMap | undefined)?.[step];
  if (typeof value !== "object" || Array.isArray(value)) throw new CannotEdit("this part of it is not there");
  return value;
}

/** @param activity its keys in the order in which they are written; keys without a value are left out */
export function addActivity(text: string, activity: PlainMap): Edited {
  const step: Step = { do: "append", path: ["activities"], value: filledGroup(activity) };
  return changed(Source.of(text), () => [step], `${BY_HAND}: add it to the list below activities.`);
}

/**
 * Changes only the keys that differ; new ones go below the key that they follow in `activity`.
 * @param index of the activity, from 0
 */
export function replaceActivity(text: string, index: number, activity: PlainMap): Edited {
  const path = ["activities", index];
  const byHand = `${BY_HAND}: it is activity ${index + 1}.`;
  const source = Source.of(text);
  const edited = changed(source, (file) => difference(groupAt(file, path), activity, path), byHand);
  if (edited.ok) return edited;
  return changed(source, () => [{ do: "set", path, value: filledGroup(activity) }], byHand);
}

/** Comments above the activity, as far out as its dash, stay. @param index from 0 */
export function removeActivity(text: string, index: number): Edited {
  const step: Step = { do: "remove", path: ["activities", index] };
  return changed(Source.of(text), () => [step], `${BY_HAND}: delete activity ${index + 1}.`);
}

/**
 * Sets a key of any group, as `["candidate", "name"]` or `["certifications", 0, "expires"]`.
 * @param value undefined deletes the key
 */
export function setValue(text: string, path: Path, value: Plain): Edited {
  const key = path.at(-1) as string;
  const group = path.slice(0, -1);
  const stepsIn = (file: PlainMap): Step[] => {
    const before = groupAt(file, group);
    return difference(before, { ...before, [key]: value }, group);
  };
  return changed(Source.of(text), stepsIn, `${BY_HAND}: set ${path.join(".")}.`);
}

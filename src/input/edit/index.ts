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
import { Source } from "./source.js";

export type { Edited } from "./change.js";
export { newFile } from "./new-file.js";
export { addProof, type GivenProof, type ProofEdit, proofKind } from "./proof.js";

const BY_HAND = "Open it in a text editor and change it there";

function valueAt(source: Source, path: Path): Plain {
  let value: Plain = source.value;
  for (const step of path) value = (value as PlainMap | undefined)?.[step];
  return value;
}

/** @param activity its keys in the order in which they are written; keys of undefined are left out */
export function addActivity(text: string, activity: PlainMap): Edited {
  const step: Step = { do: "append", path: ["activities"], value: activity };
  return changed(new Source(text), [step], `${BY_HAND}: add it to the list below activities.`);
}

/**
 * Changes only the keys that differ; new ones go below the key that they follow in `activity`.
 * @param index of the activity, from 0
 */
export function replaceActivity(text: string, index: number, activity: PlainMap): Edited {
  const path = ["activities", index];
  const byHand = `${BY_HAND}: it is activity ${index + 1}.`;
  const source = new Source(text);
  const steps = difference(valueAt(source, path), activity, path);
  const edited = changed(source, steps, byHand);
  return edited.ok ? edited : changed(source, [{ do: "set", path, value: activity }], byHand);
}

/** Comments above the activity, as far out as its dash, stay. @param index from 0 */
export function removeActivity(text: string, index: number): Edited {
  const step: Step = { do: "remove", path: ["activities", index] };
  return changed(new Source(text), [step], `${BY_HAND}: delete activity ${index + 1}.`);
}

/**
 * Sets a key of any group, as `["candidate", "name"]` or `["certifications", 0, "expires"]`.
 * @param value undefined deletes the key
 */
export function setValue(text: string, path: Path, value: Plain): Edited {
  const key = path.at(-1) as string;
  const source = new Source(text);
  const before = valueAt(source, path.slice(0, -1)) as PlainMap;
  const byHand = `${BY_HAND}: set ${path.join(".")}.`;
  const after = { ...before, [key]: value };
  return changed(source, difference(before, after, path.slice(0, -1)), byHand);
}

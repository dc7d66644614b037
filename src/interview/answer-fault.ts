/** What is wrong with an answer, in the words that are used for the file. */

import { type Fault, faultAt, type PlainMap } from "../input/answers.js";
import { drafted, fileWith, type Setting } from "./draft.js";
import { ownHint } from "./own-hints.js";

/** @returns the fault as it is shown: what is wrong, and what to do in a line of its own */
export function faultInWords(fault: Fault | undefined): string | undefined {
  if (fault === undefined) return undefined;
  return [fault.message, fault.hint].filter((text) => text !== undefined).join("\n");
}

/**
 * @param answers the activity as far as it is known, with the answer in question; those before it are right
 * @returns what is wrong with it, or with how it goes together with the others
 */
export function activityFault(answers: PlainMap, setting: Setting): string | undefined {
  const activity = drafted(answers, setting);
  return faultInWords(ownHint(faultAt(fileWith(setting, activity), ["activities", setting.index])));
}

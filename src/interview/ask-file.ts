/** Asks where the file of a proof is. */

import { neededInWords } from "../report/view/proof.js";
import type { Ask } from "./ask.js";
import { completePath, pathFault } from "./paths.js";

/**
 * @param kind of proof, as the activity file spells it
 * @returns the path as typed, to a file that is there; empty for a proof on paper
 */
export function askFile(ask: Ask, kind: string): Promise<string> {
  return ask.line({
    question: `Where is the file of the ${neededInWords([kind])}?`,
    name: "File",
    help: `Such as proof/${kind}.pdf. You can also drop the file on this window.`,
    skip: "I have it on paper",
    complete: completePath,
    check: pathFault,
  });
}

/** The door of the interview. */

export { Back, Stop } from "./ask.js";
export { askProofOf, type ProofAnswer } from "./ask-proof.js";
export {
  type Ending,
  goesOnWith,
  type InterviewOptions,
  interviewForMore,
  interviewForNew,
} from "./interview.js";
export { lookFor } from "./look.js";
export { promptsIn } from "./prompts.js";

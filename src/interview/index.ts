/** The door of the interview. */

export {
  type Ending,
  goesOnWith,
  type InterviewOptions,
  interviewForMore,
  interviewForNew,
} from "./interview.js";
export { lookFor } from "./look.js";
export { promptsIn } from "./prompts.js";

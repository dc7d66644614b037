import type { Policy } from "./types.js";

/** The guide's data, checked and compiled when the program is built (scripts/policy-plugin.mjs). */
declare const policy: Policy;
export default policy;

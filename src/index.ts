/**
 * mssc-recert as a library: read a candidate's activity file, and score it. Filling letters is
 * `mssc-recert/letters`, so that whoever only scores does not load the PDF library.
 */

export type * from "./advice/advice.js";
export { advise } from "./advice/advise.js";
export { withChanges } from "./advice/changes.js";
export type * from "./input/candidate.js";
export { decodeText } from "./input/decode.js";
export type { Diagnostic } from "./input/diagnostic.js";
export { candidateJsonSchema } from "./input/json-schema.js";
export { type ReadOptions, type ReadResult, readCandidate } from "./input/read.js";
export { READINGS, type ReadingName, type Readings } from "./scoring/readings.js";
export type * from "./scoring/result.js";
export { type ScoreOptions, score } from "./scoring/score.js";

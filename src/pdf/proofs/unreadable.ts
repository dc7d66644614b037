import type { UnreadableReason } from "./types.js";

/** A file that cannot be made pages. */
export class Unreadable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/**
 * Why a PDF cannot be taken apart: `damaged`, or no PDF; `password`: it asks for one; `xfa`: its form is of a kind that
 * only some programs of Adobe show; `picture`: the text of a field that comes filled in cannot be drawn.
 */
export type UnfitReason = "damaged" | "password" | "xfa" | "picture";

/** A PDF of which no letters can be made. */
export class UnfitPdf extends Error {
  constructor(
    readonly reason: UnfitReason,
    /** The field that it is about. */
    readonly field?: string,
    options?: ErrorOptions,
  ) {
    super(`unfit PDF: ${reason}`, options);
  }
}

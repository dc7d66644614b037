import type { Position } from "../input/template-types.js";

/** Something about an office's template that does not match. */
export interface OfficeFinding {
  /** The template cannot be used so. */
  error: boolean;
  /** What is wrong; about the PDF it goes on after the file's name. */
  message: string;
  /** What to do about it. */
  hint: string;
  /** The place in the YAML file; left out where it is about the PDF. */
  at?: Position;
}

export function pdfFinding(message: string, hint: string): OfficeFinding {
  return { error: true, message, hint };
}

/** @param at where the YAML file says it; about the PDF where it says nothing */
export function mapFinding(at: Position | undefined, message: string, hint: string): OfficeFinding {
  return { error: true, message, hint, ...(at && { at }) };
}

import { quoted } from "../input/printable.js";
import type { Position } from "../input/template-types.js";
import type { UnfitPdf, UnfitReason } from "../pdf/unfit.js";

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

const UNFIT: Record<UnfitReason, [message: string, hint: string]> = {
  damaged: [
    "cannot be read: it is no PDF, or it is damaged.",
    "Open it in a PDF viewer. If it shows, save or print it to a new PDF; if not, ask for it again.",
  ],
  password: [
    "cannot be read: it asks for a password.",
    "Open it in a PDF viewer with the password, and print it to a new PDF.",
  ],
  xfa: [
    "is a form that only Adobe's own programs can show.",
    "Open it in Adobe Acrobat or Reader and print it to a new PDF; then say in a YAML file of the same name\n" +
      "beside it where each text goes.",
  ],
  picture: [
    "has a field that comes filled in with characters that cannot be drawn:",
    "Open it in a PDF viewer, empty that field and save it.",
  ],
};

/** Why a PDF cannot be opened. */
export function unfitFinding({ reason, field }: UnfitPdf): OfficeFinding {
  const [message, hint] = UNFIT[reason];
  return pdfFinding(field === undefined ? message : `${message} ${quoted(field)}`, hint);
}

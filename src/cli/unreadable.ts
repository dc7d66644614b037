/** Why a file could not be read, in plain English. */

import { printable } from "../input/printable.js";

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file. Check the name and the folder.",
  EISDIR: "this is a folder, not a file.",
  EACCES: "you are not allowed to read it.",
  EPERM: "you are not allowed to read it.",
  ENOTDIR: "a part of the path is a file, not a folder.",
  ENAMETOOLONG: "the name is too long.",
};

/** @param error as `node:fs` throws it @returns the reason alone, as a sentence that goes on after a colon */
export function unreadableReason(error: unknown): string {
  const { code = "", message, path } = error as NodeJS.ErrnoException;
  // The system takes any bytes for a name, and those that are no UTF-8 cannot be given back to it.
  if (code === "ENOENT" && path?.includes("\ufffd"))
    return "its name has a character that is not in UTF-8. Rename it, in plain letters say.";
  return REASONS[code] ?? message;
}

/** @param error as `node:fs` throws it @returns the file and the reason */
export function unreadable(file: string, error: unknown): string {
  return `${printable(file)}: ${unreadableReason(error)}`;
}

import type { FontFiles } from "./appearances.js";
import { kindOf } from "./kind.js";
import { readJpeg } from "./read-jpeg.js";
import { readPdf } from "./read-pdf.js";
import { readPng } from "./read-png.js";
import type { Answer } from "./thread.js";
import { Unreadable } from "./unreadable.js";

/**
 * Reads a file, whatever it is. It may take long: `ProofReader` has it done in a thread.
 * @param files fonts for forms whose fields are to be drawn
 */
export async function examine(bytes: Uint8Array, files: FontFiles): Promise<Answer> {
  const kind = kindOf(bytes);
  try {
    if (kind === "pdf") return { read: await readPdf(bytes, files) };
    if (kind === "jpeg") return { read: readJpeg(bytes) };
    if (kind === "png") return { read: readPng(bytes) };
    return { unreadable: kind };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.reason };
    // A file can be broken in more ways than there are checks for.
    return { unreadable: "damaged" };
  }
}

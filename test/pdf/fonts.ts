import { readFileSync } from "node:fs";
import { FontBook } from "../../src/pdf/index.js";
import { openFonts } from "../../src/pdf/open-fonts.js";

const root = new URL("../../", import.meta.url);

export function fontFile(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(new URL(path, root)));
}

export const REGULAR_FILE = fontFile("templates/fonts/NotoSans-Regular.ttf");
export const BOLD_FILE = fontFile("scripts/templates/fonts/NotoSans-Bold.ttf");
export const SIGNS_FILE = fontFile("templates/fonts/NotoSansSigns.ttf");

/** The fonts that letters are filled with. */
export function bundledFonts(): FontBook {
  return new FontBook(openFonts([REGULAR_FILE, SIGNS_FILE]));
}

/** A line of JSON that is safe to look at. */

/** Only what is safe on a terminal; in JSON the escaped character is the same one. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** @returns an object as a line of JSON that carries nothing a terminal would obey */
export function jsonLine(object: unknown): string {
  const escaped = JSON.stringify(object).replace(
    UNSEEN_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}

import type { TemplateName } from "../scoring/result.js";
import { LetterError, type LetterProblem } from "./errors.js";
import { FORMS } from "./forms.js";
import type { LetterValues } from "./values.js";

/** A letter of which the texts are known. */
export interface LetterToCheck {
  activityId: string;
  template: TemplateName;
  values: LetterValues;
}

/** What tells whether a text can be printed. */
interface Checker {
  check(
    text: string,
  ): { character: string; codePoint: string; reason: "right-to-left" | "no-font" } | undefined;
}

/**
 * Looks at every character of every field of every letter.
 * @throws LetterError of kind `character` that names each field with one that cannot be printed
 */
export function assertPrintable(letters: readonly LetterToCheck[], fonts: Checker): void {
  const problems: LetterProblem[] = [];
  for (const { activityId, template, values } of letters) {
    for (const { name, label } of FORMS[template].fields) {
      const found = fonts.check(values[name as keyof LetterValues] ?? "");
      if (!found) continue;
      const { character, codePoint, reason } = found;
      const where = `activity ${activityId}, field "${label.replace(/[:?]$/, "")}" (${name})`;
      const sign = /[\p{C}\p{Z}\p{M}]/u.test(character) ? codePoint : `"${character}" (${codePoint})`;
      const why =
        reason === "right-to-left"
          ? `${sign} is written from right to left, which cannot be printed yet; write the text in left-to-right letters`
          : `no font has the character ${sign}; give a font that has it with --font FILE, or write it differently`;
      problems.push({ message: `${where}: ${why}`, activity: activityId, field: name, character });
    }
  }
  if (problems.length > 0) throw new LetterError("character", problems);
}

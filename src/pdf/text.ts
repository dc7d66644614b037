/** Makes text fit for print: what people paste from elsewhere, without what cannot be seen. */

const LINE_BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Marks that only steer direction or presentation, joiners that forbid a break, byte order marks. */
const INVISIBLE =
  /\u034f|[\u180e\u200e\u202a\u202c\u202d\u2060-\u2064\u2066\u2068-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
const FIXED_SPACES = /[\u2007\u202f]/g;
const OTHER_SPACES = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
/** Most lines: there is nothing to clean. */
const PLAIN = /^[ -~]*$/;
const TIDY = /^[!-~]+(?: [!-~]+)*$/;
const BREAK_HINT = /[\u00ad\u200b]/;
const BREAK_HINTS = /[\u00ad\u200b]/g;
/** What is not seen even where it is printed: spaces and joiners. */
const UNSEEN = /^[\s\u200c\u200d]*$/;

/** Texts that were cleaned last: each is asked for several times, once before any letter is filled. */
const cleaned = new Map<string, string>();
const MOST_CLEANED = 500;

/**
 * Text as it is laid out: NFC, line breaks as `\n`, no control characters, spaces of any width as a space or a
 * non-breaking space. Soft hyphens and zero-width spaces stay, as hints where a line may break.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return withoutEnd(text, " ");
  let clean = cleaned.get(text);
  if (clean === undefined) {
    clean = cleanAnew(text);
    if (cleaned.size > MOST_CLEANED) cleaned.clear();
    cleaned.set(text, clean);
  }
  return clean;
}

function cleanAnew(text: string): string {
  const seen = text
    .replace(LINE_BREAKS, "\n")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(FIXED_SPACES, "\u00a0")
    .replace(OTHER_SPACES, " ");
  const clean = withoutHintsBeforeAccents(seen).normalize("NFC");
  const lines = clean.split("\n").map((line) => withoutEnd(line, " \t"));
  const first = lines.findIndex((line) => line !== "");
  return withoutEnd(lines.slice(Math.max(0, first)).join("\n"), "\n");
}

/** No line breaks between a letter and its accent. */
function withoutHintsBeforeAccents(text: string): string {
  if (!BREAK_HINT.test(text)) return text;
  return text.replace(/[\u00ad\u200b]+(\p{M})?/gu, (hints, accent?: string) => accent ?? hints);
}

/** A text without these characters at its end. (As a regular expression this takes time in the square of their number.) */
function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** The same for a field of one line: breaks, tabs and rows of spaces become one space. */
export function cleanLine(text: string): string {
  if (TIDY.test(text)) return text;
  return cleanText(text)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

/** What a form field holds: the clean text without the hints for breaking lines. */
export function fieldValue(clean: string): string {
  return clean.replace(BREAK_HINTS, "");
}

/** True where every character is one of ASCII that is seen, or a space. */
export function isPrintableAscii(text: string): boolean {
  return PLAIN.test(text);
}

/** True where there is nothing to see. */
export function isBlank(text: string): boolean {
  return UNSEEN.test(text);
}

/** Characters of right-to-left scripts (bidirectional classes R and AL), and marks that turn text round. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufd3d\ufd50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The first character that is written from right to left, or undefined. */
export function rightToLeft(text: string): string | undefined {
  return RIGHT_TO_LEFT.exec(text)?.[0];
}

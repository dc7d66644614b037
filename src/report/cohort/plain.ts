/** Texts as they are searched and ordered: without marks and capitals. */

/** Letters that are not a plain one with a mark. */
const PLAIN: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
};

/** @returns the text as it is compared: `lukasz` for `Łukasz` */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => PLAIN[letter] as string);
}

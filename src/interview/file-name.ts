/** A file name made of a person's name. */

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ŋ: "n",
};

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]*$/u;

function plain(name: string): string {
  const small = name.normalize("NFC").toLowerCase();
  // Marks are part of the letter in other scripts: there they stay.
  if (!LATIN.test(small)) return small.normalize("NFC");
  const letters = small.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(letters, (letter) => PLAIN[letter] ?? letter).join("");
}

/**
 * @param name of the candidate, in any script
 * @param taken whether there is a file of that name
 * @returns a name such as `maria-alvarez.yaml`, with a number where that is taken
 */
export function fileNameFor(name: string, taken: (file: string) => boolean): string {
  const words = plain(name)
    .replace(/['’ʼ]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...words].slice(0, LONGEST).join("").replace(/-+$/, "");
  const stem = short === "" || RESERVED.test(short) ? [short, "activities"].filter(Boolean).join("-") : short;
  let file = `${stem}.yaml`;
  for (let number = 2; taken(file); number += 1) file = `${stem}-${number}.yaml`;
  return file;
}

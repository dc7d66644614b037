/** Texts that people write where they do not know the right one yet. */

/** As they are left once signs and spaces are out. */
const WORDS = new Set(
  (
    "tbd tba tbc todo na nil null none unknown unk pending later missing blank empty notknown notyetknown notyet " +
    "tobedetermined tobeannounced tobeadded tofollow notavailable notapplicable dontknow idontknow fillin fillmein " +
    "placeholder lorem loremipsum asdf"
  ).split(" "),
);

/** What only a candidate's ID or name is not. */
const OF_PERSONS = new Set(
  (
    "id noid candidateid yourid mssid msscid number name noname yourname candidate candidatename fullname firstlast " +
    "firstnamelastname firstname lastname test example sample"
  ).split(" "),
);

/** Longer texts are none: they are not looked at. */
const LONGEST = 30;

/** With such a letter it is none of these words. */
const ACCENTED = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;
const ASCII = /^[ -~]*$/;

function bare(text: string): string {
  if (ACCENTED.test(text)) return text;
  // What is asked first is quicker: the tables of all scripts take a while to set up.
  if (text.length > LONGEST && (/[A-Za-z\d]/.test(text) || /[\p{L}\p{Nd}]/u.test(text))) return text;
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z\d]/g, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, "");
}

/**
 * @param text what stands where a fact is wanted
 * @returns whether it is none: nothing, only signs, `xxx`, or a word such as `tbd` or `unknown`
 */
export function isPlaceholder(text: string | undefined): boolean {
  const word = bare(text ?? "");
  return word === "" || /^x{2,}$/.test(word) || WORDS.has(word);
}

/** @returns the same for the ID or name of a person: also `0000`, `<name>`, `Candidate ID` */
export function isPersonPlaceholder(text: string | undefined): boolean {
  const word = bare(text ?? "");
  const bracketed = /^\s*[<[{(].*[>\]})]\s*$/s.test(text ?? "");
  return isPlaceholder(text) || bracketed || /^(?:0+|x+)$/.test(word) || OF_PERSONS.has(word);
}

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

function bare(text: string): string {
  if (text.length > LONGEST && /[\p{L}\p{Nd}]/u.test(text)) return text;
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

/** Names for students' folders and files, made so that people find it and every file system takes it. */

/** Bytes of a name, a number behind it not counted: with the folders above, well within what Windows takes. */
const LONGEST = 80;

/** Devices of Windows, which no folder can be called. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters, digits and dashes only: nothing that leads elsewhere, hides, or means something to a shell. */
function plainName(text: string): string {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = "";
  for (const character of words.join("-")) {
    if (Buffer.byteLength(name + character) > LONGEST) break;
    name += character;
  }
  return name.replace(/-$/, "");
}

const keyOf = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Gives names, each once; also on a disk that does not tell upper from lower case. */
export class StudentFolders {
  readonly #given: Set<string>;

  /** @param taken names that are not to be given, in any case */
  constructor(taken: Iterable<string> = []) {
    this.#given = new Set(Array.from(taken, keyOf));
  }

  /** @returns the name: ID and name, and a number where another student has the same */
  nameFor({ id, name }: { id: string; name: string }): string {
    const plain = plainName(`${id} ${name}`) || "student";
    const safe = RESERVED.test(plain) ? `student-${plain}` : plain;
    for (let number = 1; ; number++) {
      const folder = number === 1 ? safe : `${safe}-${number}`;
      const key = keyOf(folder);
      if (this.#given.has(key)) continue;
      this.#given.add(key);
      return folder;
    }
  }
}

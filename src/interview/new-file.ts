/** Begins a new activity file: who, which certifications, where it is saved. */

import { existsSync } from "node:fs";
import { FileError } from "../files/errors.js";
import { type PlainFile, textOf } from "../input/answers.js";
import { newFile } from "../input/edit/index.js";
import { printable } from "../input/printable.js";
import { type Ask, Back, yesOrNo } from "./ask.js";
import { askCandidate } from "./ask-candidate.js";
import { diskAt } from "./disk.js";
import { Document } from "./document.js";
import { fileNameFor } from "./file-name.js";
import { completePath } from "./paths.js";

/** A file of this person is there already, and they want to go on with it. */
export class GoOn extends Error {
  constructor(readonly path: string) {
    super();
  }
}

/** The file that was proposed for this person before, if it is theirs. */
function earlierFile(name: string, id: string): string | undefined {
  const path = fileNameFor(name, () => false);
  if (!existsSync(path)) return undefined;
  try {
    return Document.open(diskAt(path)).candidate.candidate.id === id ? path : undefined;
  } catch {
    return undefined; // some other file, or one that is not right: a new name is proposed
  }
}

const withEnding = (path: string): string => (/\.ya?ml$/i.test(path) ? path : `${path}.yaml`);

async function askPath(ask: Ask, name: string): Promise<string> {
  const path = await ask.line({
    question: "Where should your answers be saved?",
    name: "File",
    help: "A file that you can open and change with any text editor.",
    standard: fileNameFor(name, existsSync),
    complete: completePath,
    check: (text) =>
      existsSync(withEnding(text))
        ? `${printable(withEnding(text))} is there already.\nType another name.`
        : undefined,
  });
  return withEnding(path);
}

/** Where it cannot be written, another place is asked for: the answers are not lost. */
async function createFile(ask: Ask, file: PlainFile, path: string | undefined): Promise<Document> {
  for (let wanted = path; ; wanted = undefined) {
    try {
      const target = wanted ?? (await askPath(ask, textOf(file.candidate.name)));
      return Document.create(newFile(file), diskAt(target));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      ask.say(`Not saved: ${printable(error.message)}.`);
    }
  }
}

/**
 * @param asOf the day it is
 * @param path where to; left out, a name is proposed
 * @returns the new file, saved, without activities @throws GoOn, Stop
 */
export async function beginFile(ask: Ask, asOf: string, path: string | undefined): Promise<Document> {
  const known = async (name: string, id: string): Promise<void> => {
    const earlier = path === undefined ? earlierFile(name, id) : undefined;
    if (earlier === undefined) return;
    const goesOn = await yesOrNo(ask, `Your answers are in ${printable(earlier)} already. Go on with them?`, {
      name: "Go on",
      standard: true,
      no: "No, begin a new file",
    });
    if (goesOn) throw new GoOn(earlier);
  };
  let file: PlainFile | undefined;
  for (;;) {
    try {
      file = await askCandidate(ask, asOf, known, file);
      return await createFile(ask, file, path);
    } catch (error) {
      // There is nothing before the first question, and before the last one those of the candidate.
      if (!(error instanceof Back)) throw error;
    }
  }
}

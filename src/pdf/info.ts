import { type Entries, textString } from "./operators.js";
import { cleanLine, fieldValue } from "./text.js";

/** What a document says of itself. */
export interface DocumentInfo {
  title: string;
  subject?: string;
  /** The day that it carries as the day it was made, `2025-02-01`; never the clock's, so that bytes repeat. */
  date: string;
}

const PRODUCER = "mssc-recert";
const LANGUAGE = "en-US";

/** Title, subject and dates. */
export function infoEntries({ title, subject, date }: DocumentInfo): Entries {
  const day = textString(`D:${date.replaceAll("-", "")}000000Z`);
  return {
    Title: textString(fieldValue(cleanLine(title))),
    ...(subject ? { Subject: textString(subject) } : {}),
    Producer: textString(PRODUCER),
    CreationDate: day,
    ModDate: day,
  };
}

/** What the document's own dictionary says: the language, and that viewers show the title instead of the file's name. */
export const VIEW: Entries = {
  Lang: textString(LANGUAGE),
  ViewerPreferences: "<</DisplayDocTitle true>>",
};

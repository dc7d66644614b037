import type { CompiledForm, CompiledPage } from "./compiled.js";
import type { DocumentFonts } from "./embed.js";
import type { FilledForm } from "./form.js";
import { dictionary, type Entries } from "./operators.js";
import type { StructureTree } from "./tags.js";
import type { PdfFile } from "./writer.js";

/** What one filled form is in the document that is being written. */
export interface Copy {
  filled: FilledForm;
  /** The form with the object numbers that it has in the document. */
  form: CompiledForm;
  /** The number of the first of its nodes. */
  firstNode: number;
  /** The numbers of its pages. */
  pages: readonly number[];
}

/** The document that copies are written into. */
export interface Target {
  file: PdfFile;
  fonts: DocumentFonts;
  /** Left out where the document says nothing to screen readers. */
  tree: StructureTree | undefined;
  /** Puts a page behind those before it. */
  putPage(number: number, entries: Entries): void;
}

/** The entries of a page with what it is made of. */
export function pageEntries(
  page: CompiledPage,
  parts: { fonts: Entries; pictures: Entries; contents: readonly string[] },
): Entries {
  const { fonts, pictures, contents } = parts;
  const resources = {
    ...page.resources,
    Font: dictionary(fonts),
    ...(Object.keys(pictures).length > 0 ? { XObject: dictionary(pictures) } : {}),
  };
  return { ...page.entries, Resources: dictionary(resources), Contents: `[${contents.join(" ")}]` };
}

import { type CompiledForm, moved } from "./compiled.js";
import type { Copy, Target } from "./copy.js";
import { DocumentFonts } from "./embed.js";
import { type EmptyForm, writeEmptyForm } from "./fillable.js";
import type { FilledForm } from "./form.js";
import { dictionary, reference } from "./operators.js";
import { StructureTree } from "./tags.js";
import { PdfFile } from "./writer.js";

/** A document with all that does not depend on the texts. */
export interface Begun {
  file: PdfFile;
  tree: StructureTree | undefined;
  /** The numbers of the document's own dictionary and of its list of pages. */
  catalog: number;
  pageTree: number;
  /** References to the pages so far. */
  pages: string[];
  copies: Omit<Copy, "filled">[];
  /** The form, where it stays one. */
  empty?: EmptyForm;
}

/** Begun documents of one form each: every letter of the form goes on from there. */
const known = new WeakMap<CompiledForm, Begun>();

/** Begins a document of one copy that stays a form. */
export function beginFillable(form: CompiledForm): Begun {
  let begun = known.get(form);
  if (!begun) {
    begun = begin([form], true);
    known.set(form, begun);
  }
  const file = begun.file.copy();
  return { ...begun, file, tree: begun.tree?.copy(file), pages: [...begun.pages] };
}

/** Begins a document of copies that are printed. */
export function beginPrint(filled: readonly FilledForm[]): Begun {
  return begin(
    filled.map(({ form }) => form),
    false,
  );
}

/** Begins a document that takes only the fonts from a form, and prints copies of others: they come after it. */
export function beginBound(fonts: CompiledForm, filled: readonly FilledForm[]): Begun {
  return begin([fonts, ...filled.map(({ form }) => form)], false);
}

/** Where pages are put behind those of a begun document. */
export function targetOf({ file, tree, pageTree, pages }: Omit<Begun, "copies">): Target {
  return {
    file,
    tree,
    fonts: new DocumentFonts(file),
    putPage(number, entries) {
      const key = tree ? { StructParents: String(tree.pageKey(number)), Tabs: "/S" } : {};
      file.put(number, dictionary({ Type: "/Page", Parent: reference(pageTree), ...entries, ...key }));
      pages.push(reference(number));
    },
  };
}

function begin(forms: readonly CompiledForm[], withFields: boolean): Begun {
  const file = new PdfFile();
  // Before anything else: what comes first keeps its own numbers, and its bytes are taken over as they are.
  const copies = takeOver(file, forms, withFields);
  const [catalog, pageTree] = [file.next(), file.next()];
  const tree = forms.every(({ tags }) => tags) ? new StructureTree(file) : undefined;
  const begun: Begun = { file, tree, catalog, pageTree, pages: [], copies };
  if (!withFields) return begun;
  return { ...begun, empty: writeEmptyForm(copies[0]!, targetOf(begun)) };
}

/** Takes over what the forms share, each once, and gives every copy its pages. */
function takeOver(file: PdfFile, forms: readonly CompiledForm[], withFields: boolean): Begun["copies"] {
  const taken = new Map<CompiledForm, { form: CompiledForm; base: number }>();
  return forms.map((own) => {
    const before = taken.get(own);
    const base = before?.base ?? file.include(own, withFields);
    const form = before?.form ?? moved(own, base);
    taken.set(own, { form, base });
    const first = base + form.pageObjects.length + 1;
    // A further copy of the same form has pages of its own, and shares all else.
    const pages = form.pages.map((_, index) => (before ? file.next() : first + index));
    return { form, pages, firstNode: first + pages.length + form.formObjects.length };
  });
}

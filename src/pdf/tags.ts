import type { Entries } from "./operators.js";
import { dictionary, reference } from "./operators.js";
import type { PdfFile } from "./writer.js";

/** What a part of a page is, for screen readers, in reading order: `H1`, `P`, `Form` … */
export interface Tag {
  type: string;
  /** Further entries of its dictionary. */
  entries?: Entries;
  kids: TagKid[];
}

/** Marked content of a page. */
export interface Mark {
  page: number;
  mark: number;
}

/** A field: its dictionary among a form's nodes. */
export interface FieldTag {
  node: number;
}

export type TagKid = Tag | Mark | FieldTag;

/** Where the numbers in tags lead. */
export interface TagTargets {
  /** The objects of the pages. */
  pages: readonly number[];
  /** The object of a node. */
  node(index: number): number;
}

/** The structure tree of a document, written part by part. */
export class StructureTree {
  private readonly root: number;
  private readonly document: number;
  private readonly kids: string[] = [];
  /** By key: for a page the elements of its marked content, for a field its element. */
  private readonly parents: (string[] | string)[] = [];
  private readonly pageKeys = new Map<number, number>();

  constructor(private readonly file: PdfFile) {
    this.root = file.next();
    this.document = file.next();
  }

  /** A tree that goes on from here in another file, while this one stays as it is. */
  copy(file: PdfFile): StructureTree {
    const copy: StructureTree = Object.create(StructureTree.prototype);
    const parents = this.parents.map((each) => (typeof each === "string" ? each : [...each]));
    const { root, document, kids, pageKeys } = this;
    return Object.assign(copy, {
      file,
      root,
      document,
      kids: [...kids],
      parents,
      pageKeys: new Map(pageKeys),
    });
  }

  /** The key under which a page finds its elements. */
  pageKey(page: number): number {
    let key = this.pageKeys.get(page);
    if (key === undefined) {
      key = this.parents.push([]) - 1;
      this.pageKeys.set(page, key);
    }
    return key;
  }

  /** Adds what some pages consist of. @returns the keys of the fields, by node */
  add(tags: readonly Tag[], targets: TagTargets): Map<number, number> {
    const keys = new Map<number, number>();
    for (const tag of tags) this.kids.push(this.element(tag, this.document, targets, keys));
    return keys;
  }

  /** Completes the tree. @param entries further ones, such as what types of its own stand for @returns the reference */
  finish(entries: Entries = {}): string {
    const children = `[${this.kids.join(" ")}]`;
    this.file.put(
      this.document,
      dictionary({ Type: "/StructElem", S: "/Document", P: reference(this.root), K: children }),
    );
    const numbers = this.parents.map((entry, key) => {
      return `${key} ${typeof entry === "string" ? entry : `[${Array.from(entry, (each) => each ?? "null").join(" ")}]`}`;
    });
    this.file.put(
      this.root,
      dictionary({
        ...entries,
        Type: "/StructTreeRoot",
        K: `[${reference(this.document)}]`,
        ParentTree: dictionary({ Nums: `[${numbers.join(" ")}]` }),
        ParentTreeNextKey: String(this.parents.length),
      }),
    );
    return reference(this.root);
  }

  private element(tag: Tag, parent: number, targets: TagTargets, keys: Map<number, number>): string {
    const number = this.file.next();
    const own = reference(number);
    const kids = tag.kids.map((kid) => {
      if ("type" in kid) return this.element(kid, number, targets, keys);
      if ("node" in kid) {
        keys.set(kid.node, this.parents.push(own) - 1);
        return dictionary({ Type: "/OBJR", Obj: reference(targets.node(kid.node)) });
      }
      const page = targets.pages[kid.page]!;
      (this.parents[this.pageKey(page)] as string[])[kid.mark] = own;
      return dictionary({ Type: "/MCR", Pg: reference(page), MCID: String(kid.mark) });
    });
    const { type, entries } = tag;
    this.file.put(
      number,
      dictionary({
        Type: "/StructElem",
        S: `/${type}`,
        P: reference(parent),
        ...entries,
        K: `[${kids.join(" ")}]`,
      }),
    );
    return own;
  }
}

/**
 * The tags of a form whose fields have become part of the page.
 * @param printed the marked content that a field's text has become, by node; fields without are left out
 */
export function printedTags(tags: readonly Tag[], printed: ReadonlyMap<number, Mark>): Tag[] {
  return tags.flatMap((tag) => {
    const kids = tag.kids.flatMap((kid): TagKid[] => {
      if ("type" in kid) return printedTags([kid], printed);
      if (!("node" in kid)) return [kid];
      const mark = printed.get(kid.node);
      return mark ? [mark] : [];
    });
    if (kids.length === 0 && tag.kids.length > 0) return [];
    const isText = tag.type === "Form" && kids.some((kid) => "mark" in kid);
    return [{ ...tag, ...(isText && { type: "P" }), kids }];
  });
}

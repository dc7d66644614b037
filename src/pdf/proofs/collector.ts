import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "pdf-lib";
import { dictionary, type Entries, reference } from "../operators.js";
import { keyOf, serialize, serializeEntries } from "../serialize.js";
import type { ContentObject } from "./content.js";
import { checkGrowth, mendedContent } from "./streams.js";

/** What streams say for other programs than viewers; some of it leads to half of the file. */
const LEFT_OUT = ["Length", "StructParent", "StructParents", "Metadata", "PieceInfo", "LastModified", "OPI"];
/** A stream that is somewhere else: nothing of the kind is fetched. */
const ELSEWHERE = ["F", "FFilter", "FDecodeParms"];
/** What only the document as a whole can refer to. */
const OF_THE_WHOLE = ["/Page", "/Pages", "/Catalog", "/StructTreeRoot", "/StructElem"];

/** Gathers objects of a document that was read, and all they refer to, each once; and further ones of our own. */
export class Collector {
  readonly objects: ContentObject[] = [];
  private readonly numbers = new Map<PDFRef, number | undefined>();
  private readonly waiting: { number: number; object: PDFObject }[] = [];
  private readonly parts: Uint8Array[] = [];
  private length = 0;
  /** How many references led nowhere. */
  missing = 0;
  /** How many streams were put right. */
  mended = 0;

  /** @param context the document that was read; left out where all objects are our own */
  constructor(private readonly context?: PDFContext) {}

  /** The number that an object has here; undefined for one that is not in the file, or is not taken over. */
  readonly numberOf = (ref: PDFRef): number | undefined => {
    if (this.numbers.has(ref)) return this.numbers.get(ref);
    const object = this.resolve(ref);
    const taken = object !== undefined && !isOfTheWhole(object);
    const number = taken ? this.next() : undefined;
    this.numbers.set(ref, number);
    if (number !== undefined) this.waiting.push({ number, object: object! });
    return number;
  };

  /** An object as it stands in the file; what it refers to is gathered too. */
  text(object: PDFObject): string {
    return serialize(object, this.numberOf);
  }

  /** Adds a dictionary. @returns the reference to it */
  add(entries: Entries): string {
    const number = this.next();
    this.objects[number - 1] = { text: dictionary(entries) };
    return reference(number);
  }

  /** Adds a stream. @returns the reference to it */
  addStream(entries: Entries, content: Uint8Array | string): string {
    const number = this.next();
    this.putStream(number, entries, typeof content === "string" ? Buffer.from(content, "latin1") : content);
    return reference(number);
  }

  /** Takes over what has been referred to so far. @returns the contents of all streams */
  finish(): Uint8Array {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift())
      this.put(next.number, next.object);
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  private next(): number {
    return this.objects.push({ text: "null" });
  }

  private put(number: number, object: PDFObject): void {
    if (object instanceof PDFStream) {
      withoutCrypt(object.dict);
      checkGrowth(object);
      const elsewhere = object.dict.has(PDFName.of("F")) ? ELSEWHERE : [];
      const entries = serializeEntries(object.dict, this.numberOf, [...LEFT_OUT, ...elsewhere]);
      const mended = mendedContent(object);
      if (mended) this.mended++;
      this.putStream(number, entries, mended ?? object.getContents());
    } else {
      this.objects[number - 1] = { text: this.text(object) };
    }
  }

  private putStream(number: number, entries: Entries, content: Uint8Array): void {
    this.parts.push(content);
    const from = this.length;
    this.length += content.length;
    this.objects[number - 1] = { entries, from, to: this.length };
  }

  /** What a reference leads to, however many lie between. */
  private resolve(ref: PDFRef): PDFObject | undefined {
    let object: PDFObject | undefined = ref;
    for (let step = 0; object instanceof PDFRef && step < 10; step++) object = this.context?.lookup(object);
    if (object !== undefined && !(object instanceof PDFRef) && !(object instanceof PDFInvalidObject))
      return object;
    this.missing++;
    return undefined;
  }
}

function isOfTheWhole(object: PDFObject): boolean {
  if (!(object instanceof PDFDict)) return false;
  const type = object.get(PDFName.of("Type"));
  return type instanceof PDFName && OF_THE_WHOLE.includes(`/${keyOf(type)}`);
}

/** The content has been decrypted, so the filter that says how is taken away. */
function withoutCrypt(dict: PDFDict): void {
  const filter = dict.lookup(PDFName.of("Filter"));
  const parameters = dict.lookup(PDFName.of("DecodeParms"));
  const isCrypt = (name: PDFObject | undefined): boolean =>
    name instanceof PDFName && keyOf(name) === "Crypt";
  if (isCrypt(filter)) {
    dict.delete(PDFName.of("Filter"));
    dict.delete(PDFName.of("DecodeParms"));
  }
  if (!(filter instanceof PDFArray)) return;
  for (let index = filter.size() - 1; index >= 0; index--) {
    if (!isCrypt(filter.lookup(index))) continue;
    filter.remove(index);
    if (parameters instanceof PDFArray && parameters.size() > index) parameters.remove(index);
  }
}

import type { CompiledForm } from "./compiled.js";
import { dictionary, type Entries, reference, shifted } from "./operators.js";

/** What objects are written into. */
export interface ObjectSink {
  /** The number of a further object, to be put later. */
  next(): number;
  put(number: number, text: string): void;
  /** @param content text of Latin-1 characters, or bytes */
  stream(number: number, entries: Entries, content: string | Uint8Array): void;
}

// Bytes above 127 in a comment tell programs that the file is not text.
const HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
const OBJECT_LINE = /^\d+ 0 obj/;

/** A PDF file that is being written: object after object, and at the end the table of where each stands. */
export class PdfFile implements ObjectSink {
  /** Where each object begins, by number. */
  private offsets: number[] = [0];
  private parts: Uint8Array[] = [];
  private length = 0;
  /** What is not yet among the parts, in Latin-1. */
  private text = HEADER;

  /** A file that goes on from here, while this one stays as it is. */
  copy(): PdfFile {
    this.flush();
    if (this.parts.length > 1) this.parts = [joined(this.parts)];
    const copy = new PdfFile();
    copy.offsets = [...this.offsets];
    copy.parts = [...this.parts];
    copy.length = this.length;
    copy.text = "";
    return copy;
  }

  next(): number {
    return this.offsets.push(-1) - 1;
  }

  put(number: number, text: string): void {
    this.offsets[number] = this.length + this.text.length;
    this.text += `${number} 0 obj\n${text}\nendobj\n`;
  }

  stream(number: number, entries: Entries, content: string | Uint8Array): void {
    this.offsets[number] = this.length + this.text.length;
    const head = dictionary({ ...entries, Length: String(content.length) });
    this.text += `${number} 0 obj\n${head}\nstream\n`;
    if (typeof content === "string") this.text += content;
    else this.bytes(content);
    this.text += "\nendstream\nendobj\n";
  }

  /** Puts a dictionary under a new number. @returns the reference to it */
  add(entries: Entries): string {
    const number = this.next();
    this.put(number, dictionary(entries));
    return reference(number);
  }

  /** Puts a stream under a new number. @returns the reference to it */
  addStream(entries: Entries, content: string | Uint8Array): string {
    const number = this.next();
    this.stream(number, entries, content);
    return reference(number);
  }

  /**
   * Takes over what is the same in every copy of a form, and keeps numbers for its pages and fields.
   * @param withFields false leaves out what only the fields need
   * @returns what is to be added to the form's own object numbers: 0 where it is the first that the file takes over
   */
  include(form: CompiledForm, withFields: boolean): number {
    const base = this.offsets.length - 1;
    const { pageObjects, formObjects, pages, nodes } = form;
    const objects = withFields ? [...pageObjects, ...formObjects] : pageObjects;
    const end = withFields ? form.bytes.length : (formObjects[0]?.[0] ?? form.bytes.length);
    const start = this.length + this.text.length;
    const own = pageObjects.length;
    const count = own + pages.length + (withFields ? formObjects.length + nodes.length : 0);
    for (let i = 0; i < count; i++) this.offsets.push(-1);
    if (base === 0) this.bytes(form.bytes.subarray(0, end));
    objects.forEach(([from, text], index) => {
      const number = base + 1 + index + (index < own ? 0 : pages.length);
      if (base === 0) {
        this.offsets[number] = start + from;
        return;
      }
      this.offsets[number] = this.length + this.text.length;
      const head = Buffer.from(form.bytes.buffer, form.bytes.byteOffset + from, text).toString("latin1");
      this.text += shifted(head.replace(OBJECT_LINE, `${number} 0 obj`), base);
      this.bytes(form.bytes.subarray(from + text, objects[index + 1]?.[0] ?? end));
    });
    return base;
  }

  /**
   * @returns the whole file, in pieces that follow each other: a large one need not stand in memory twice
   * @throws Error where a number was given out and nothing put under it
   */
  finish(trailer: Entries): Uint8Array[] {
    const table = this.length + this.text.length;
    const count = this.offsets.length;
    let rows = `xref\n0 ${count}\n0000000000 65535 f \n`;
    for (let number = 1; number < count; number++) {
      const offset = this.offsets[number]!;
      if (offset < 0) throw new Error(`object ${number} was never written`);
      rows += `${`000000000${offset}`.slice(-10)} 00000 n \n`;
    }
    const end = dictionary({ Size: String(count), ...trailer });
    this.text += `${rows}trailer\n${end}\nstartxref\n${table}\n%%EOF\n`;
    this.flush();
    return this.parts;
  }

  private bytes(bytes: Uint8Array): void {
    this.flush();
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  private flush(): void {
    if (this.text === "") return;
    const bytes = Buffer.from(this.text, "latin1");
    this.parts.push(bytes);
    this.length += bytes.length;
    this.text = "";
  }
}

/** @returns the pieces as one */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  // Every byte of it is written below.
  const whole = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

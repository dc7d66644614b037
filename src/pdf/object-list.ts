import type { SharedObject } from "./compiled.js";
import { dictionary, type Entries } from "./operators.js";
import type { ObjectSink } from "./writer.js";

interface Held {
  /** All that may hold references. */
  text: string;
  content?: Uint8Array;
}

/** Objects that every copy of a form shares, gathered under successive numbers. */
export class ObjectList implements ObjectSink {
  private readonly held: (Held | undefined)[] = [];

  /** @param first the number of the first object */
  constructor(private readonly first: number) {}

  next(): number {
    return this.first + this.held.push(undefined) - 1;
  }

  put(number: number, text: string): void {
    this.held[number - this.first] = { text: `${number} 0 obj\n${text}\nendobj\n` };
  }

  stream(number: number, entries: Entries, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
    const head = dictionary({ ...entries, Length: String(bytes.length) });
    this.held[number - this.first] = { text: `${number} 0 obj\n${head}\nstream\n`, content: bytes };
  }

  /** @param start where the first object is to stand @returns the bytes of all objects, and where each is */
  assemble(start: number): { objects: SharedObject[]; bytes: Uint8Array } {
    const parts: Uint8Array[] = [];
    let at = start;
    const push = (bytes: Uint8Array) => {
      parts.push(bytes);
      at += bytes.length;
    };
    const objects = this.held.map((held, index): SharedObject => {
      if (!held) throw new Error(`object ${this.first + index} was never put`);
      const from = at;
      push(Buffer.from(held.text, "latin1"));
      if (held.content) {
        push(held.content);
        push(Buffer.from("\nendstream\nendobj\n"));
      }
      return [from, held.text.length];
    });
    return { objects, bytes: Buffer.concat(parts) };
  }
}

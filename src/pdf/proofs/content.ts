import type { ForeignPages, Layers } from "../bound.js";
import { type Entries, shifted } from "../operators.js";
import type { ObjectSink } from "../writer.js";

/** An object, or a stream: its dictionary, and where in `bytes` its content is. */
export type ContentObject = { text: string } | { entries: Entries; from: number; to: number };

/**
 * Pages with all they consist of, as plain data that a thread can hand over. Objects are numbered from 1 on, and refer
 * to nothing else.
 */
export interface ProofContent {
  objects: readonly ContentObject[];
  /** The contents of all streams. */
  bytes: Uint8Array;
  /** The dictionary of each page, without type and parent. */
  pages: readonly Entries[];
  /** Numbers of the layers among the objects, and of those that are hidden. */
  layers: { all: readonly number[]; hidden: readonly number[] };
}

/** The same pages for a document to be written. */
export class ProofPages implements ForeignPages {
  constructor(private readonly content: ProofContent) {}

  get count(): number {
    return this.content.pages.length;
  }

  write(file: ObjectSink, layers: Layers): Entries[] {
    const { objects, bytes, pages, layers: own } = this.content;
    const numbers = objects.map(() => file.next());
    const by = (numbers[0] ?? 1) - 1;
    const moved = (entries: Entries): Entries =>
      Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, shifted(value, by)]));
    objects.forEach((object, index) => {
      const number = numbers[index]!;
      if ("text" in object) file.put(number, shifted(object.text, by));
      else file.stream(number, moved(object.entries), bytes.subarray(object.from, object.to));
    });
    layers.all.push(...own.all.map((number) => number + by));
    layers.hidden.push(...own.hidden.map((number) => number + by));
    return pages.map(moved);
  }
}

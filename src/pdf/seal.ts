/**
 * A seal: the identifier of a document (`/ID`) is a sum of the document itself, worked out while zeros stand in the
 * identifier's place. So the document tells later, with nothing else to compare it with, whether it is still byte for
 * byte as it was written here. Whatever a viewer, a program for signing or a scanner has made of it is not.
 */

import { joined } from "./writer.js";

const DIGITS = 32;
const ZEROS = "0".repeat(DIGITS);

/** The identifier of a document that is to be sealed. Its halves are the same, as in any document that nobody has changed. */
export const UNSEALED = `[<${ZEROS}> <${ZEROS}>]`;

/** How a sealed document ends. A program that changes it gives it another second half, if it keeps the first. */
const END = /\/ID (\[<([\dA-F]{32})> <\2>\]>>\nstartxref\n\d+\n%%EOF\n)$/;
const LONGEST_END = 2 * DIGITS + 80;

/** The largest prime below 2^128. */
const PRIME = (1n << 128n) - 159n;
/** So many bytes are taken for one number at a time. */
const PIECE = 8192;

/** Letters of one form begin with the same bytes: their sum, by the very array. */
const known = new WeakMap<Uint8Array, bigint>();

/**
 * The rest of bytes, read as one number, divided by the prime. A change within fifteen bytes always gives another one,
 * any other change as good as always. `node:crypto` would take longer to load than a letter takes to fill, and there is
 * nobody to guard against: who would forge a letter that is not signed?
 * @param before the rest of what stands before them
 */
function restOf(bytes: Uint8Array, before: bigint): bigint {
  let rest = before;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(PIECE, bytes.length - at));
    rest = ((rest << BigInt(8 * piece.length)) | BigInt(`0x${piece.toString("hex")}`)) % PRIME;
  }
  return rest;
}

const inDigits = (rest: bigint): string => rest.toString(16).toUpperCase().padStart(DIGITS, "0");

/** The end of a sealed document from its identifier on; undefined where it does not end like one. */
function endOf(bytes: Uint8Array): { at: number; digits: string } | undefined {
  const from = Math.max(0, bytes.length - LONGEST_END);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from).toString("latin1");
  const found = END.exec(end);
  return found ? { at: bytes.length - found[1]!.length, digits: found[2]! } : undefined;
}

/**
 * Seals a document.
 * @param parts of it, in their order; in its trailer the identifier `UNSEALED` comes last
 * @returns the whole
 */
export function sealed(parts: readonly Uint8Array[]): Uint8Array {
  const [first, ...further] = parts;
  let rest = 0n;
  if (first) {
    rest = known.get(first) ?? restOf(first, rest);
    known.set(first, rest);
  }
  for (const part of further) rest = restOf(part, rest);
  const whole = joined(parts);
  const end = endOf(whole);
  if (end === undefined) throw new Error("the document has no place for a seal");
  const identifier = UNSEALED.replaceAll(ZEROS, inDigits(rest));
  Buffer.from(whole.buffer, whole.byteOffset + end.at, identifier.length).write(identifier, "latin1");
  return whole;
}

/** @returns whether a file is a document that was sealed here, and not a byte of it has changed since */
export function isAsSealed(bytes: Uint8Array): boolean {
  const end = endOf(bytes);
  if (end === undefined) return false;
  const before = restOf(bytes.subarray(0, end.at), 0n);
  const zeros = restOf(Buffer.from(UNSEALED, "latin1"), before);
  return end.digits === inDigits(restOf(bytes.subarray(end.at + UNSEALED.length), zeros));
}

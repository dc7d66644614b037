/** Writing PDF objects and operators as text. */

/** The entries of a dictionary: values as they stand in the file, by key without its slash. */
export type Entries = Record<string, string>;

/** A number as PDF wants it: no exponent, at most three decimals. */
export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

const CODES = Array.from({ length: 256 }, (_, code) => code.toString(16).padStart(4, "0"));

/** A two-byte code in hexadecimal digits. */
export function hexCode(code: number): string {
  return CODES[code] ?? code.toString(16).padStart(4, "0");
}

/** Two-byte codes as a PDF hexadecimal string. */
export function hex(codes: readonly number[]): string {
  let digits = "";
  for (const code of codes) digits += hexCode(code);
  return `<${digits}>`;
}

/** Text as UTF-16 with byte order mark, in a PDF hexadecimal string. */
export function utf16(text: string): string {
  const units = [0xfeff];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return hex(units);
}

/** Bytes as a PDF hexadecimal string. */
export function hexBytes(bytes: Uint8Array): string {
  return `<${Buffer.from(bytes).toString("hex")}>`;
}

/**
 * Text of a dictionary entry. Always in hexadecimal: nothing in it can be taken for a reference or a delimiter.
 */
export function textString(text: string): string {
  return /^[ -~]*$/.test(text) ? `<${Buffer.from(text, "latin1").toString("hex")}>` : utf16(text);
}

export function dictionary(entries: Entries): string {
  let out = "<<";
  for (const [key, value] of Object.entries(entries)) out += `/${key} ${value}`;
  return `${out}>>`;
}

/** A reference to an object by its number. */
export function reference(number: number): string {
  return `${number} 0 R`;
}

/** References in the text of an object; strings there are hexadecimal, so nothing else looks like one. */
const REFERENCES = /\b(\d+) 0 R\b/g;

/** The same text with all objects numbered higher. */
export function shifted(text: string, by: number): string {
  return by === 0 ? text : text.replace(REFERENCES, (_, number) => reference(Number(number) + by));
}

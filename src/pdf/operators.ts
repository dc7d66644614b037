/** Writing PDF operators as text. */

/** A number as PDF wants it: no exponent, at most three decimals. */
export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

/** Two-byte codes as a PDF hexadecimal string. */
export function hex(codes: readonly number[]): string {
  return `<${codes.map((code) => code.toString(16).padStart(4, "0")).join("")}>`;
}

/** Text as UTF-16 with byte order mark, in a PDF hexadecimal string. */
export function utf16(text: string): string {
  return hex([0xfeff, ...text.split("").map((unit) => unit.charCodeAt(0))]);
}

/** Text to the bytes of a file, as the file was before: its encoding and byte order mark stay. */

const UTF8_MARK = [0xef, 0xbb, 0xbf];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * @param text of the new version, without byte order mark
 * @param like the bytes of the version before
 */
export function encodeLike(text: string, like: Uint8Array): Uint8Array {
  const little = begins(like, [0xff, 0xfe]);
  if (!little && !begins(like, [0xfe, 0xff])) {
    const mark = begins(like, UTF8_MARK) ? "\ufeff" : "";
    return new TextEncoder().encode(mark + text);
  }
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(little ? bytes : bytes.swap16());
}

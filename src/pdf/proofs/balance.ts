/** Where in operators a string, name, comment or picture ends. */

const [SPACE, TAB, NEWLINE, RETURN, FEED, NUL] = [32, 9, 10, 13, 12, 0];
const BLANK = new Set([SPACE, TAB, NEWLINE, RETURN, FEED, NUL]);
const DELIMITERS = new Set([..."()<>[]{}/%"].map((each) => each.charCodeAt(0)));
const code = (character: string): number => character.charCodeAt(0);

/**
 * How many more times operators save the state of drawing than restore it: so often it must be restored before
 * something else is drawn in the page's own coordinates.
 */
export function leftOpen(operators: Uint8Array): number {
  let depth = 0;
  let at = 0;
  while (at < operators.length) {
    const byte = operators[at]!;
    if (BLANK.has(byte)) at++;
    else if (byte === code("%")) at = endOfLine(operators, at);
    else if (byte === code("(")) at = endOfString(operators, at);
    else if (byte === code("<") && operators[at + 1] !== code("<")) at = after(operators, at, ">");
    else if (byte === code("/") || DELIMITERS.has(byte)) at++;
    else {
      const end = endOfWord(operators, at);
      const word = end - at <= 2 ? String.fromCharCode(...operators.subarray(at, end)) : "";
      const named = operators[at - 1] === code("/");
      if (!named && word === "q") depth++;
      if (!named && word === "Q" && depth > 0) depth--;
      at = !named && word === "ID" ? endOfPicture(operators, end) : end;
    }
  }
  return depth;
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !BLANK.has(bytes[at]!) && !DELIMITERS.has(bytes[at]!)) at++;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== NEWLINE && bytes[at] !== RETURN) at++;
  return at;
}

function after(bytes: Uint8Array, from: number, character: string): number {
  const end = bytes.indexOf(code(character), from);
  return end < 0 ? bytes.length : end + 1;
}

function endOfString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === code("\\")) at++;
    else if (byte === code("(")) depth++;
    else if (byte === code(")") && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** A picture among the operators ends at the first `EI` that stands by itself. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== code("E") || bytes[at + 1] !== code("I")) continue;
    if (BLANK.has(bytes[at - 1]!) && (at + 2 >= bytes.length || BLANK.has(bytes[at + 2]!))) return at + 2;
  }
  return bytes.length;
}

/** The only markup that texts of the view have: names of keys and commands stand in backticks. */

export interface Part {
  text: string;
  code: boolean;
}

/** @returns the text in parts, in its order; a backtick without another is a character like others */
export function partsOf(text: string): Part[] {
  const pieces = text.split(/`([^`]+)`/);
  return pieces.flatMap((piece, index) => (piece === "" ? [] : [{ text: piece, code: index % 2 === 1 }]));
}

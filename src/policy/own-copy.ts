/** Texts that are kept when the file they stand in is not. */

/** @returns the same text in memory of its own: a piece that was cut from a text keeps all of it in memory */
export const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

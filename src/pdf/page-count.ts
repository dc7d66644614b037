const PAGE_TREE = /\/Type \/Pages\/Kids \[[^\]]*\]\/Count (\d+)/;

/** @param bytes a document that was written here @returns how many pages it has */
export function pageCount(bytes: Uint8Array): number {
  const [, count] =
    PAGE_TREE.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")) ?? [];
  if (count === undefined) throw new Error("this document was not written here");
  return Number(count);
}

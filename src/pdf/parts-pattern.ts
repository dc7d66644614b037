/** Where a word may be parted. */

/** Words of Latin letters and the punctuation that goes with them, with hints where they may be parted. */
const LATIN = /^[ -\u024f\u200b\u2010-\u2027]*$/;

/**
 * After hints, dashes and slashes, between ideographs; not after hyphens (`LineBuilder.takeBack`).
 * @returns finds the parts of a word one after the other
 */
export function partsPattern(word: string): RegExp {
  // The same for Latin alone: the tables of all the letters there are take longer to set up than a letter to fill.
  if (LATIN.test(word))
    return /[^\u00ad\u200b]*?(?:[\u00ad\u200b]|[a-zA-Z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][–—/]+(?=[a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])|$)/gy;
  return /[^\u00ad\u200b]*?(?:[\u00ad\u200b]|[\p{L}\p{N}][–—/]+(?=\p{L})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「『])|$)/guy;
}

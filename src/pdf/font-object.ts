import type { Subset } from "@cantoo/fontkit";
import type { Glyph } from "./face.js";
import type { OpenFace } from "./open-face.js";
import { dictionary, type Entries, hex, num, reference, textString, utf16 } from "./operators.js";
import type { ObjectSink } from "./writer.js";

/** Makes a stream smaller. */
export type Compress = (content: string | Uint8Array) => { entries: Entries; content: string | Uint8Array };

const AS_IT_IS: Compress = (content) => ({ entries: {}, content });

/**
 * Embeds the glyphs of a font that a document uses.
 * @param number of the object under which the document refers to the font
 * @param glyphs by code, the first has code 1; the same glyph may have several
 */
export function writeFont(
  sink: ObjectSink,
  number: number,
  face: OpenFace,
  glyphs: readonly Glyph[],
  compress: Compress = AS_IT_IS,
): void {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const add = (entries: Entries): string => {
    const own = sink.next();
    sink.put(own, dictionary(entries));
    return reference(own);
  };
  const addStream = (entries: Entries, content: string | Uint8Array): string => {
    const own = sink.next();
    const smaller = compress(content);
    sink.stream(own, { ...entries, ...smaller.entries }, smaller.content);
    return reference(own);
  };
  const subset = font.createSubset() as Subset & { glyphs: number[] };
  // Straight into the list: `includeGlyph` would give the same shape one place only. Place 0 is taken.
  for (const glyph of glyphs) subset.glyphs.push(glyph.id);
  const cff = "cff" in subset;
  // Six letters before the name mark a subset; they need only differ within the document.
  const tag = String.fromCharCode(...[...face.name.padStart(6, "A")].map((c) => 65 + (c.charCodeAt(0) % 26)));
  const name = `/${tag}+${(font.postscriptName || "Font").replace(/[^\w-]/g, "")}`;
  const file = addStream(cff ? { Subtype: "/CIDFontType0C" } : {}, subset.encode());
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = add({
    Type: "/FontDescriptor",
    FontName: name,
    Flags: "4",
    FontBBox: `[${[minX, minY, maxX, maxY].map((value) => Math.round(value * scale)).join(" ")}]`,
    ItalicAngle: num(font.italicAngle || 0),
    Ascent: num(Math.round(font.ascent * scale)),
    Descent: num(Math.round(font.descent * scale)),
    CapHeight: num(Math.round((font.capHeight || font.ascent) * scale)),
    StemV: "80",
    [cff ? "FontFile3" : "FontFile2"]: file,
  });
  const registry = { Registry: textString("Adobe"), Ordering: textString("Identity"), Supplement: "0" };
  const descendant = add({
    Type: "/Font",
    Subtype: cff ? "/CIDFontType0" : "/CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: dictionary(registry),
    FontDescriptor: descriptor,
    W: `[1 [${glyphs.map((glyph) => num(glyph.width)).join(" ")}]]`,
    ...(cff ? {} : { CIDToGIDMap: "/Identity" }),
  });
  const entries = {
    Type: "/Font",
    Subtype: "/Type0",
    BaseFont: name,
    Encoding: "/Identity-H",
    DescendantFonts: `[${descendant}]`,
    ToUnicode: addStream({}, toUnicode(glyphs)),
  };
  sink.put(number, dictionary(entries));
}

/** The table by which viewers turn codes back into characters. */
function toUnicode(glyphs: readonly Glyph[]): string {
  const lines = glyphs.flatMap((glyph, index) =>
    glyph.text ? [`${hex([index + 1])} ${utf16(glyph.text).replace("feff", "")}`] : [],
  );
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

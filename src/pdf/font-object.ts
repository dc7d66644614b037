import type { Subset } from "@cantoo/fontkit";
import { type PDFDocument, PDFName, type PDFRef, PDFString } from "pdf-lib";
import type { Glyph } from "./face.js";
import type { OpenFace } from "./open-face.js";
import { hex, utf16 } from "./operators.js";

/**
 * Embeds the glyphs of a font that a document uses.
 * @param ref under which the document refers to the font
 * @param glyphs by code, the first has code 1; the same glyph may have several
 */
export function writeFont(
  document: PDFDocument,
  ref: PDFRef,
  face: OpenFace,
  glyphs: readonly Glyph[],
): void {
  const { context } = document;
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const subset = font.createSubset() as Subset & { glyphs: number[] };
  // Straight into the list: `includeGlyph` would give the same shape one place only. Place 0 is taken.
  for (const glyph of glyphs) subset.glyphs.push(glyph.id);
  const cff = "cff" in subset;
  // Six letters before the name mark a subset; they need only differ within the document.
  const tag = String.fromCharCode(...[...face.name.padStart(6, "A")].map((c) => 65 + (c.charCodeAt(0) % 26)));
  const name = `${tag}+${(font.postscriptName || "Font").replace(/[^\w-]/g, "")}`;
  const file = context.flateStream(subset.encode(), cff ? { Subtype: "CIDFontType0C" } : {});
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: name,
    Flags: 4,
    FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
    ItalicAngle: font.italicAngle || 0,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round((font.capHeight || font.ascent) * scale),
    StemV: 80,
    [cff ? "FontFile3" : "FontFile2"]: context.register(file),
  });
  const descendant = context.obj({
    Type: "Font",
    Subtype: cff ? "CIDFontType0" : "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    W: [1, glyphs.map((glyph) => Math.round(glyph.width * 1000) / 1000)],
  });
  if (!cff) descendant.set(PDFName.of("CIDToGIDMap"), PDFName.of("Identity"));
  context.assign(
    ref,
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
    }),
  );
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

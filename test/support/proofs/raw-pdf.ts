/** PDF files written object by object, so that they can be as odd as those of others. */

export interface RawOptions {
  version?: string;
  /** Further entries of the trailer. */
  trailer?: string;
  /** Added to the place where the table is said to be. */
  off?: number;
}

/** @param objects by number, from 1 on; the first is the catalog; undefined leaves a number free */
export function rawPdf(objects: readonly (string | undefined)[], options: RawOptions = {}): Uint8Array {
  const { version = "1.4", trailer = "", off = 0 } = options;
  let text = `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`;
  const places = objects.map((object, index) => {
    const place = text.length;
    if (object !== undefined) text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return object === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table + off}\n%%EOF\n`;
  return latin1(text);
}

export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

export function stream(content: string, entries = ""): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

export const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
export const HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
export const pages = (kids: string, count: number, more = ""): string =>
  `<</Type/Pages/Kids[${kids}]/Count ${count}${more}>>`;
export const FONT = "/Resources<</Font<</F 4 0 R>>>>";

/** Operators that print a line, with a box so that pixels tell which way is up. */
export const line = (text: string, x = 72, y = 700): string =>
  `0.2 0.4 0.8 rg ${x} ${y + 30} 90 18 re f 0 g BT /F 24 Tf ${x} ${y} Td (${text}) Tj ET`;

/** A file of one page: catalog, list, page, font, content, and what comes after them. */
export function onePage(
  content: string,
  {
    page = "",
    more = [],
    catalog = "",
    ...options
  }: RawOptions & { page?: string; more?: string[]; catalog?: string } = {},
): Uint8Array {
  const box = page.includes("/MediaBox") ? "" : "/MediaBox[0 0 612 792]";
  const resources = page.includes("/Resources") ? "" : FONT;
  return rawPdf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      pages("3 0 R", 1),
      `<</Type/Page/Parent 2 0 R/Contents 5 0 R${box}${resources}${page}>>`,
      HELVETICA,
      stream(content),
      ...more,
    ],
    options,
  );
}

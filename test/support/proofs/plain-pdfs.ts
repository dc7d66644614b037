import { deflateSync } from "node:zlib";
import { CATALOG, HELVETICA, latin1, line, onePage, pages, rawPdf, stream } from "./raw-pdf.js";
import type { Sample } from "./types.js";

const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const cut = (bytes: Uint8Array, before: string): Uint8Array =>
  bytes.slice(0, Buffer.from(bytes).lastIndexOf(before));

/** Three pages: Resources, MediaBox and Rotate stand above them. */
function inheriting(): Uint8Array {
  return rawPdf([
    CATALOG,
    pages("6 0 R 9 0 R", 3, "/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>"),
    "<</Type/Page/Parent 6 0 R/Contents 5 0 R>>",
    HELVETICA,
    stream(line("Inherited")),
    "<</Type/Pages/Parent 2 0 R/Kids[3 0 R 8 0 R]/Count 2/Rotate 90>>",
    undefined,
    "<</Type/Page/Parent 6 0 R/Contents 5 0 R/Rotate 270/MediaBox[0 0 400 500]>>",
    "<</Type/Page/Parent 2 0 R/Contents [5 0 R 10 0 R]/Rotate 180>>",
    stream(line("Second part", 72, 500)),
  ]);
}

/** Old table and new streams at once: what is new is listed only in a stream that old viewers overlook. */
function hybrid(): Uint8Array {
  const head = "%PDF-1.5\n%\xe2\xe3\xcf\xd3\n";
  const parts: string[] = [];
  const places: number[] = [];
  let length = head.length;
  const put = (number: number, text: string): void => {
    places[number] = length;
    const object = `${number} 0 obj\n${text}\nendobj\n`;
    parts.push(object);
    length += object.length;
  };
  put(1, CATALOG);
  put(2, pages("3 0 R", 1));
  put(5, stream(line("Hybrid table")));
  const packed = [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>`,
    HELVETICA,
  ];
  const index = `3 0 4 ${packed[0]!.length + 1} `;
  put(6, stream(`${index}${packed.join(" ")}`, `/Type/ObjStm/N 2/First ${index.length}`));
  const table = length;
  const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((number) => {
    if (number === 3 || number === 4) return [2, 6, number - 3];
    return number === 0 ? [0, 0, 255] : [1, number === 7 ? table : places[number]!, 0];
  });
  const bytes = rows
    .map(([kind, place, last]) => String.fromCharCode(kind!, place! >> 8, place! & 255, last!))
    .join("");
  put(7, stream(bytes, "/Type/XRef/Size 8/W[1 2 1]/Root 1 0 R"));
  const end = length;
  const row = (number: number): string =>
    places[number] === undefined
      ? "0000000000 65535 f \n"
      : `${String(places[number]).padStart(10, "0")} 00000 n \n`;
  const list = [0, 1, 2, 3, 4, 5, 6, 7].map(row).join("");
  return latin1(
    `${head}${parts.join("")}xref\n0 8\n${list}trailer\n<</Size 8/Root 1 0 R/XRefStm ${table}>>\nstartxref\n${end}\n%%EOF\n`,
  );
}

/** A later version of a file, appended: its page says something else. */
function updated(): Uint8Array {
  const before = onePage(line("Old words"));
  const place = before.length;
  const object = `5 0 obj\n${stream(line("New words"))}\nendobj\n`;
  const at = /startxref\n(\d+)/.exec(Buffer.from(before).toString("latin1"))![1];
  const table = `xref\n5 1\n${String(place).padStart(10, "0")} 00000 n \n`;
  const end = `trailer\n<</Size 6/Root 1 0 R/Prev ${at}>>\nstartxref\n${place + object.length}\n%%EOF\n`;
  return join(before, latin1(object + table + end));
}

/** Many pages. */
function long(count: number): Uint8Array {
  const first = 5;
  const numbers = Array.from({ length: count }, (_, index) => first + index * 2);
  return rawPdf([
    CATALOG,
    pages(numbers.map((number) => `${number} 0 R`).join(" "), count, "/MediaBox[0 0 612 792]"),
    undefined,
    HELVETICA,
    ...numbers.flatMap((number, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${number + 1} 0 R/Resources<</Font<</F 4 0 R>>>>>>`,
      stream(line(`Leaf ${index + 1} of ${count}`)),
    ]),
  ]);
}

/** A page whose content is deflated, and then changed. */
function deflated(text: string, change: (bytes: Buffer) => Buffer): Uint8Array {
  const content = change(deflateSync(Buffer.from(line(text)))).toString("latin1");
  return onePage("", { page: "/Contents 6 0 R", more: [stream(content, "/Filter/FlateDecode")] });
}

const size = (box: string, more = ""): { page: string } => ({ page: `/MediaBox[${box}]${more}` });

/** PDFs that need no other program to be made: versions, tables, sizes, lists of pages. */
export function plainPdfs(): Sample[] {
  const readable = (name: string, bytes: Uint8Array, has: string[], count = 1): Sample => ({
    name: `${name}.pdf`,
    bytes,
    expected: { pages: count, has, notes: [], alike: true },
  });
  /** Poppler does not draw it as it comes, or not in the same way. */
  const odd = (name: string, bytes: Uint8Array, has: string[], count = 1): Sample => ({
    name: `${name}.pdf`,
    bytes,
    expected: { pages: count, has, notes: [] },
  });
  const mended = (name: string, bytes: Uint8Array, text: string): Sample => ({
    name: `${name}.pdf`,
    bytes,
    expected: { pages: 1, has: [text], notes: ["mended"], alike: true },
  });
  const whole = onePage(line("Whole text"));
  return [
    readable("version-1.0", onePage(line("Version one"), { version: "1.0" }), ["Version one"]),
    readable("version-1.7", onePage(line("Version 1.7"), { version: "1.7" }), ["Version 1.7"]),
    readable("version-2.0", onePage(line("Version two"), { version: "2.0" }), ["Version two"]),
    odd("hybrid", hybrid(), ["Hybrid table"]),
    {
      ...readable("updated", updated(), ["New words"]),
      expected: { pages: 1, has: ["New words"], hasNot: ["Old words"], alike: true },
    },
    readable("wrong-table", onePage(line("Wrong table"), { off: 77 }), ["Wrong table"]),
    mended(
      "sum-wrong",
      deflated("Wrong sum", (bytes) => Buffer.concat([bytes.subarray(0, -4), Buffer.alloc(4, 1)])),
      "Wrong sum",
    ),
    mended(
      "sum-missing",
      deflated("No sum", (bytes) => bytes.subarray(0, -4)),
      "No sum",
    ),
    {
      name: "no-table.pdf",
      bytes: cut(whole, "xref\n0"),
      expected: { pages: 1, has: ["Whole text"], notes: ["mended"] },
    },
    readable("junk-around", join(latin1("\0\0 sent by mail\r\n"), whole, latin1("\n<br>".repeat(900))), [
      "Whole text",
    ]),
    readable("inherited", inheriting(), ["Inherited", "Second part"], 3),
    readable("a4", onePage(line("A4"), size("0 0 595.276 841.89")), ["A4"]),
    readable("tiny", onePage("0.9 0.2 0.2 rg 4 4 20 10 re f", size("0 0 30 20")), []),
    readable("huge", onePage(line("Huge", 5000, 9000), size("0 0 14400 14400")), ["Huge"]),
    readable("cropped", onePage(line("Cropped"), size("-50 -20 700 900", "/CropBox[50 500 400 800]")), [
      "Cropped",
    ]),
    readable(
      "user-unit",
      onePage(line("Units", 20, 100), { ...size("0 0 300 200", "/UserUnit 2"), version: "1.6" }),
      ["Units"],
    ),
    readable("corners-swapped", onePage(line("Swapped"), size("612 792 0 0")), ["Swapped"]),
    readable(
      "no-size",
      rawPdf([
        CATALOG,
        pages("3 0 R", 1),
        "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
        HELVETICA,
        stream(line("No size")),
      ]),
      ["No size"],
    ),
    readable("no-content", onePage("", { page: "/Contents null" }), []),
    odd(
      "odd-list",
      rawPdf([
        CATALOG,
        pages("6 0 R null 3 0 R 3 0 R", 99),
        "<</Parent 2 0 R/MediaBox[0 0 300 300]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
        HELVETICA,
        stream(line("Odd list", 20, 200)),
        "<</Type/Pages/Parent 2 0 R/Kids[]/Count 0>>",
      ]),
      ["Odd list"],
      2,
    ),
    readable("300-pages", long(300), ["Leaf 1 of 300", "Leaf 300 of 300"], 300),
    readable(
      "font-missing",
      onePage(line("Still here"), { page: "/Resources<</Font<</F 4 0 R/G 88 0 R>>>>" }),
      ["Still here"],
    ),
  ];
}

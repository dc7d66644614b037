import { deflateSync } from "node:zlib";
import type { UnreadableReason } from "../../../src/pdf/proofs/index.js";
import { jpeg, rawPng } from "./pictures.js";
import { CATALOG, HELVETICA, latin1, line, onePage, pages, rawPdf, stream } from "./raw-pdf.js";
import type { Sample } from "./types.js";

const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length >> 1);
const blank = (bytes: Uint8Array, from: number, length: number): Uint8Array =>
  bytes.map((byte, at) => (at >= from && at < from + length ? 0 : byte));

/** A stream deflated to next to nothing. */
function grows(megabytes: number): string {
  const small = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32), { level: 9 });
  return stream(small.toString("latin1"), "/Filter/FlateDecode");
}

/** A list of pages whose parts are each listed twice. */
function doubling(levels: number): Uint8Array {
  const lists = Array.from({ length: levels }, (_, level) => pages(`${level + 7} 0 R ${level + 7} 0 R`, 2));
  const leaf = "<</Type/Page/MediaBox[0 0 99 99]/Contents 5 0 R>>";
  return rawPdf([CATALOG, pages("6 0 R", 1), undefined, HELVETICA, stream(""), ...lists, leaf]);
}

function brokenPdfs(): [string, Uint8Array, UnreadableReason][] {
  const plain = onePage(line("Some words"));
  const deflated = deflateSync(Buffer.from(line("Deflated words").repeat(20))).toString("latin1");
  const packed = onePage("", { page: "/Contents 6 0 R", more: [stream(deflated, "/Filter/FlateDecode")] });
  const content = Buffer.from(packed).indexOf(deflated, 0, "latin1");
  const many = rawPdf([
    CATALOG,
    pages("3 0 R 6 0 R", 2),
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
    HELVETICA,
    stream(line("First page")),
    undefined,
  ]);
  return [
    ["cut-off.pdf", half(plain), "cut-off"],
    ["cut-off-late.pdf", plain.slice(0, Buffer.from(plain).indexOf("endstream") - 20), "cut-off"],
    ["page-missing.pdf", many, "damaged"],
    ["content-missing.pdf", onePage("", { page: "/Contents 77 0 R" }), "damaged"],
    ["content-broken.pdf", blank(packed, content + 10, deflated.length - 14), "damaged"],
    [
      "only-zeros-inside.pdf",
      joined(plain.slice(0, 20), new Uint8Array(2000), latin1("startxref\n0\n%%EOF")),
      "damaged",
    ],
    ["endless-content.pdf", onePage("", { page: "/Contents 6 0 R", more: [grows(200)] }), "too-large"],
    [
      "endless-picture.pdf",
      onePage("", { page: "/Resources<</XObject<</P 6 0 R>>>>", more: [grows(600)] }),
      "too-large",
    ],
    ["endless-list.pdf", doubling(40), "too-large"],
  ];
}

interface Frame {
  marker?: number;
  precision?: number;
  width?: number;
  height?: number;
  channels?: number;
}

/** A JPEG that says something else of itself. */
export function headed(photo: Uint8Array, { marker, precision, width, height, channels }: Frame): Uint8Array {
  const other = Buffer.from(photo);
  const frame = other.indexOf(Uint8Array.of(0xff, 0xc0));
  if (marker !== undefined) other[frame + 1] = marker;
  if (precision !== undefined) other[frame + 4] = precision;
  if (height !== undefined) other.writeUInt16BE(height, frame + 5);
  if (width !== undefined) other.writeUInt16BE(width, frame + 7);
  if (channels !== undefined) other[frame + 9] = channels;
  return Uint8Array.from(other);
}

/** Too large to be unpacked, cut off, and with a small preview before its pixels that is whole. */
function cutWithPreview(photo: Uint8Array): Uint8Array {
  const large = headed(photo, { width: 9000, height: 9000 });
  const preview = latin1("\xff\xe1\x00\x08Pict\xff\xd9");
  return joined(large.subarray(0, 2), preview, large.subarray(2, Math.floor(large.length * 0.7)));
}

function brokenPictures(): [string, Uint8Array, UnreadableReason][] {
  const photo = jpeg(400, 300);
  const rows = new Uint8Array((300 * 3 + 1) * 200).map((_, at) => (at % 901 === 0 ? 0 : at * 7));
  const png = rawPng({ width: 300, height: 200, depth: 8, color: 2 }, rows);
  const giant = rawPng({ width: 30_000, height: 30_000, depth: 1, color: 0 }, new Uint8Array(100));
  const more = rawPng({ width: 10, height: 10, depth: 8, color: 0 }, new Uint8Array(50_000_000));
  const sideless = Uint8Array.from(photo);
  return [
    ["cut-off.jpg", photo.slice(0, Math.floor(photo.length * 0.7)), "cut-off"],
    [
      "cut-off-with-end.jpg",
      joined(photo.slice(0, Math.floor(photo.length * 0.7)), Uint8Array.of(0xff, 0xd9)),
      "cut-off",
    ],
    ["cut-off-with-preview.jpg", cutWithPreview(photo), "cut-off"],
    ["cut-off-head.jpg", sideless.slice(0, 60), "cut-off"],
    ["lossless.jpg", headed(photo, { marker: 0xc3 }), "rare-jpeg"],
    ["arithmetic.jpg", headed(photo, { marker: 0xc9 }), "rare-jpeg"],
    ["jpeg-ls.jpg", headed(photo, { marker: 0xf7 }), "rare-jpeg"],
    ["twelve-bits.jpg", headed(photo, { precision: 12 }), "rare-jpeg"],
    ["two-channels.jpg", headed(photo, { channels: 2 }), "rare-jpeg"],
    ["no-pixels.jpg", headed(photo, { width: 0 }), "damaged"],
    ["cut-off.png", half(png), "cut-off"],
    ["cut-off-late.png", png.slice(0, -14), "cut-off"],
    ["bytes-changed.png", blank(png, png.length >> 1, 4), "damaged"],
    ["too-many-pixels.png", giant, "too-large"],
    ["more-than-it-says.png", more, "damaged"],
    [
      "fewer-than-it-says.png",
      rawPng({ width: 100, height: 100, depth: 8, color: 0 }, rows.slice(0, 5000)),
      "damaged",
    ],
    ["sent-as-text.png", latin1(Buffer.from(png).toString("latin1").replaceAll("\r\n", "\n")), "damaged"],
  ];
}

/** A zip archive of empty files, or a stored one with a text. */
function zip(...names: string[]): Uint8Array {
  const parts = names.map((name) => {
    const head = Buffer.alloc(30);
    head.write("PK\x03\x04", "latin1");
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name)]);
  });
  return Uint8Array.from(Buffer.concat([...parts, Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1")]));
}

function otherKinds(): [string, Uint8Array, UnreadableReason][] {
  const text = (content: string): Uint8Array => Uint8Array.from(Buffer.from(content));
  const noise = latin1("\x00\x01\x02\xfe\xdc\xba".repeat(50));
  const odt = "mimetypeapplication/vnd.oasis.opendocument.text";
  return [
    ["empty.pdf", new Uint8Array(0), "empty"],
    ["blank.txt", text(" \r\n\t\n"), "empty"],
    ["photo.heic", joined(latin1("\0\0\0\x24ftypheic\0\0\0\0mif1heic"), noise), "heic"],
    ["renamed-heic.jpg", joined(latin1("\0\0\0\x24ftypmif1\0\0\0\0mif1heic"), noise), "heic"],
    ["photo.avif", joined(latin1("\0\0\0\x1cftypavif"), noise), "avif"],
    ["letter.docx", zip("[Content_Types].xml", "word/document.xml"), "word"],
    ["hours.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), "spreadsheet"],
    ["talk.pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), "slides"],
    ["letter.odt", zip(odt), "open-document"],
    ["letter.pages", zip("Index/Document.iwa"), "pages"],
    ["scans.zip", zip("scan.jpg"), "archive"],
    ["letter.doc", joined(latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), noise), "old-word"],
    ["letter.rtf", text("{\\rtf1\\ansi Dear Ms. Alvarez}"), "rtf"],
    ["notes.txt", text("I worked there for three years.\n"), "text"],
    [
      "notes-notepad.txt",
      joined(Uint8Array.of(0xff, 0xfe), Uint8Array.from(Buffer.from("Notes", "utf16le"))),
      "text",
    ],
    ["page.html", text("<!DOCTYPE html>\n<html><body>Hi</body></html>"), "web-page"],
    ["message.eml", text("From: hr@example.org\nSubject: Letter\n\nHello"), "email"],
    ["scan.tif", joined(latin1("II*\0"), noise), "tiff"],
    ["photo.webp", joined(latin1("RIFF\x10\0\0\0WEBPVP8 "), noise), "webp"],
    ["photo.gif", joined(latin1("GIF89a"), noise), "gif"],
    ["photo.bmp", joined(latin1("BM\x36\0\0\0"), noise), "bmp"],
    ["logo.svg", text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), "svg"],
    ["old.ps", text("%!PS-Adobe-3.0\nshowpage\n"), "postscript"],
    ["unknown.dat", noise, "unknown"],
  ];
}

/** What cannot be read, each with the reason that must be given. */
export function unreadables(): Sample[] {
  return [...brokenPdfs(), ...brokenPictures(), ...otherKinds()].map(([name, bytes, expected]) => ({
    name,
    bytes,
    expected,
  }));
}

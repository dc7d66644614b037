import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from "pdf-lib";
import { dictionary, type Entries, num } from "../operators.js";
import { keyOf } from "../serialize.js";
import { annotationsOf, isActive, type Seen, seenOf } from "./annotations.js";
import { drawMissing, type FontFiles } from "./appearances.js";
import { hasAttachments, isPortfolio } from "./attachments.js";
import { leftOpen } from "./balance.js";
import { boxIn, boxText, LETTER, type Matrix } from "./boxes.js";
import { Collector } from "./collector.js";
import { formOf, isSigned, isSignedField } from "./fields.js";
import { layersOf } from "./layers.js";
import { broken, nameIn, openPdf } from "./open-pdf.js";
import { entryOf, pagesOf, type SourcePage } from "./page-tree.js";
import { operatorsIn } from "./streams.js";
import type { ProofRead } from "./thread.js";
import type { ProofNote } from "./types.js";
import { isUndrawn } from "./undrawn.js";
import { Unreadable } from "./unreadable.js";

/**
 * Reads a PDF as pages: what is seen of forms and annotations becomes part of them.
 * @param files fonts for fields that are to be drawn
 * @throws Unreadable
 */
export async function readPdf(bytes: Uint8Array, files: FontFiles): Promise<ProofRead> {
  const { document, restricted, ends } = await openPdf(bytes);
  const { pages, lost } = pagesOf(document);
  if (pages.length === 0 || lost > 0) throw new Unreadable(broken(ends));
  if (isPortfolio(document)) throw new Unreadable("portfolio");
  const annotated = pages.map(({ dict }) => annotationsOf(dict));
  await drawMissing(document, annotated.flat(), files);
  const layers = layersOf(document);
  if (annotated.flat().some((each) => isUndrawn(each, layers))) throw new Unreadable("undrawn");
  const notes = new Set<ProofNote>(restricted ? ["restricted"] : []);
  if (hasAttachments(document)) notes.add("attachments-left-out");
  const shared = formOf(document)?.lookup(PDFName.of("DR"));
  const collector = new Collector(document.context);
  const written = pages.map((page, index) => {
    const seen = annotated[index]!.flatMap((annotation) => {
      if (isActive(annotation)) notes.add("active-left-out");
      if (nameIn(annotation, "Subtype") === "FileAttachment") notes.add("attachments-left-out");
      return seenOf(annotation, layers, shared instanceof PDFDict ? shared : undefined) ?? [];
    });
    if (seen.some(({ field }) => field)) notes.add("form-printed");
    return writePage(page, seen, collector, ends);
  });
  const numbers = (refs: readonly PDFRef[]): number[] =>
    refs.map(collector.numberOf).filter((number) => number !== undefined);
  const all = numbers(layers.all);
  const hidden = numbers(layers.hidden);
  const contents = collector.finish();
  // A whole file may lead nowhere in places without anything missing; in one that was cut off, something is.
  if (!ends && collector.missing > 0) throw new Unreadable("cut-off");
  if (!ends || collector.mended > 0) notes.add("mended");
  return {
    kind: "pdf",
    signed: isSigned(document) || annotated.flat().some(isSignedField),
    notes: [...notes],
    content: { objects: collector.objects, bytes: contents, pages: written, layers: { all, hidden } },
  };
}

function writePage(page: SourcePage, seen: readonly Seen[], collector: Collector, ends: boolean): Entries {
  const media = boxIn(entryOf(page, "MediaBox")) ?? LETTER;
  const crop = boxIn(entryOf(page, "CropBox"));
  const turn = entryOf(page, "Rotate");
  const turned =
    turn instanceof PDFNumber ? (((Math.round(turn.asNumber() / 90) * 90) % 360) + 360) % 360 : 0;
  const unit = page.dict.lookup(PDFName.of("UserUnit"));
  const group = page.dict.get(PDFName.of("Group"));
  const contents = contentsOf(page, ends);
  return {
    MediaBox: boxText(media),
    ...(crop && { CropBox: boxText(crop) }),
    ...(turned !== 0 && { Rotate: String(turned) }),
    ...(unit instanceof PDFNumber && unit.asNumber() > 0 && { UserUnit: num(unit.asNumber()) }),
    ...(group !== undefined && { Group: collector.text(group) }),
    ...withPictures(page, contents, seen, collector),
  };
}

/** References to the content of a page. @throws Unreadable where some of it is missing or broken */
function contentsOf({ dict }: SourcePage, ends: boolean): PDFRef[] {
  const { context } = dict;
  const own = dict.get(PDFName.of("Contents"));
  const list = context.lookup(own);
  const parts = list instanceof PDFArray ? list.asArray() : own === undefined ? [] : [own];
  return parts.flatMap((part) => {
    const stream = context.lookup(part);
    if (stream === undefined && part instanceof PDFRef) throw new Unreadable(broken(ends));
    if (!(stream instanceof PDFStream)) return [];
    if (operatorsIn(stream) === undefined) throw new Unreadable("damaged");
    return [part instanceof PDFRef ? part : context.register(stream)];
  });
}

/** Content and resources of a page, with what is seen on top of it. */
function withPictures(
  page: SourcePage,
  contents: readonly PDFRef[],
  seen: readonly Seen[],
  collector: Collector,
): Entries {
  const { context } = page.dict;
  const found = entryOf(page, "Resources");
  const resources = found instanceof PDFDict ? found : context.obj({});
  const own = contents.map((ref) => collector.text(ref));
  if (seen.length === 0) {
    return { Resources: collector.text(inPlaceOf(page) ?? resources), Contents: `[${own.join(" ")}]` };
  }
  const pictures = resources.lookup(PDFName.of("XObject"));
  const known = pictures instanceof PDFDict ? pictures : context.obj({});
  const names: Entries = entriesOf(known, collector);
  const draw = seen.map(({ picture, matrix }, index) => {
    let name = `Seen${index}`;
    while (name in names) name += "x";
    names[name] = collector.text(picture);
    return `q ${matrixText(matrix)} cm /${name} Do Q`;
  });
  const open = leftOpen(joinedOperators(contents, page));
  const close = `\n${"Q ".repeat(open + 1)}\n${draw.join("\n")}`;
  return {
    Resources: dictionary({ ...entriesOf(resources, collector), XObject: dictionary(names) }),
    Contents: `[${[collector.addStream({}, "q\n"), ...own, collector.addStream({}, close)].join(" ")}]`,
  };
}

/** The reference to the resources, so that pages that share them go on doing so. */
function inPlaceOf({ dict, inherited }: SourcePage): PDFObject | undefined {
  const value = dict.get(PDFName.of("Resources")) ?? inherited.get("Resources");
  return dict.context.lookup(value) instanceof PDFDict ? value : undefined;
}

function entriesOf(dict: PDFDict, collector: Collector): Entries {
  return Object.fromEntries(dict.entries().map(([key, value]) => [keyOf(key), collector.text(value)]));
}

function joinedOperators(contents: readonly PDFRef[], { dict }: SourcePage): Uint8Array {
  const space = Uint8Array.of(32);
  const parts = contents.map((ref) => operatorsIn(dict.context.lookup(ref) as PDFStream) ?? space);
  return Buffer.concat(parts.flatMap((part) => [part, space]));
}

/** More decimals than `num` gives: a picture may be large and its place small. */
function matrixText(matrix: Matrix): string {
  return matrix.map((figure) => String(Number(figure.toFixed(6)))).join(" ");
}

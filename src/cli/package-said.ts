/** What `package` tells the person. */

import { printable } from "../input/printable.js";
import { jsonLacks, lacksInWords, type Manifest, type Packet } from "../packet/index.js";
import { counted } from "../report/view/words.js";
import type { Item, ListSection, Section } from "../report/view.js";
import { feeOfEachInWords } from "../scoring/say-dates.js";
import { sayDay } from "../scoring/say-day.js";
import { type Hanging, hanging } from "./hanging.js";
import { inColumns } from "./in-lines.js";

const listIn = (sections: readonly Section[], name: string): ListSection | undefined =>
  sections.find((each): each is ListSection => each.kind === "list" && each.name === name);

/** A packet on disk. */
export interface WrittenPacket {
  packet: Packet;
  manifest: Manifest;
  /** Its folder or archive. */
  path: string;
}

/** Points of a list that are shown; the cover has all. */
const MOST_POINTS = 8;

function itemLines({ head, sentences, points = [] }: Item, inLines: Hanging): string[] {
  const more = points.length - MOST_POINTS;
  return [
    ...inLines(
      [...(head === null ? [] : [`${head}.`]), ...sentences.map(({ text }) => text)].join(" "),
      "  - ",
      "    ",
    ),
    ...points.slice(0, MOST_POINTS).flatMap(({ text }) => inLines(text, "      ", "        ")),
    ...(more > 0 ? [`      and ${more} more (on the cover)`] : []),
  ];
}

function lackLines({ lacks }: Packet, inLines: Hanging): string[] {
  return lacks.length === 0
    ? []
    : ["Missing:", ...lacksInWords(lacks).flatMap((each) => itemLines(each, inLines))];
}

/** What is in the packet. */
function parts({ files, exhibits }: Manifest): string[] {
  const of = (what: string): number => files.filter((each) => each.what === what).length;
  const pages = files.find(({ what }) => what === "packet")?.pages ?? 0;
  const letters = of("letter");
  const rows: [string, string][] = [
    ["packet.pdf", `everything in one: ${counted(pages, "page")}, ${counted(exhibits.length, "exhibit")}`],
    ["checklist.pdf", "the checklist"],
    ...(of("exhibit") > 0
      ? [["exhibits/", `${counted(of("exhibit"), "document")} to upload, unchanged`] as [string, string]]
      : []),
    ...(letters > 0
      ? [["letters/", `${counted(letters, "letter")} to have signed`] as [string, string]]
      : []),
    ["manifest.json", "every file with its sum, for programs"],
  ];
  return rows.map(([name, what]) => `    ${name.padEnd(15)}${what}`);
}

/** From when on, and until when: an incomplete packet is handed in once it is complete. */
function applyStep({ certification, certificationView, lacks, result }: Packet): string {
  const last = listIn(certificationView.sections, "next")?.items.at(-1);
  const opens = certification.dates.applyFrom;
  // Of points alone the checklist's own words are right: there is no paper to wait for.
  const head = lacks.every(({ exhibit }) => exhibit === undefined)
    ? last?.head
    : result.asOf < opens
      ? `Apply from ${sayDay(opens)} on, once nothing is missing`
      : "Apply once nothing is missing";
  return [`${head}.`, ...(last?.sentences.map(({ text }) => text) ?? [])].join(" ");
}

/** The last step of the checklist, and the fee; after the expiry neither is sure. */
function applying(packet: Packet, inLines: Hanging): string[] {
  const { certification, result, view } = packet;
  if (result.asOf > certification.expires) return [];
  const [fee] = listIn(view.sections, "fee")?.items ?? [];
  const cost = feeOfEachInWords(result)?.text ?? fee?.sentences.map(({ text }) => text).join(" ") ?? "";
  return [applyStep(packet), cost].flatMap((text) => inLines(text));
}

/** What to do with the packet. */
function next({ lacks }: Packet): string[] {
  if (lacks.length === 0)
    return [
      "Look through packet.pdf. Then upload the documents of exhibits/ with the application, and keep the rest.",
    ];
  // Points that are missing are no papers that could come.
  return lacks.some(({ exhibit }) => exhibit !== undefined)
    ? ["When something of this is there, record it, and build the packet again with --force."]
    : [];
}

function said(
  { packet, manifest, path }: WrittenPacket,
  first: WrittenPacket,
  columns: number | undefined,
): string[] {
  const inLines = hanging(columns);
  const { certification, certificationView, lacks, view } = packet;
  const state = lacks.length === 0 ? "complete" : "incomplete";
  const own = lackLines(packet, inLines);
  const again =
    first.packet !== packet &&
    own.length > 0 &&
    own.join("\n") === lackLines(first.packet, inLines).join("\n");
  return [
    inColumns(`${view.name}: the ${certification.type} packet is written, and ${state}.`, columns),
    `  ${printable(path)}`,
    ...parts(manifest),
    "",
    ...inLines(certificationView.verdict.sentence),
    ...(again ? [`Missing: the same as in the ${first.packet.certification.type} packet.`] : own),
    "",
    ...next(packet).flatMap((text) => inLines(text)),
    ...applying(packet, inLines),
  ];
}

/** @param columns of the terminal @returns the summary, in lines that end */
export function saidOfPackets(written: readonly WrittenPacket[], columns: number | undefined): string {
  return `${written.map((each) => said(each, written[0]!, columns).join("\n")).join("\n\n")}\n`;
}

/** @param columns of the terminal @returns why nothing was built with `--strict` */
export function saidOfLacks(packets: readonly Packet[], columns: number | undefined): string {
  const lines = packets
    .filter(({ lacks }) => lacks.length > 0)
    .flatMap((packet) => [
      inColumns(
        `${packet.view.name}: the ${packet.certification.type} packet would be incomplete, so nothing was written.`,
        columns,
      ),
      ...lackLines(packet, hanging(columns)),
    ]);
  return `${lines.join("\n")}\n`;
}

/** @returns what was written, or with `--strict` was not, as JSON */
export function jsonPackets(
  file: string,
  packets: readonly (Pick<WrittenPacket, "packet"> & Partial<WrittenPacket>)[],
  warnings: readonly object[],
): string {
  const rows = packets.map(({ packet, manifest, path }) => ({
    certification: packet.certification.type,
    verdict: packet.certification.verdict,
    complete: packet.lacks.length === 0,
    ...(path !== undefined && { path }),
    ...(manifest && { pages: manifest.files.find(({ what }) => what === "packet")?.pages ?? null }),
    exhibits: packet.exhibits.length,
    missing: jsonLacks(packet.lacks),
    ...(manifest && { files: manifest.files }),
  }));
  return `${JSON.stringify({ file, packets: rows, warnings })}\n`;
}

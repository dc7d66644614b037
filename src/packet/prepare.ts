/** From a candidate and a result to packets: first what belongs into them, then their files. */

import type { Candidate } from "../input/candidate.js";
import { readPagesForm } from "../letters/assets.js";
import { prepareLetters } from "../letters/index.js";
import { FontBook, isPlainText, writeBound } from "../pdf/index.js";
import type { View } from "../report/view.js";
import type { Result } from "../scoring/result.js";
import { compose } from "./compose.js";
import { choose, Documents, gather } from "./gather.js";
import { lacksOf } from "./lacks.js";
import { encoded, type FileOfPacket, type Manifest, manifestOf } from "./manifest.js";
import type { OpenDocument, Packet } from "./types.js";

export interface GatherOptions {
  /** The activity file, as commands name it; `-` where it has no name. */
  file?: string;
  /** The folder that the files of proofs are relative to. */
  folder: string;
  /** Also files out of that folder, and symbolic links. */
  allowOutside: boolean;
  /** The day on which the packet is made. */
  date: string;
  /** Font files, for what the bundled fonts lack. */
  fonts: readonly Uint8Array[];
  open: OpenDocument;
  /** Told after each document. */
  progress: (done: number, of: number) => void;
}

/**
 * Brings together what belongs into the packet of each certification.
 * @param view of the same result
 * @returns a packet for each certification, in the result's order
 * @throws LetterError where a letter cannot be filled
 */
export async function gatherPackets(
  candidate: Candidate,
  result: Result,
  view: View,
  { file = "-", folder, allowOutside, date, fonts, open, progress }: GatherOptions,
): Promise<Packet[]> {
  const letters = await prepareLetters(candidate, result, { date, fonts });
  const documents = new Documents(folder, open, allowOutside);
  const packets: Packet[] = [];
  for (const [index, certification] of result.certifications.entries()) {
    const certificationView = view.certifications[index]!;
    const exhibits = await gather(candidate, certification, letters, documents, progress);
    packets.push({
      ...{ candidate, result, certification, view, certificationView, exhibits, date },
      leftOut: choose(certification).leftOut,
      lacks: lacksOf(certification, certificationView, exhibits, { asOf: result.asOf, file }),
    });
  }
  return packets;
}

export interface PacketMeans {
  /** Font files, for what the bundled fonts lack. */
  openFonts: () => Promise<FontBook>;
  /** The checklist as a PDF. */
  checklist: Uint8Array;
  /** This program's. */
  version: string;
}

/** @returns the fonts that a packet takes */
async function bookFor(
  { view, candidate, exhibits }: Packet,
  openFonts: PacketMeans["openFonts"],
): Promise<FontBook> {
  const files = exhibits.flatMap(({ papers }) => papers.map(({ file }) => file));
  return isPlainText(JSON.stringify([view, candidate, files])) ? new FontBook() : openFonts();
}

/** The files of a packet, all but its manifest in the order in which it lists them; the manifest is the last. */
export async function packetFiles(
  packet: Packet,
  { openFonts, checklist, version }: PacketMeans,
): Promise<{ files: FileOfPacket[]; manifest: Manifest }> {
  const composed = compose(packet, await bookFor(packet, openFonts));
  const { parts, info, bookmarks } = composed;
  const contents = new Set(
    packet.exhibits.flatMap(({ papers }) => papers.flatMap(({ content }) => content ?? [])),
  );
  const files: FileOfPacket[] = [
    { path: "packet.pdf", bytes: writeBound(readPagesForm(), parts, info, bookmarks) },
    { path: "checklist.pdf", bytes: [checklist] },
    ...[...contents].map(({ path, bytes }) => ({ path, bytes: [bytes] })),
    ...packet.exhibits.flatMap(({ letter }) =>
      letter ? [{ path: `letters/${letter.fileName}`, bytes: [letter.bytes] }] : [],
    ),
  ];
  const manifest = manifestOf(packet, composed, files, version);
  return { files: [...files, { path: "manifest.json", bytes: [encoded(manifest)] }], manifest };
}

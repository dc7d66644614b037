/** Builds the packets of a candidate, each in its place: for one file, or for many. */

import { dirname, isAbsolute, join } from "node:path";
import { advise } from "../advice/advise.js";
import { replaceAtOnce } from "../files/replace-at-once.js";
import { replaceFolder } from "../files/whole-folder.js";
import type { Candidate, IsoDate } from "../input/candidate.js";
import { readBundledFonts } from "../letters/assets.js";
import { lettersDue, letterWarnings } from "../letters/index.js";
import type { LetterWarning } from "../letters/warning.js";
import {
  archive,
  type FileOfPacket,
  gatherPackets,
  PACKET_MARK,
  type Packet,
  packetFiles,
  unfinishedManifest,
} from "../packet/index.js";
import { FontBook } from "../pdf/index.js";
import type { ProofReader } from "../pdf/proofs/index.js";
import { viewOf } from "../report/view.js";
import { DEFAULT_READINGS } from "../scoring/readings.js";
import { type ScoreOptions, score } from "../scoring/score.js";
import type { PackageFlags } from "./package-options.js";
import type { WrittenPacket } from "./package-said.js";
import { assertFree, type Place, packetPlaces } from "./packet-places.js";

declare const VERSION: string;

export interface PacketSetting {
  flags: Pick<PackageFlags, "force" | "zip" | "strict" | "allowOutside">;
  options: ScoreOptions;
  /** On packets and letters. */
  date: IsoDate;
  /** Files of fonts, for what the bundled ones lack; asked for once nothing is in the way. */
  fonts: () => readonly Uint8Array[];
  /** Reads the documents; whoever made it closes it. */
  reader: ProofReader;
  /** Told after each packet. */
  wrote?: (path: string) => void;
  /** Told after each document. */
  progress: (done: number, of: number) => void;
}

export interface BuiltPackets {
  packets: readonly Packet[];
  /** Undefined where `strict` kept incomplete ones from being written. */
  written: WrittenPacket[] | undefined;
  /** What the letters of the packets lack. */
  warnings: readonly LetterWarning[];
}

async function fontBook(fonts: readonly Uint8Array[]): Promise<FontBook> {
  const { openFonts } = await import("../pdf/open-fonts.js");
  return new FontBook(openFonts([...readBundledFonts(), ...fonts]));
}

/** Writes a packet to its place. Somebody may have put something there meanwhile. */
function write(
  { name, path }: Place,
  files: readonly FileOfPacket[],
  { candidate, date }: Packet,
  flags: PacketSetting["flags"],
): Promise<void> {
  const look = () => assertFree(path, candidate.candidate, flags);
  return flags.zip
    ? replaceAtOnce(path, archive(name, files, date), look)
    : replaceFolder(path, files, PACKET_MARK, unfinishedManifest(VERSION), look);
}

/**
 * @param file the activity file, or `-`: the documents are looked for from its folder
 * @param directory where the packets' folders, one for each certification, go
 * @returns the packets, in the result's order
 * @throws InTheWay (4) before anything is written, LetterError, FileError
 */
export async function buildPackets(
  file: string,
  candidate: Candidate,
  directory: string,
  { flags, options, date, fonts, reader, wrote, progress }: PacketSetting,
): Promise<BuiltPackets> {
  const result = score(candidate, options);
  const advice = advise(candidate, result, options);
  const readings = { ...DEFAULT_READINGS, ...options.readings };
  const view = viewOf(result, { advice, readings, file });
  const folder = file === "-" ? "." : dirname(file);
  const proofs = candidate.activities.flatMap(({ proof }) => proof.flatMap((each) => each.file ?? []));
  const named = proofs.map((each) => (isAbsolute(each) ? each : join(folder, each)));
  const places = packetPlaces(directory, result, flags, named);
  const further = fonts();
  const packets = await gatherPackets(candidate, result, view, {
    file,
    folder,
    allowOutside: flags.allowOutside ?? false,
    ...{ date, fonts: further, open: (bytes) => reader.read(bytes), progress },
  });
  // Work that earns nothing is no exhibit, and its letter is in no packet.
  const exhibits = packets.flatMap((packet) => packet.exhibits);
  const prepared = new Set(exhibits.flatMap(({ letter }) => letter?.activityId ?? []));
  const due = lettersDue(candidate, result).filter(({ activityId }) => prepared.has(activityId));
  const warnings = letterWarnings(candidate, result, due, { date });
  if (flags.strict && packets.some(({ lacks }) => lacks.length > 0))
    return { packets, written: undefined, warnings };
  const { pdfChecklist } = await import("./pdf-checklist.js");
  const checklist = await pdfChecklist(view, result.asOf);
  const written: WrittenPacket[] = [];
  for (const [index, packet] of packets.entries()) {
    const place = places[index]!;
    const openFonts = () => fontBook(further);
    const { files, manifest } = await packetFiles(packet, { openFonts, checklist, version: VERSION });
    await write(place, files, packet, flags);
    wrote?.(place.path);
    written.push({ packet, manifest, path: place.path });
  }
  return { packets, written, warnings };
}

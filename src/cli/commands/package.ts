/** `package`: builds the application packet of each certification. */

import { dirname } from "node:path";
import { advise } from "../../advice/advise.js";
import { FileError } from "../../files/errors.js";
import { recover } from "../../files/leftovers.js";
import { replaceFile } from "../../files/whole-file.js";
import { replaceFolder } from "../../files/whole-folder.js";
import { printable } from "../../input/printable.js";
import { readBundledFonts } from "../../letters/assets.js";
import { LetterError, lettersDue, letterWarnings } from "../../letters/index.js";
import {
  archive,
  type FileOfPacket,
  gatherPackets,
  PACKET_MARK,
  type Packet,
  packetFiles,
  unfinishedManifest,
} from "../../packet/index.js";
import { FontBook } from "../../pdf/index.js";
import { ProofReader } from "../../pdf/proofs/index.js";
import { jsonWarning } from "../../report/json.js";
import { viewOf } from "../../report/view.js";
import { DEFAULT_READINGS } from "../../scoring/readings.js";
import { score } from "../../scoring/score.js";
import { readCandidateFile } from "../candidate-file.js";
import { CliError, EXIT, type ExitCode, isCliError } from "../exit.js";
import { readFonts } from "../letter-options.js";
import { failure, jsonLetterWarning, saidOfWarnings } from "../letters-said.js";
import { dateOption, scoreOptions } from "../options.js";
import { outputFolder, type PackageFlags } from "../package-options.js";
import { jsonPackets, saidOfLacks, saidOfPackets, type WrittenPacket } from "../package-said.js";
import { assertFree, type Place, packetPlaces } from "../packet-places.js";
import { packetProgress } from "../packet-progress.js";
import type { Terminal } from "../terminal.js";

declare const VERSION: string;

async function fontBook(fonts: readonly Uint8Array[]): Promise<FontBook> {
  const { openFonts } = await import("../../pdf/open-fonts.js");
  return new FontBook(openFonts([...readBundledFonts(), ...fonts]));
}

/** Writes a packet to its place. Somebody may have put something there meanwhile. */
function write(
  { name, path }: Place,
  files: readonly FileOfPacket[],
  { candidate, date }: Packet,
  flags: PackageFlags,
): Promise<void> {
  const look = () => assertFree(path, candidate.candidate, flags);
  return flags.zip
    ? replaceFile(path, archive(name, files, date), look)
    : replaceFolder(path, files, PACKET_MARK, unfinishedManifest(VERSION), look);
}

/** @returns 0 where every packet is complete, 1 where one is not @throws CliError */
export async function packageFor(file: string, flags: PackageFlags, terminal: Terminal): Promise<ExitCode> {
  const directory = outputFolder(flags, file);
  const options = scoreOptions(flags, terminal.today());
  const date = flags.date === undefined ? terminal.today() : dateOption("--date", flags.date);
  recover(directory, PACKET_MARK);
  const read = await readCandidateFile(file, flags, options, terminal);
  if (!read.ok) return read.exit;
  const { candidate } = read;
  const result = score(candidate, options);
  const advice = advise(candidate, result, options);
  const readings = { ...DEFAULT_READINGS, ...options.readings };
  const view = viewOf(result, { advice, readings, file });
  const reader = new ProofReader({ fonts: () => [...readBundledFonts(), ...readFonts(flags)] });
  try {
    const places = packetPlaces(directory, result, flags);
    const fonts = readFonts(flags);
    const packets = await gatherPackets(candidate, result, view, {
      folder: file === "-" ? "." : dirname(file),
      allowOutside: flags.allowOutside ?? false,
      ...{ date, fonts, open: (bytes) => reader.read(bytes), progress: packetProgress(terminal) },
    });
    const incomplete = packets.some(({ lacks }) => lacks.length > 0);
    if (flags.strict && incomplete) return refused(file, packets, flags, terminal);
    const { pdfChecklist } = await import("../pdf-checklist.js");
    const checklist = await pdfChecklist(view, result.asOf);
    const written: WrittenPacket[] = [];
    for (const [index, packet] of packets.entries()) {
      const place = places[index]!;
      const openFonts = () => fontBook(fonts);
      const { files, manifest } = await packetFiles(packet, { openFonts, checklist, version: VERSION });
      await write(place, files, packet, flags);
      written.push({ packet, manifest, path: place.path });
    }
    const warnings = letterWarnings(candidate, result, lettersDue(candidate, result), { date }).filter(
      ({ code }) => !read.warnings.some((earlier) => earlier.code === code),
    );
    const found = [...read.warnings.map(jsonWarning), ...warnings.map(jsonLetterWarning)];
    if (!flags.json) terminal.err(saidOfWarnings(warnings));
    terminal.out(flags.json ? jsonPackets(file, written, found) : saidOfPackets(written));
    return incomplete ? EXIT.notMet : EXIT.done;
  } catch (error) {
    return failed(error, file, flags, terminal);
  } finally {
    await reader.close();
  }
}

/** Tells why nothing was written. @returns the exit code, with `--json` @throws CliError otherwise */
function failed(error: unknown, file: string, flags: PackageFlags, terminal: Terminal): ExitCode {
  if (error instanceof LetterError) return failure(error, file, flags, terminal);
  const told =
    error instanceof FileError ? new CliError(EXIT.unreadable, `${printable(error.message)}.`) : error;
  if (!flags.json || !isCliError(told) || told.exitCode !== EXIT.unreadable) throw told;
  terminal.out(`${JSON.stringify({ file, errors: [{ message: told.message }] })}\n`);
  return told.exitCode;
}

/** Tells what is missing, and writes nothing. */
function refused(
  file: string,
  packets: readonly Packet[],
  flags: PackageFlags,
  terminal: Terminal,
): ExitCode {
  terminal.err(saidOfLacks(packets));
  if (flags.json)
    terminal.out(
      jsonPackets(
        file,
        packets.map((packet) => ({ packet })),
        [],
      ),
    );
  return EXIT.notMet;
}

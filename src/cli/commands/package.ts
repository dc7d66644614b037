/** `package`: builds the application packet of each certification. */

import { FileError } from "../../files/errors.js";
import { recover } from "../../files/leftovers.js";
import { printable } from "../../input/printable.js";
import { readBundledFonts } from "../../letters/assets.js";
import { LetterError } from "../../letters/index.js";
import { PACKET_MARK, type Packet } from "../../packet/index.js";
import { ProofReader } from "../../pdf/proofs/index.js";
import { jsonWarning } from "../../report/json.js";
import { buildPackets } from "../build-packets.js";
import { readCandidateFile } from "../candidate-file.js";
import { CliError, EXIT, type ExitCode, isCliError } from "../exit.js";
import { errorWidth, resultWidth } from "../in-lines.js";
import { tellIfInterrupted } from "../interrupted.js";
import { readFonts } from "../letter-options.js";
import { failure, jsonLetterWarning, saidOfWarnings } from "../letters-said.js";
import { dateOption, scoreOptions } from "../options.js";
import { outputFolder, type PackageFlags } from "../package-options.js";
import { jsonPackets, saidOfLacks, saidOfPackets } from "../package-said.js";
import { packetProgress } from "../packet-progress.js";
import type { Terminal } from "../terminal.js";

/** @returns 0 where every packet is complete, 1 where one is not @throws CliError */
export async function packageFor(file: string, flags: PackageFlags, terminal: Terminal): Promise<ExitCode> {
  const directory = outputFolder(flags, file);
  const options = scoreOptions(flags, terminal.today());
  const date = flags.date === undefined ? terminal.today() : dateOption("--date", flags.date);
  recover(directory, PACKET_MARK);
  const read = await readCandidateFile(file, flags, options, terminal);
  if (!read.ok) return read.exit;
  const fonts = () => readFonts(flags);
  const reader = new ProofReader({ fonts: () => [...readBundledFonts(), ...fonts()] });
  const progress = packetProgress(terminal);
  const finished: string[] = [];
  const over = tellIfInterrupted(terminal, () => `Interrupted; ${writtenOf(finished)}.`);
  try {
    const wrote = (path: string) => void finished.push(path);
    const setting = { flags, options, date, fonts, reader, wrote, progress };
    const built = await buildPackets(file, read.candidate, directory, setting);
    const { packets, written } = built;
    if (!written) return refused(file, packets, flags, terminal);
    const warnings = built.warnings.filter(
      ({ code }) => !read.warnings.some((earlier) => earlier.code === code),
    );
    const found = [...read.warnings.map(jsonWarning), ...warnings.map(jsonLetterWarning)];
    if (!flags.json) terminal.err(saidOfWarnings(warnings, errorWidth(terminal)));
    terminal.out(
      flags.json ? jsonPackets(file, written, found) : saidOfPackets(written, resultWidth(terminal)),
    );
    return packets.some(({ lacks }) => lacks.length > 0) ? EXIT.notMet : EXIT.done;
  } catch (error) {
    return failed(withWritten(error, finished), file, flags, terminal);
  } finally {
    over();
    await reader.close();
  }
}

const writtenOf = (paths: readonly string[]): string =>
  paths.length === 0 ? "nothing was written" : `only this was written: ${paths.map(printable).join(", ")}`;

/** Where one packet fails, those before it stay: the error says so. */
function withWritten(error: unknown, finished: readonly string[]): unknown {
  const told =
    error instanceof FileError ? new CliError(EXIT.unreadable, `${printable(error.message)}.`) : error;
  if (!isCliError(told) || finished.length === 0) return told;
  return new CliError(
    told.exitCode,
    `${told.message}\nOnly this was written: ${finished.map(printable).join(", ")}.`,
  );
}

/** Tells why it failed. @returns the exit code, with `--json` @throws CliError otherwise */
function failed(told: unknown, file: string, flags: PackageFlags, terminal: Terminal): ExitCode {
  if (told instanceof LetterError) return failure(told, file, flags, terminal);
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
  terminal.err(saidOfLacks(packets, errorWidth(terminal)));
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

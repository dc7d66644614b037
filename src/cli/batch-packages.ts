/** The application packets of all students of a batch, a folder for each student. */

import { join } from "node:path";
import { recover } from "../files/leftovers.js";
import type { Candidate, IsoDate } from "../input/candidate.js";
import { printable } from "../input/printable.js";
import { readBundledFonts } from "../letters/assets.js";
import { LetterError } from "../letters/index.js";
import { PACKET_MARK } from "../packet/index.js";
import { ProofReader } from "../pdf/proofs/index.js";
import type { Wanted } from "../report/cohort/order.js";
import { grouped } from "../report/view/away.js";
import { counted } from "../report/view/words.js";
import type { ScoreOptions } from "../scoring/score.js";
import type { Extra } from "./batch/extra.js";
import { Failures, told } from "./batch/failures.js";
import type { BatchFlags } from "./batch/flags.js";
import { listed } from "./batch/listed.js";
import { called, named } from "./batch/named.js";
import type { Scored } from "./batch/work.js";
import { type BuiltPackets, buildPackets, type PacketSetting } from "./build-packets.js";
import { EXIT, type ExitCode } from "./exit.js";
import { readFonts } from "./letter-options.js";
import { endOf } from "./letters-said.js";
import { dateOption } from "./options.js";
import { InTheWay } from "./packet-places.js";

/** Students whose packets lack something: so many are named. */
const MOST_NAMED = 20;

/** @throws CliError where one cannot be read: nothing has begun then */
function fontsOf(flags: BatchFlags): Uint8Array[] {
  try {
    return readFonts(flags);
  } catch (error) {
    throw error instanceof LetterError ? endOf(error, flags) : error;
  }
}

export class Packages implements Extra {
  #packets = 0;
  #students = 0;
  readonly #incomplete: string[] = [];
  #incompletePackets = 0;
  readonly #doubtful: string[] = [];
  readonly #failures = new Failures("packets", {
    kept: "none were written for them",
    lost: "what you have added or changed in one is never replaced",
  });

  private constructor(
    private readonly directory: string,
    private readonly setting: PacketSetting,
    private readonly flags: BatchFlags,
    private readonly wanted: Wanted,
  ) {}

  /** @throws CliError where the date or a font cannot be used */
  static into(
    directory: string,
    flags: BatchFlags,
    wanted: Wanted,
    options: ScoreOptions,
    today: IsoDate,
  ): Packages {
    const date = flags.date === undefined ? today : dateOption("--date", flags.date);
    const { force, allowOutside } = flags;
    const further = fontsOf(flags);
    const setting: PacketSetting = {
      flags: { ...(force && { force }), ...(allowOutside && { allowOutside }) },
      ...{ options, date, fonts: () => further },
      reader: new ProofReader({ fonts: () => [...readBundledFonts(), ...further] }),
      // How far the batch is, is told already.
      progress: () => {},
    };
    return new Packages(directory, setting, flags, wanted);
  }

  async take({ file, candidate, result }: Scored, folder: string): Promise<void> {
    const shown = listed(result, this.wanted);
    if (shown.length === 0) return;
    const { setting } = this;
    const [only] = shown;
    // As `package` with `--cert` does it, where the filters let one certification through and not the other.
    const options =
      shown.length < result.certifications.length && only
        ? { ...setting.options, certification: only.type }
        : setting.options;
    const own = join(this.directory, folder);
    recover(own, PACKET_MARK);
    try {
      this.#count(candidate, await buildPackets(file, candidate, own, { ...setting, options }));
    } catch (error) {
      if (error instanceof InTheWay && error.replaceable) this.#failures.keep();
      else this.#failures.add(candidate, told(error, this.flags));
    }
  }

  #count(candidate: Candidate, { packets, warnings }: BuiltPackets): void {
    this.#packets += packets.length;
    this.#students += 1;
    const incomplete = packets.filter(({ lacks }) => lacks.length > 0).length;
    this.#incompletePackets += incomplete;
    if (incomplete > 0) this.#incomplete.push(called(candidate));
    if (warnings.length > 0) this.#doubtful.push(called(candidate));
  }

  close(): Promise<void> {
    return this.setting.reader.close();
  }

  finished(): string {
    return `packets for ${counted(grouped(this.#students), "student")}`;
  }

  end(): { lines: string[]; exit: ExitCode } {
    const [lacking, students] = [this.#incomplete, this.#students];
    const incomplete =
      lacking.length > 0 && lacking.length < students ? [`Incomplete: ${named(lacking, MOST_NAMED)}.`] : [];
    const doubtful =
      this.#doubtful.length === 0
        ? []
        : [
            `Letters in the packets of ${counted(grouped(this.#doubtful.length), "student")} lack something, such as who signs; \`mssc-recert package FILE -o DIR\` tells what: ${named(this.#doubtful, MOST_NAMED)}.`,
          ];
    const failed = this.#failures.exit();
    const exit = failed === EXIT.done && lacking.length > 0 ? EXIT.notMet : failed;
    return { lines: [this.#made(), ...incomplete, ...doubtful, ...this.#failures.lines()], exit };
  }

  #made(): string {
    if (this.#packets === 0) return "No packets were written.";
    const packets = counted(grouped(this.#packets), "packet");
    const students = counted(grouped(this.#students), "student");
    const each = this.#students > 1 ? ", a folder for each student" : "";
    return `${packets} for ${students} in ${printable(this.directory)}${each}; ${this.#state()}.`;
  }

  #state(): string {
    const [incomplete, all] = [this.#incompletePackets, this.#packets];
    if (incomplete === 0) return all === 1 ? "it is complete" : "all are complete";
    if (all === 1) return "it is incomplete: its cover says what is missing";
    if (incomplete === all) return "all are incomplete: each cover says what is missing";
    if (incomplete === 1) return "1 of the packets is incomplete: its cover says what is missing";
    return `${grouped(incomplete)} of the packets are incomplete: each cover says what is missing`;
  }
}

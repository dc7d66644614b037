/** The confirmation letters of all students of a batch, a folder each. */

import { join } from "node:path";
import type { IsoDate } from "../input/candidate.js";
import { printable } from "../input/printable.js";
import { LetterError, letterWarnings, writeLetters } from "../letters/index.js";
import type { Templates } from "../letters/templates.js";
import type { Wanted } from "../report/cohort/order.js";
import { grouped } from "../report/view/away.js";
import { counted } from "../report/view/words.js";
import type { Extra } from "./batch/extra.js";
import { Failures, told } from "./batch/failures.js";
import type { BatchFlags } from "./batch/flags.js";
import { listed } from "./batch/listed.js";
import { called, named } from "./batch/named.js";
import type { Scored } from "./batch/work.js";
import type { ExitCode } from "./exit.js";
import { readFonts, readTemplates } from "./letter-options.js";
import { endOf } from "./letters-said.js";
import { dateOption } from "./options.js";

/** Students whose letters lack something: so many are named. */
const MOST_NAMED = 20;

export class Letters implements Extra {
  #letters = 0;
  #students = 0;
  readonly #doubtful: string[] = [];
  readonly #failures = new Failures("letters", {
    kept: "these stay as they are, and only others were written",
    lost: "letters that are signed already would be lost",
  });

  private constructor(
    private readonly directory: string,
    private readonly date: IsoDate,
    private readonly flags: BatchFlags,
    private readonly templates: Templates,
    private readonly fonts: Uint8Array[],
    private readonly wanted: Wanted,
  ) {}

  /** @throws CliError where the date, a font or a template cannot be used */
  static async into(directory: string, flags: BatchFlags, wanted: Wanted, today: IsoDate): Promise<Letters> {
    const date = flags.date === undefined ? today : dateOption("--date", flags.date);
    try {
      const { templates } = await readTemplates(flags);
      return new Letters(directory, date, flags, templates, readFonts(flags), wanted);
    } catch (error) {
      throw error instanceof LetterError ? endOf(error, flags) : error;
    }
  }

  async take({ candidate, result }: Scored, folder: string): Promise<void> {
    if (listed(result, this.wanted).length === 0) return;
    const { date } = this;
    try {
      const written = await this.#write({ candidate, result }, join(this.directory, folder));
      if (written.length === 0) return;
      this.#letters += written.length;
      this.#students += 1;
      if (letterWarnings(candidate, result, written, { date }).length > 0)
        this.#doubtful.push(called(candidate));
    } catch (error) {
      this.#failures.add(candidate, told(error, this.flags));
    }
  }

  /** Letters that are there stay, and those that are due since then come to them. */
  async #write({ candidate, result }: Pick<Scored, "candidate" | "result">, directory: string) {
    const { date, templates, fonts } = this;
    const { force, flatten } = this.flags;
    const options = { directory, date, templates, fonts, force, flatten };
    try {
      return await writeLetters(candidate, result, options);
    } catch (error) {
      if (!(error instanceof LetterError && error.kind === "exists")) throw error;
      this.#failures.keep();
      return writeLetters(candidate, result, { ...options, keep: true });
    }
  }

  finished(): string {
    return `letters for ${counted(grouped(this.#students), "student")}`;
  }

  end(): { lines: string[]; exit: ExitCode } {
    const { directory } = this;
    const first =
      this.#letters === 0
        ? "No letters were written."
        : `${counted(grouped(this.#letters), "letter")} for ${counted(grouped(this.#students), "student")} in ${printable(directory)}, a folder each. Have each signed; then it is proof.`;
    const doubtful =
      this.#doubtful.length === 0
        ? []
        : [
            `Letters of ${counted(grouped(this.#doubtful.length), "student")} lack something, such as who signs; \`mssc-recert letters FILE -o DIR\` tells what: ${named(this.#doubtful, MOST_NAMED)}.`,
          ];
    return { lines: [first, ...doubtful, ...this.#failures.lines()], exit: this.#failures.exit() };
  }
}

/** The confirmation letters of all students of a batch, a folder each. */

import { join } from "node:path";
import type { IsoDate } from "../input/candidate.js";
import { printable } from "../input/printable.js";
import { LetterError, letterWarnings, writeLetters } from "../letters/index.js";
import type { Templates } from "../letters/templates.js";
import { isWanted, type Wanted } from "../report/cohort/order.js";
import { standingOf } from "../report/cohort/row.js";
import { grouped } from "../report/view/away.js";
import { counted } from "../report/view/words.js";
import type { Extra } from "./batch/extra.js";
import type { BatchFlags } from "./batch/flags.js";
import type { Scored } from "./batch/work.js";
import { EXIT, type ExitCode } from "./exit.js";
import { readFonts, readTemplates } from "./letter-options.js";
import { dateOption } from "./options.js";

/** So many students are named, and of the rest the number is told. */
const MOST_NAMED = 10;

interface Problem {
  who: string;
  message: string;
  kind: LetterError["kind"];
}

export class Letters implements Extra {
  #letters = 0;
  #students = 0;
  #doubtful = 0;
  readonly #problems: Problem[] = [];

  private constructor(
    private readonly directory: string,
    private readonly date: IsoDate,
    private readonly flags: BatchFlags,
    private readonly templates: Templates,
    private readonly fonts: Uint8Array[],
    private readonly wanted: Wanted,
  ) {}

  /** @throws CliError or LetterError where the date, a font or a template cannot be used */
  static async into(directory: string, flags: BatchFlags, wanted: Wanted, today: IsoDate): Promise<Letters> {
    const date = flags.date === undefined ? today : dateOption("--date", flags.date);
    const { templates } = await readTemplates(flags);
    return new Letters(directory, date, flags, templates, readFonts(flags), wanted);
  }

  async take({ candidate, result }: Scored, folder: string): Promise<void> {
    const { date, templates, fonts, directory } = this;
    const { force, flatten } = this.flags;
    const { certifications, asOf } = result;
    const listed = certifications.some((each) =>
      isWanted({ standing: standingOf(each, asOf), expires: each.expires }, this.wanted),
    );
    if (!listed) return;
    try {
      const options = { directory: join(directory, folder), date, templates, fonts, force, flatten };
      const written = await writeLetters(candidate, result, options);
      if (written.length === 0) return;
      this.#letters += written.length;
      this.#students += 1;
      if (letterWarnings(candidate, result, written, { date }).length > 0) this.#doubtful += 1;
    } catch (error) {
      if (!(error instanceof LetterError)) throw error;
      const { name, id } = candidate.candidate;
      const who = `${printable(name)} (${printable(id)})`;
      this.#problems.push({ who, kind: error.kind, message: printable(error.problems[0]?.message ?? "") });
    }
  }

  end(): { lines: string[]; exit: ExitCode } {
    const { directory } = this;
    const first =
      this.#letters === 0
        ? "No letters were written."
        : `${counted(grouped(this.#letters), "letter")} for ${counted(grouped(this.#students), "student")} in ${printable(directory)}, a folder each. Have each signed; then it is proof.`;
    const doubtful =
      this.#doubtful === 0
        ? []
        : [
            `Letters of ${counted(grouped(this.#doubtful), "student")} lack something, such as who signs: \`mssc-recert letters FILE -o DIR\` tells what.`,
          ];
    return { lines: [first, ...doubtful, ...this.#told()], exit: this.#exit() };
  }

  #told(): string[] {
    const there = this.#problems.filter(({ kind }) => kind === "exists");
    const others = this.#problems.filter(({ kind }) => kind !== "exists");
    const many = counted(grouped(there.length), "student");
    return [
      ...(there.length > 0
        ? [
            `Of ${many} there are letters already, so none were written for them. --force replaces them; letters that are signed already would be lost.`,
          ]
        : []),
      ...others.slice(0, MOST_NAMED).map(({ who, message }) => `No letters for ${who}: ${message}`),
      ...(others.length > MOST_NAMED
        ? [`No letters for ${grouped(others.length - MOST_NAMED)} more for like reasons.`]
        : []),
    ];
  }

  #exit(): ExitCode {
    if (this.#problems.some(({ kind }) => kind === "character")) return EXIT.invalidInput;
    return this.#problems.length > 0 ? EXIT.unreadable : EXIT.done;
  }
}

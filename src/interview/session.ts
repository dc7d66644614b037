/** One sitting: the file, the terminal, and what happens to both with every activity. */

import { ChangedError, FileError } from "../files/errors.js";
import type { PlainMap } from "../input/answers.js";
import { printable } from "../input/printable.js";
import type { Result } from "../scoring/result.js";
import { type ScoreOptions, score } from "../scoring/score.js";
import { type Ask, Back, Leave } from "./ask.js";
import { askActivity, askKind } from "./ask-activity.js";
import { askCandidateKey, INSTRUCTOR_NUMBER } from "./ask-candidate.js";
import { askForLetter, askProofs, hasLetter } from "./ask-papers.js";
import { type Document, EditError } from "./document.js";
import type { Setting } from "./draft.js";
import type { Look } from "./look.js";
import type { Kind } from "./question.js";
import { activityLines, standingLines } from "./summary.js";

export class Session {
  /** Whether the person went on without saving something. */
  unsaved: "activity" | "change" | undefined;

  constructor(
    readonly ask: Ask,
    readonly document: Document,
    readonly options: ScoreOptions,
    readonly look: Look,
  ) {}

  /** What an activity at this place is asked for within. */
  setting(index: number): Setting {
    const { file, disk } = this.document;
    return { file, index, options: this.options, fileExists: disk.fileExists };
  }

  score(): Result {
    return score(this.document.candidate, { ...this.options, otherReadings: false });
  }

  showActivity(index: number): void {
    this.ask.show(activityLines(index, this.score(), this.look));
  }

  showStanding(): void {
    this.ask.show(standingLines(this.score(), this.look));
  }

  /**
   * Makes a change and saves it. Where that fails the person is told, and may try again.
   * @param what is lost where it is not saved
   * @returns whether it was made
   */
  async save(change: () => void, what: "activity" | "change" = "change"): Promise<boolean> {
    const earlier = this.unsaved;
    for (;;) {
      try {
        change();
        return true;
      } catch (error) {
        if (error instanceof EditError) {
          this.ask.say(
            `This cannot be changed here: ${printable(error.message)} Change it in a text editor.`,
          );
          this.unsaved = what;
          return false;
        }
        if (!(error instanceof FileError)) throw error;
        this.unsaved = what;
        this.ask.say(`Not saved: ${printable(error.message)}.`);
        if (!(await this.again(error))) return false;
        this.unsaved = earlier;
      }
    }
  }

  /** Takes over what another program wrote; asks where the disk is in the way. */
  private async again(error: FileError): Promise<boolean> {
    const changed = error instanceof ChangedError;
    const again = await this.ask.choice<boolean>({
      question: changed ? "What would you like to do?" : "Put that right, then try again.",
      name: "Then",
      choices: [
        { value: true, name: changed ? "Read it again, and save my answers in it" : "Try again" },
        { value: false, name: "Go on without saving this" },
      ],
    });
    if (!again || !changed) return again;
    try {
      this.document.reload();
      return true;
    } catch (fault) {
      this.ask.say(`The file cannot be read as it is now: ${printable((fault as Error).message)}`);
      return this.again(error);
    }
  }

  /** Asks for an activity, saves it, and tells what it brings. @throws Stop */
  async addActivity(): Promise<void> {
    const activity = await this.askOne();
    if (activity === null) {
      this.ask.say("Nothing was added.");
      return;
    }
    if (!(await this.save(() => this.document.add(activity), "activity"))) return;
    const index = this.document.file.activities.length - 1;
    this.showActivity(index);
    this.showStanding();
    await this.askPapers(index);
  }

  private async askOne(): Promise<PlainMap | null> {
    for (let kind: Kind | undefined; ; ) {
      try {
        kind = await askKind(this.ask, kind);
        try {
          if (kind.type === "mssc-instructor") await this.askInstructorNumber();
          return await askActivity(kind, this.ask, this.setting(this.document.file.activities.length));
        } catch (error) {
          if (!(error instanceof Back)) throw error;
        }
      } catch (error) {
        if (error instanceof Back) return null;
        throw error;
      }
    }
  }

  /** Without it, a letter and the check say that it is missing. */
  private async askInstructorNumber(): Promise<void> {
    const { candidate } = this.document.file;
    if (candidate.instructorNumber !== undefined) return;
    const number = await askCandidateKey(this.ask, INSTRUCTOR_NUMBER, candidate);
    if (number !== "") await this.save(() => this.document.set(["candidate", "instructorNumber"], number));
  }

  /** Asks for the proof of an activity, and for what its letter says. All of it may wait. */
  async askPapers(index: number): Promise<void> {
    await this.improve(index, (activity) =>
      askProofs(this.ask, activity, this.setting(index), this.document.disk.path),
    );
    const activity = this.document.file.activities[index] as PlainMap;
    if (activity.verifier === undefined && hasLetter(activity, this.setting(index)))
      await this.improve(index, (current) => askForLetter(this.ask, current));
  }

  /** Replaces an activity by what is made of it; on the way back it stays as it is. */
  async improve(index: number, make: (activity: PlainMap) => Promise<PlainMap>): Promise<void> {
    try {
      const better = await make(this.document.file.activities[index] as PlainMap);
      await this.save(() => this.document.replace(index, better));
    } catch (error) {
      if (!(error instanceof Back || error instanceof Leave)) throw error;
    }
  }
}

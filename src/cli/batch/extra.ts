/** What a batch makes of each student beside the table: a further one is one more of these. */

import type { ExitCode } from "../exit.js";
import type { Scored } from "./work.js";

export interface Extra {
  /**
   * Called for each student in the order of the files.
   * @param folder the student's own name for a folder
   */
  take(scored: Scored, folder: string): void | Promise<void>;
  /** Called when all are through. @returns what is to be told, and an exit code where something could not be made */
  end(): { lines: string[]; exit: ExitCode };
  /** @returns what is finished so far, for whom the program is stopped: `packets for 12 students` */
  finished?(): string;
  /** Lets go of what it holds, also where the batch ends with an error. */
  close?(): Promise<void>;
}

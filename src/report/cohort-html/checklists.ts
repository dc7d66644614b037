/** The checklists of a cohort's page: each is taken when it is made, and only what is new in it is kept. */

import { checklistBody, checklistHead } from "../html/checklist.js";
import { markup } from "../html/markup.js";
import type { View } from "../view.js";
import { type Packed, Packer } from "./pack.js";

export class ChecklistPacker {
  readonly #packer = new Packer();

  /** @param view the next student's, in the order of their numbers */
  add(view: View): void {
    this.#packer.add(markup`<header>${checklistHead(view)}</header>\n${checklistBody(view)}`.html);
  }

  /** @returns all that were added, as markup in which what students wrote is escaped */
  packed(): Packed {
    return this.#packer.packed();
  }
}

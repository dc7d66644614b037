/**
 * The page's script, and the only part of the product that runs in a browser. The page is whole without it: summary, charts
 * and table. It adds sorting, filtering and the checklists.
 */

import { type Checklists, IDS, type PageData } from "../data.js";
import { startDetail } from "./detail.js";
import { read } from "./page.js";
import { startTable } from "./table.js";

// Before the rows are there: so many are not laid out only to be taken away again.
document.documentElement.classList.add("scripted");

document.addEventListener("DOMContentLoaded", () => {
  const data = read<PageData>(IDS.rows);
  const table = startTable(data);
  // Large, and not needed until somebody asks for one.
  let checklists: Checklists | undefined;
  startDetail(() => (checklists ??= read<Checklists>(IDS.checklists)), table);
});

/** The heads of the columns: buttons that sort. */

import type { Sort, Wish } from "./choose.js";

export interface Heads {
  /** Says for screen readers, and with an arrow, which column sorts. */
  mark(wish: Wish): void;
}

/** @param pressed is told the column whose head was pressed */
export function startHeads(pressed: (sort: Sort) => void): Heads {
  const heads = [...document.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    const arrow = document.createElement("span");
    arrow.className = "arrow";
    arrow.setAttribute("aria-hidden", "true");
    button.append(arrow);
    button.addEventListener("click", () => pressed(head.dataset.sort as Sort));
    head.append(button);
  }
  return {
    mark({ sort, descending }) {
      for (const head of heads) {
        const sorts = head.dataset.sort === sort;
        const arrow = head.querySelector(".arrow") as HTMLElement;
        if (sorts) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
        arrow.textContent = sorts ? (descending ? "▼" : "▲") : "";
      }
    },
  };
}

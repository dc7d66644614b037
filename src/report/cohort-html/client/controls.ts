/** What the counselor asks for: the fields above the table, and the figures at the top that fill them in. */

import { SORTS, type Sort, type Wish } from "./choose.js";
import { byId } from "./page.js";

/** The first press sorts these from the greatest down: that is what one looks for. */
const GREATEST_FIRST = new Set<Sort>(["letters", "proofs"]);

/** Typing is waited for no longer than this, in milliseconds. */
const PAUSE = 60;

export interface Controls {
  /** Reads the fields for the first time. */
  start(): void;
  sortBy(sort: Sort): void;
  /** Says how many rows fit. */
  say(fitting: number, all: number): void;
}

/** @param changed is told what is wished for, whenever that changes */
export function startControls(changed: (wish: Wish) => void): Controls {
  const form = byId<HTMLFormElement>("controls");
  const status = byId("count");
  const empty = byId("empty");
  const presets = [...document.querySelectorAll<HTMLButtonElement>("button[data-field]")];
  const field = (name: string): HTMLInputElement | HTMLSelectElement =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const isAsked = ({ dataset }: HTMLButtonElement): boolean =>
    field(dataset.field as string).value === dataset.value;
  let descending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wish(): Wish {
    const value = (name: string): string => field(name).value;
    return {
      words: value("words"),
      standing: value("standing"),
      certification: value("certification"),
      within: value("within"),
      before: value("before"),
      missing: value("missing"),
      needs: value("needs"),
      sort: SORTS.find((each) => each === value("sort")) ?? "urgency",
      descending,
    };
  }

  function tell(): void {
    clearTimeout(timer);
    for (const preset of presets) preset.setAttribute("aria-pressed", String(isAsked(preset)));
    changed(wish());
  }

  function reset(): void {
    form.reset();
    descending = false;
  }

  /** Fills in what the figure stands for; the second time, nothing. */
  function press(preset: HTMLButtonElement): void {
    const already = isAsked(preset);
    const { field: name, value } = preset.dataset as { field: string; value: string };
    reset();
    if (!already) field(name).value = value;
    tell();
    // What has been asked for stands further down.
    if (!already) byId("students").focus();
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    if ((target as HTMLElement).id === "words") timer = setTimeout(tell, PAUSE);
    else {
      if (target === field("sort")) descending = GREATEST_FIRST.has(wish().sort);
      tell();
    }
  });
  byId("clear").addEventListener("click", () => {
    reset();
    tell();
    field("words").focus();
  });
  byId("print-list").addEventListener("click", () => print());
  for (const each of presets) {
    each.disabled = false;
    each.addEventListener("click", () => press(each));
  }

  return {
    start: tell,
    sortBy(sort) {
      descending = wish().sort === sort ? !descending : GREATEST_FIRST.has(sort);
      field("sort").value = sort;
      tell();
    },
    say(fitting, all) {
      status.textContent =
        fitting === all
          ? `All ${all} are listed.`
          : `${fitting} of ${all} ${fitting === 1 ? "is" : "are"} listed.`;
      empty.hidden = fitting > 0;
    },
  };
}

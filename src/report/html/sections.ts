/** Each part of the checklist as HTML. */

import { pointsInWords } from "../../scoring/say-dates.js";
import { STATUS_SIGNS } from "../view/marks.js";
import type {
  ActivitiesSection,
  ActivityGroup,
  ActivityView,
  DatesSection,
  Item,
  ListSection,
  PointsRow,
  PointsSection,
  Section,
  Sentence,
  YearsSection,
} from "../view/types.js";
import { type BarScale, bar } from "./bar.js";
import { type Content, type Markup, markup, said } from "./markup.js";

/** So many activities stay on one page, with the head of their table. */
const SHORT = 5;

const rulesBelow = (rules: readonly Sentence[]): Markup | null =>
  rules.length > 0
    ? markup`<ul class="rules">${rules.map((each) => markup`<li>${said(each)}</li>`)}</ul>\n`
    : null;

function pointsRow(row: PointsRow, scale: BarScale, isTotal: boolean): Markup {
  return markup`<tr${isTotal ? markup` class="total"` : null}><th scope="row">${row.name}</th><td class="figure">${pointsInWords(row)}</td><td class="drawn">${bar(row, scale, isTotal)}</td></tr>\n`;
}

function points(section: PointsSection): Markup {
  const { title, categories, total, threshold, keys, rules } = section;
  const scale = { threshold, most: Math.max(threshold, total.possible) };
  return markup`<table class="points"><caption class="unseen">${title} by category</caption>
<thead><tr><th scope="col">Category</th><th scope="col" class="figure">Points</th><td class="drawn"><span class="unseen">Drawn</span></td></tr></thead>
<tbody>${categories.map((each) => pointsRow(each, scale, false))}${pointsRow(total, scale, true)}</tbody></table>
<p class="legend">${keys.map(({ part, words }) => markup`<span class="key"><span class="swatch ${part}"></span> ${words}</span> `)}</p>
${rulesBelow(rules)}`;
}

function proof({ proof: view }: ActivityView): Content {
  if (!view) return markup`<span class="beside">–</span>`;
  const { mark, word, needed, source } = view;
  // Where the table has no head, the word stands in the cell.
  return [
    markup`<span class="instead">${mark === "missing" ? "Proof " : "Proof: "}</span>${word}`,
    needed === null ? null : `${mark === "missing" ? ":" : ","} ${needed}`,
    source === undefined ? null : markup` <span class="source">(${source})</span>`,
  ];
}

function activity(view: ActivityView): Markup {
  const { label, id, status, statusWord, pointsWords, reasons } = view;
  return markup`<tbody class="activity ${status}"><tr><th scope="row">${label} <span class="id">(${id})</span></th><td class="figure">${pointsWords}</td><td class="status"><span class="sign" aria-hidden="true">${STATUS_SIGNS[status]}</span> ${statusWord}</td><td>${proof(view)}</td></tr>
${
  reasons.length > 0
    ? markup`<tr class="why"><td colspan="4">${reasons.map((each) => markup`<p>${said(each)}</p>`)}</td></tr>\n`
    : null
}</tbody>\n`;
}

function group({ name, pointsWords, activities: all, rules }: ActivityGroup): Markup {
  return markup`<table class="activities${all.length > SHORT ? "" : " together"}"><caption><h4>${name}: ${pointsWords}</h4>${rulesBelow(rules)}</caption><colgroup><col><col><col><col></colgroup>
<thead><tr><th scope="col">Activity</th><th scope="col" class="figure">Points</th><th scope="col">Status</th><th scope="col">Proof</th></tr></thead>
${all.map(activity)}</table>\n`;
}

function activities({ groups, none }: ActivitiesSection): Content {
  return groups.length === 0 ? markup`<p>${none}</p>\n` : groups.map(group);
}

function years({ title, columns, rows }: YearsSection): Markup {
  const names = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) =>
    rows.some((each) => each[name] !== ""),
  );
  const rules = rows.flatMap(({ year, work, rule }): Sentence[] =>
    rule ? [{ ...rule, text: `Year ${year}, ${work}: ${rule.text}` }] : [],
  );
  const body = rows.map(
    (each) =>
      markup`<tr>${names.map((name) => (name === "year" ? markup`<th scope="row">${each[name]}</th>` : markup`<td>${each[name]}</td>`))}</tr>\n`,
  );
  return markup`<div class="wide" role="group" aria-label="${title}" tabindex="0"><table class="years"><caption class="unseen">${title}</caption>
<thead><tr>${names.map((name) => markup`<th scope="col">${columns[name]}</th>`)}</tr></thead>
<tbody>${body}</tbody></table></div>
${rulesBelow(rules)}`;
}

function item({ head, sentences, points: further = [] }: Item): Markup {
  return markup`<li>${head === null ? null : markup`<strong>${head}</strong>`}${sentences.map((each) => markup`<p>${said(each)}</p>`)}${
    further.length > 0 ? markup`<ul>${further.map((each) => markup`<li>${said(each)}</li>`)}</ul>` : null
  }</li>\n`;
}

function list({ intro, ordered, items }: ListSection): Markup {
  const all = items.map(item);
  return markup`${intro ? markup`<p>${said(intro)}</p>\n` : null}${ordered ? markup`<ol>${all}</ol>` : markup`<ul>${all}</ul>`}\n`;
}

function dates({ title, rows, rules }: DatesSection): Markup {
  const body = rows.map(
    ({ day, away, what }) =>
      markup`<tr><th scope="row">${day}</th><td>${away}</td><td>${said(what)}</td></tr>\n`,
  );
  return markup`<table class="dates"><caption class="unseen">${title}</caption>
<thead><tr><th scope="col">Day</th><th scope="col">When</th><th scope="col">What</th></tr></thead>
<tbody>${body}</tbody></table>
${rulesBelow(rules)}`;
}

/** @returns the section's content, without its heading */
export function sectionContent(section: Section): Content {
  switch (section.kind) {
    case "points":
      return points(section);
    case "activities":
      return activities(section);
    case "years":
      return years(section);
    case "list":
      return list(section);
    case "dates":
      return dates(section);
  }
}

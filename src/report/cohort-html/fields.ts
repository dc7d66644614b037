/** The fields that filter the table; hidden where there is no script to do it. */

import { CLOSE } from "../cohort/close.js";
import { STANDINGS } from "../cohort/types.js";
import { type Markup, markup } from "../html/markup.js";
import { PROOF } from "./data.js";
import { COLUMNS } from "./row.js";
import { STANDING_WORDS } from "./standing.js";

type Option = readonly [value: string, words: string];

/** Days to the expiry that can be asked for. */
export const SPANS = [30, 90, 180, 365];

const DISTANCES = [10, CLOSE, 40];

const ANY: Option = ["", "any"];

function select(name: string, label: string, options: readonly Option[], more = ""): Markup {
  return markup`<p${more === "" ? null : markup` class="${more}"`}><label for="${name}">${label}</label> <select id="${name}" name="${name}">${options.map(
    ([value, words]) => markup`<option value="${value}">${words}</option>`,
  )}</select></p>\n`;
}

/** @param certifications those that there are @param proofs those that somebody needs */
export function filterFields(certifications: readonly string[], proofs: readonly string[]): Markup {
  return markup`<form id="controls" class="controls" hidden aria-label="Find students">
<p class="wide-field"><label for="words">Name or ID</label> <input id="words" name="words" type="search" autocomplete="off" spellcheck="false"></p>
${select("standing", "Verdict", [ANY, ...STANDINGS.map((each): Option => [each, STANDING_WORDS[each]])])}${select(
  "certification",
  "Certification",
  [ANY, ...certifications.map((each): Option => [each, each])],
)}${select("within", "Expires", [
  ANY,
  ...SPANS.map((days): Option => [`${days}`, `within ${days} days`]),
  ["expired", "expired already"],
])}<p><label for="before">Expires before</label> <input id="before" name="before" type="date"></p>
${select("missing", "Points missing", [
  ANY,
  ...DISTANCES.map((most): Option => [`${most}`, `${most} or fewer`]),
])}${select("needs", "Letters and proof", [
  ANY,
  ["any", "something to get"],
  ["letters", "letters to sign"],
  ["proofs", "proofs missing"],
  ["none", "nothing to get"],
  ...proofs.map((each): Option => [PROOF + each, `missing: ${each}`]),
])}${select("sort", "Sort by", [
  ["urgency", "urgency"],
  ...COLUMNS.map(({ sort, title }): Option => [sort, title.toLowerCase()]),
])}<p class="buttons"><button type="button" id="clear">Clear</button> <button type="button" id="print-list">Print this list</button></p>
</form>
`;
}

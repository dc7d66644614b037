/** Data in the page, for its script. */

import { Markup } from "../html/markup.js";

/** Signs with which the block could end early, or which other readers of JSON stumble over. */
const UNSAFE = /[<\u2028\u2029]/g;

/** @returns a block that no browser runs; whatever stands in the data, it stays data */
export function embedded(id: string, data: unknown): Markup {
  const text = JSON.stringify(data).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return new Markup(`<script type="application/json" id="${id}">${text}</script>\n`);
}

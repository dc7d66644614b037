/** The checklist as one self-contained page: nothing is loaded from elsewhere, and it prints as it reads. */

import { HATCHING } from "./html/bar.js";
import { checklistBody, checklistHead } from "./html/checklist.js";
import { Markup, markup } from "./html/markup.js";
import { STYLE } from "./html/style.js";
import type { View } from "./view.js";

/** Nothing is fetched and nothing runs, whatever should have got in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** @returns the page; what the candidate wrote is escaped */
export function htmlReport(view: View): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${view.title}: ${view.name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${HATCHING}
<header>${checklistHead(view)}</header>
<main>
${checklistBody(view)}</main>
</body>
</html>
`;
  return page.html;
}

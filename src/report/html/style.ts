/** The looks of the page: on screen, light or dark, and on paper. */

export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f24; --quiet: #57606a; --line: #c4cad1; --soft: #f3f5f7;
  --good: #17692f; --open: #7a4d00; --later: #0b5394; --bad: #a11220; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181d; --text: #e8ebef; --quiet: #a5afba; --line: #414a54; --soft: #1f252c;
    --good: #6fcf8a; --open: #f0b95c; --later: #7db7f0; --bad: #ff9aa2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1.25rem 3rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .3rem 0; }
code { font: .9em ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--soft); padding: .05em .3em; border-radius: .2em; }
.quiet, .source, .id { color: var(--quiet); }
.source { font-size: .9em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: .75rem 0; padding: .6rem .9rem; border-left: .4rem solid; background: var(--soft); }
.verdict.meets { border-color: var(--good); } .verdict.depends { border-color: var(--open); } .verdict.short { border-color: var(--bad); }
.first { font-weight: 600; color: var(--bad); }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; font-weight: normal; }
thead th, thead td { color: var(--quiet); font-size: .9em; border-bottom: 1px solid var(--line); }
th[scope=row] { font-weight: 600; }
.figure { white-space: nowrap; }
.points th { width: 12rem; } .points .figure { width: 6rem; } .points .total th, .points .total td { border-top: 1px solid var(--line); font-weight: 600; }
.bar { display: block; width: 100%; height: 1.1rem; overflow: visible; }
.defs { position: absolute; }
.bar .assured { fill: var(--good); } .bar .open { fill: url(#hatch); } .bar .missing { fill: var(--soft); stroke: var(--line); vector-effect: non-scaling-stroke; }
.bar .mark { stroke: var(--text); stroke-width: 3; vector-effect: non-scaling-stroke; }
.hatch-ground { fill: var(--ground); } .hatch-line { fill: var(--open); }
.key { display: inline-block; margin-right: 1.2rem; } .swatch { display: inline-block; width: 1em; height: .8em; border: 1px solid var(--line); }
.swatch.assured { background: var(--good); } .swatch.open { background: repeating-linear-gradient(45deg, var(--open) 0 2px, var(--ground) 2px 4px); }
.swatch.missing { background: var(--soft); } .swatch.threshold { width: 0; border-width: 0 0 0 3px; border-color: var(--text); }
.activities { table-layout: fixed; } .activities col:nth-child(1) { width: 42%; } .activities col:nth-child(2) { width: 17%; } .activities col:nth-child(3) { width: 18%; } .activities tbody.activity { border-bottom: 1px solid var(--line); }
.sign { display: inline-block; width: 1.1em; font-weight: 700; }
.counted .status { color: var(--good); } .review .status { color: var(--open); } .planned .status { color: var(--later); } .rejected .status { color: var(--bad); }
.why td { padding: 0 0 .5rem 1.2rem; } .why p { margin: 0; }
.years td, .years th { white-space: nowrap; } .wide { overflow-x: auto; } .dates th, .dates td:nth-child(2) { white-space: nowrap; }
li { margin: .35rem 0; } li p { margin: 0; } ul ul, ol ul { margin: 0; } .rules { font-size: .92em; }
.instead { display: none; }
footer { margin-top: 2.5rem; }
@media (max-width: 34rem) {
  .activities thead { position: absolute; clip-path: inset(50%); } .activities tr { display: block; }
  .activities, .activities caption, .activities tbody { display: block; } .activities colgroup { display: none; }
  .activities td, .activities th { display: inline-block; width: auto !important; padding-right: 1rem; } .points th { width: auto; }
  .dates th, .dates td:nth-child(2) { white-space: normal; overflow-wrap: normal; }
  .instead { display: inline; } .beside { display: none; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --text: #000; --quiet: #333; --line: #999; --soft: #fff; --good: #17692f; --open: #7a4d00; --later: #0b5394; --bad: #a11220; }
  @page { margin: 14mm 15mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  h1 { font-size: 15pt; } h2 { font-size: 12.5pt; margin-top: 1.2rem; padding-top: .6rem; } h3 { font-size: 11pt; margin-top: 1rem; } h4 { font-size: 9.5pt; }
  th, td { padding-top: .2rem; padding-bottom: .2rem; } li { margin: .15rem 0; } table { margin: .2rem 0 .6rem; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, h4, caption, thead { break-after: avoid; } .activity, li, tr, .verdict, .points, .dates, .years, .together { break-inside: avoid; }
  section.certification + section.certification { break-before: page; }
  .wide { overflow: visible; } p, li { orphans: 2; widows: 2; } a { color: inherit; text-decoration: none; } }
`;

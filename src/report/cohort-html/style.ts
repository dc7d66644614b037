/**
 * The looks of the cohort's page, beside those of the checklist (`html/style.ts`). On paper the heads stand on every page, where
 * Chromium leaves out buttons: so these are no boxes there.
 */

export const COHORT_STYLE = `
:root { --CE: #1f5f99; --IC: #7a4fa3; --E: #17692f; --X: #a83c68; --short: #7d8894; }
@media (prefers-color-scheme: dark) { :root { --CE: #7db7f0; --IC: #c3a5ee; --E: #6fcf8a; --X: #f29ab8; --short: #7f8a96; } }
.cohort-page { max-width: 78rem; } #detail { max-width: 56rem; margin: 0 auto; }
[hidden], .scripted .waiting, .scripted .unscripted { display: none !important; }
:focus-visible { outline: 3px solid var(--later); outline-offset: 2px; } h1:focus, h2:focus { outline: none; }
a { color: var(--later); }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ground); } .skip:focus { top: .5rem; }
button, input, select { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--quiet); border-radius: .3rem; padding: .3rem .6rem; min-height: 2.2rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { cursor: default; }
.tiles { list-style: none; padding: 0; margin: 1.25rem 0; display: grid; gap: .6rem; grid-template-columns: repeat(4, 1fr); }
.tiles li { margin: 0; display: grid; }
.tile { text-align: left; align-content: start; padding: .6rem .8rem; border-color: var(--line); border-left: .35rem solid var(--line); border-radius: .2rem; background: var(--soft); line-height: 1.3; }
.tile b { display: block; font-size: 1.6rem; line-height: 1.2; } .tile[aria-pressed=true] { outline: 2px solid var(--text); }
.tile.meets { border-left-color: var(--good); } .tile.depends { border-left-color: var(--open); } .tile.short { border-left-color: var(--short); } .tile.expired { border-left-color: var(--bad); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 2.5rem; } .charts h2 { font-size: 1.1rem; margin: 1rem 0 .5rem; padding: 0; border: 0; }
.distribution .bar { margin-top: .2rem; } .distribution th[scope=row] { width: 7.5rem; font-weight: normal; } .distribution th, .distribution td { padding-top: .12rem; padding-bottom: .12rem; } .distribution .figure { width: 6rem; text-align: right; padding-right: 0; }
.timeline { list-style: none; padding: 0; margin: .5rem 0; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; }
.timeline li { margin: 0; text-align: center; border-left: 1px solid var(--line); } .timeline span { display: block; color: var(--quiet); font-size: .9em; }
.columns { display: block; width: 100%; height: 13rem; border-bottom: 1px solid var(--quiet); overflow: visible; }
.bar .meets, .columns .meets { fill: var(--good); } .bar .depends, .columns .depends { fill: url(#hatch); } .bar .short, .columns .short { fill: var(--short); } .bar .expired, .columns .expired { fill: var(--soft); stroke: var(--bad); }
.bar .depends, .columns .depends { stroke: var(--open); }
.legend .threshold { margin-right: .35em; }
.bar .CE { fill: var(--CE); } .bar .IC { fill: var(--IC); } .bar .E { fill: var(--E); } .bar .X { fill: var(--X); } .cohort .bar rect { stroke: var(--ground); } .cohort .bar .missing { stroke: var(--line); } .cohort .bar .open { stroke: var(--open); }
.columns .mark { stroke: var(--text); stroke-dasharray: 3 3; }
.swatch.CE { background: var(--CE); } .swatch.IC { background: var(--IC); } .swatch.E { background: var(--E); } .swatch.X { background: var(--X); }
.swatch.meets { background: var(--good); } .swatch.depends { background: repeating-linear-gradient(45deg, var(--open) 0 2px, var(--ground) 2px 4px); } .swatch.short { background: var(--short); } .swatch.expired { background: var(--soft); border-color: var(--bad); }
details { margin: .5rem 0; } summary { cursor: pointer; } .months { font-size: .92em; }
form.controls { display: grid; grid-template-columns: repeat(4, 1fr); gap: .6rem 1rem; align-items: end; padding: .9rem 1rem; margin: .75rem 0; background: var(--soft); border: 1px solid var(--line); border-radius: .3rem; }
form.controls p { margin: 0; } form.controls label { display: block; font-size: .9em; color: var(--quiet); } form.controls input, form.controls select { width: 100%; height: 2.4rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; grid-column: 1 / -1; }
#count { font-weight: 600; }
.cohort { table-layout: fixed; } .cohort th, .cohort td { padding: .45rem .8rem .45rem 0; } .cohort tbody tr { border-bottom: 1px solid var(--line); }
.cohort col:nth-child(1) { width: 17%; } .cohort col:nth-child(2) { width: 5%; } .cohort col:nth-child(3) { width: 12%; } .cohort col:nth-child(4) { width: 27%; } .cohort col:nth-child(5) { width: 15%; } .cohort col:nth-child(6) { width: 8%; } .cohort col:nth-child(7) { width: 16%; }
.cohort thead th { vertical-align: bottom; position: sticky; top: 0; background: var(--ground); z-index: 1; overflow-wrap: normal; } .cohort thead button { border: 0; padding: 0; min-height: 1.5rem; background: none; color: inherit; text-align: left; text-decoration: underline dotted; text-underline-offset: .2em; }
.cohort .arrow { display: inline-block; width: 1.2em; font-size: .8em; text-align: center; }
.cohort .bar { height: .9rem; margin-bottom: .15rem; } .cohort .drawn .quiet { font-size: .9em; margin-left: .4rem; } .cohort .id, .cohort td > .quiet { font-size: .9em; } .cohort th .id, .cohort td:not(.drawn) > .quiet { display: block; font-weight: normal; }
.cohort .meets .sign, .cohort .meets .word { color: var(--good); } .cohort .depends .sign, .cohort .depends .word { color: var(--open); } .cohort .expired .sign, .cohort .expired .word { color: var(--bad); }
.cohort .none { color: var(--quiet); } .cohort .figure { white-space: normal; }
nav.controls { display: flex; flex-wrap: wrap; gap: .6rem 1.5rem; align-items: center; padding-bottom: 1rem; margin-bottom: 1rem; border-bottom: 1px solid var(--line); } nav.controls button { margin-left: auto; }
@media screen and (max-width: 48rem) {
  .wide-field { grid-column: 1 / -1; } .tiles, form.controls { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .cohort, .cohort tbody { display: block; } .cohort colgroup { display: none; } .cohort thead { display: block; position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; } .cohort thead th { position: static; }
  .cohort tbody tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; padding: .7rem 0; } .cohort tbody.waiting { display: none; }
  .cohort th, .cohort td { padding: .1rem 0; } .cohort .drawn { grid-column: 1 / -1; order: 1; padding: .35rem 0 .2rem; } .cohort .figure { order: 2; } .cohort .instead { display: inline; } }
@media screen and (max-width: 34rem) { #checklist .points th { overflow-wrap: normal; padding-right: .4rem; } #checklist .points .figure { width: auto; white-space: normal; } }
@media print {
  :root { --CE: #1f5f99; --IC: #7a4fa3; --E: #17692f; --X: #a83c68; --short: #7d8894; }
  .tile[aria-pressed=true] { outline: none; } .controls, form.controls, nav.controls, .skip, details { display: none; }
  .cohort-page { max-width: none; } .cohort { font-size: 8.5pt; } .cohort thead th { position: static; } .arrow { display: none !important; }
  .tiles { grid-template-columns: repeat(4, 1fr); gap: .3rem; } .tile { min-height: 0; padding: .2rem .5rem; } .tile b { font-size: 12pt; } .columns { height: 8rem; } .charts { grid-template-columns: 1fr 1fr; break-inside: avoid; }
  .cohort tr { break-inside: avoid; } .cohort thead button { display: contents; } }
`;

import { PAINTS } from '../figure/figure-colours.js';

/** Drawings are written in colours for light ground; on dark ground they have others. */
const paints = PAINTS.filter(([paint]) => !['text', 'muted', 'surface'].includes(paint)).flatMap(
  ([paint, { light, dark }]) => [
    `.soz-figure .${paint} { fill: light-dark(${light}, ${dark}); }`,
    `.soz-figure .stroke-${paint} { stroke: light-dark(${light}, ${dark}); }`,
  ],
);

/** How figures look before their script. */
const FIGURE_STYLE = `.soz-figure { margin: 0; }
.soz-figure table { border-collapse: collapse; display: block; overflow-x: auto; }
.soz-figure th, .soz-figure td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid; text-align: start; }
.soz-figure figcaption strong { font-size: 1.25rem; }
.soz-figure svg { max-width: 42rem; vertical-align: middle; }
.soz-figure ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
.soz-figure p:has(small) { margin-bottom: .25rem; color: var(--quiet); }
.soz-figure .surface { fill: var(--paper); }
.soz-figure .stroke-surface { stroke: var(--paper); }
${paints.join('\n')}
@media (forced-colors: active) {
  .soz-figure .stroke-surface, .soz-figure .stroke-control { stroke: CanvasText; }
  .soz-figure .tint, .soz-figure .ground { fill: Canvas; }
}
`;

/** The style sheet of the published pages. The elements bring their own. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#17202a, #e8ecf1);
  --quiet: light-dark(#4d5a68, #b3bdc9);
  --paper: light-dark(#ffffff, #14181d);
  --band: light-dark(#eef2f6, #1d232b);
  --line: light-dark(#c9d2dc, #3a4552);
  --link: light-dark(#0b4f8a, #8fc3f5);
  --soz-surface: var(--paper);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
header, main, footer { padding-inline: max(1rem, (100% - 76rem) / 2); }
header { background: var(--band); padding-block: clamp(1rem, 2.5vw, 1.75rem) 0; border-bottom: 1px solid var(--line); }
header p { max-width: 96ch; margin-bottom: .5rem; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.15; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.25rem + 1.2vw, 1.875rem); line-height: 1.2; text-wrap: balance; }
p { margin: 0 0 1rem; }
p, li { max-width: 68ch; }
p, li, td { text-wrap: pretty; }
code { font-size: .875em; word-break: break-all; }
.city { margin: 0 0 .25rem; color: var(--quiet); font-weight: 600; }
.fictional { border-inline-start: .25rem solid var(--quiet); padding-inline-start: .75rem; color: var(--quiet); font-size: .9375rem; }
main { padding-block: 1.5rem 3rem; }
main > section { margin-top: 3rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: fixed; inset: .5rem auto auto .5rem; z-index: 9; padding: .5rem 1rem; background: var(--paper); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: .75rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .5rem 0 .375rem; color: inherit; text-decoration: none; border-bottom: 3px solid transparent; }
nav a:hover { border-color: var(--line); }
nav a[aria-current] { border-color: var(--link); font-weight: 600; }
soz-district-map, soz-trend-chart, soz-matrix, soz-plan-timeline, soz-planning-cycle, soz-goal-board, soz-interface-network, [data-sozialraum] {
  display: block;
  margin-block: 1.25rem 4rem;
}
table { border-collapse: collapse; display: block; overflow-x: auto; }
.scroll { overflow-x: auto; }
.scroll > table { display: table; overflow: visible; }
caption { text-align: start; font-weight: 600; padding-block: .5rem; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td a { white-space: nowrap; margin-inline-end: .75rem; }
@media (min-width: 64rem) { [aria-labelledby="daten"] td:last-child { white-space: nowrap; } }
@media (max-width: 40rem) {
  [aria-labelledby="daten"] thead { display: none; }
  [aria-labelledby="daten"] :is(tr, th, td) { display: block; padding: .125rem 0; border: 0; }
  [aria-labelledby="daten"] tr { padding-block: .75rem; border-bottom: 1px solid var(--line); }
}
footer { border-top: 1px solid var(--line); padding-block: 1.5rem; color: var(--quiet); }
${FIGURE_STYLE}@media (forced-colors: active) { nav a { border-color: Canvas; } nav a[aria-current] { border-color: Highlight; } }
@media print {
  body { font-size: 10.5pt; }
  nav, .skip { display: none; }
  header { background: none; }
  h1, h2, h3 { break-after: avoid; }
}
`;

/** The style sheet of pages that stand in a frame: nothing but the figure. */
export const FRAME_STYLE = `:root { color-scheme: light dark; --paper: Canvas; --quiet: inherit; }
body { margin: 0; font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { display: flow-root; padding: .25rem; }
h1 { margin: 0 0 .5rem; font-size: 1rem; font-weight: 400; }
${FIGURE_STYLE}`;

/** What the page of the audit has beside the style of published pages. */
export const AUDIT_PAGE_STYLE = `:root { --edge: light-dark(#667380, #909ca9); --alert: light-dark(#a3140f, #ff9c94); }
form { display: grid; gap: 1rem; max-width: 44rem; padding: 1.25rem; background: var(--band); border: 1px solid var(--line); border-radius: .5rem; }
.field { display: grid; gap: .25rem; }
label, summary { font-weight: 600; }
summary { cursor: pointer; padding-block: .25rem; }
details > .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; padding-top: .75rem; align-items: start; }
.hint { margin: 0; font-size: .9375rem; color: var(--quiet); }
.error { margin: 0; font-weight: 600; color: var(--alert); }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: .25rem; padding: .5rem .625rem; max-width: 100%; min-height: 2.75rem; }
input[type="file"] { width: 100%; }
::file-selector-button { font: inherit; color: inherit; background: var(--band); border: 1px solid var(--edge); border-radius: .25rem; padding: .25rem .75rem; margin-inline-end: .75rem; }
button { cursor: pointer; font-weight: 600; padding-inline: 1.25rem; }
button[type="submit"] { background: var(--link); border-color: var(--link); color: var(--paper); }
button:disabled { opacity: .5; cursor: default; }
:is(input, select, button, summary, [tabindex]):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .25rem; }
[tabindex="-1"]:focus { outline: none; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; }
.progress { margin-top: 1.5rem; max-width: 44rem; }
#step { margin-top: .75rem; min-height: 1.55em; }
.tool h2 { margin-top: 2rem; }
main > .found { margin-top: 1.5rem; }
progress { width: 100%; height: .75rem; accent-color: var(--link); }
.privacy { border-inline-start: .25rem solid var(--link); padding-inline-start: .75rem; font-weight: 600; }
.verdict { font-size: 1.1875rem; font-weight: 600; }
.found h3 { margin: 1.75rem 0 .5rem; font-size: 1.1875rem; }
.found th[scope="row"] { white-space: nowrap; font-variant-numeric: tabular-nums; }
.found table { display: table; width: 100%; }
.found .actions { margin-top: 1.5rem; }
ul.totals { margin: 0 0 1rem; padding-inline-start: 1.25rem; }
[hidden] { display: none !important; }
@media (forced-colors: active) { button[type="submit"] { border-color: Highlight; } }
@media print {
  :root { color-scheme: light; }
  .tool, .actions, nav, .skip { display: none; }
  .found tr { break-inside: avoid; }
}
`;

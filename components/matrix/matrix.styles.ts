import { css } from 'lit';

/** Five tints of one hue, each light (or dark) enough that the number on it reads at 4.5 : 1 or more. */
export const matrixStyles = css`
  :host {
    --_tint-0: var(--soz-tint-1, light-dark(#edf3f9, #1b2733));
    --_tint-1: var(--soz-tint-2, light-dark(#d3e3f1, #1f3447));
    --_tint-2: var(--soz-tint-3, light-dark(#b3cfe6, #23425d));
    --_tint-3: var(--soz-tint-4, light-dark(#8fb8d9, #285274));
    --_tint-4: var(--soz-tint-5, light-dark(#6aa0ca, #2f648d));
    --_mark: light-dark(#5a6675, #9aa6b4);
    --_names: min(46cqi, 16rem);
  }
  .tint-0 {
    background: var(--_tint-0);
  }
  .tint-1 {
    background: var(--_tint-1);
  }
  .tint-2 {
    background: var(--_tint-2);
  }
  .tint-3 {
    background: var(--_tint-3);
  }
  .tint-4 {
    background: var(--_tint-4);
  }

  .matrix {
    /* what only ears get is placed in it, not in each cell */
    position: relative;
    overflow: auto;
    max-block-size: max(20rem, min(80vh, 46rem));
    /* what gets the focus does not lie under the head or the first column */
    scroll-padding: 10rem 0 0 var(--_names);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    inline-size: auto;
    min-inline-size: 100%;
  }
  th,
  td {
    padding: 0.375rem 0.75rem;
    border: solid var(--_surface);
    border-width: 0 0 1px 1px;
    text-align: end;
    font-weight: 400;
    vertical-align: middle;
  }
  /* a cell that is positioned costs a large table a third of its layout: only those are that need it */
  td {
    min-inline-size: 4.5rem;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  thead th,
  thead td {
    background: var(--_tint);
  }
  thead tr:first-child th {
    padding: 0;
    vertical-align: bottom;
    hyphens: auto;
  }
  thead tr:last-child > * {
    border-block-end: 2px solid var(--_control);
  }
  .reference > *,
  .selected button {
    font-weight: 650;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 46cqi;
    border-inline-start: 0;
    border-inline-end: 1px solid var(--_line);
    text-align: start;
    background: var(--_surface);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  thead th:first-child {
    background: var(--_tint);
  }
  thead tr:first-child th.corner {
    padding: 0.5rem 0.75rem;
    font-weight: 600;
  }

  th button {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75rem;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: inherit;
  }
  /* around all of its head, which is often higher */
  th button:focus-visible {
    outline: 0;
  }
  th:has(> :focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  tbody th {
    padding: 0;
  }
  /* names stay whole where there is room by scrolling */
  tbody button {
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: var(--_names);
    padding: 0.25rem 0.75rem;
  }
  th button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  thead button {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    gap: 0 0.375rem;
    min-inline-size: 6rem;
    padding: 0.5rem 0.75rem;
  }
  .name {
    grid-column: 1 / -1;
    font-weight: 600;
    line-height: 1.25;
  }
  .unit {
    grid-row: 2;
    font-size: var(--_small);
    color: var(--_muted);
  }
  /* two arrows, of which the one stands out that rows are ordered by */
  thead button::after {
    content: '';
    grid-area: 2 / 2;
    align-self: center;
    inline-size: 10px;
    block-size: 12px;
    background: linear-gradient(var(--_up, var(--_line)) 50%, var(--_down, var(--_line)) 0);
    clip-path: polygon(5px 0, 9px 4.5px, 1px 4.5px, 1px 7.5px, 9px 7.5px, 5px 12px, 1px 7.5px, 1px 4.5px);
  }
  [aria-sort='descending'] {
    --_down: var(--_text);
  }
  [aria-sort='ascending'] {
    --_up: var(--_text);
  }
  .chosen {
    box-shadow: inset 0 3px var(--_accent);
  }

  tbody tr:is(:hover, :focus-within, .pointed) > * {
    box-shadow:
      inset 0 1px var(--_text),
      inset 0 -1px var(--_text);
  }
  .in-column {
    box-shadow:
      inset 1px 0 var(--_text),
      inset -1px 0 var(--_text);
  }
  .selected > * {
    box-shadow:
      inset 0 2px var(--_accent),
      inset 0 -2px var(--_accent);
  }
  .selected button {
    box-shadow: inset 4px 0 var(--_accent);
  }

  .suppressed,
  .missing,
  .too-uncertain,
  .not-yet-available,
  .not-applicable,
  .undefined,
  .invalid {
    color: var(--_muted);
  }
  td:is(.suppressed, .missing, .too-uncertain, .not-yet-available) {
    position: relative;
    &::after {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 14px;
      block-size: 14px;
      clip-path: polygon(0 0, 100% 0, 0 100%);
      background: radial-gradient(circle, var(--_mark) 1px, transparent 1.3px) 0 0 / 4.5px 4.5px;
    }
  }
  td.suppressed::after {
    background: repeating-linear-gradient(135deg, var(--_mark) 0 1.5px, transparent 1.5px 4px);
  }

  .nothing {
    padding: 1rem;
    color: var(--_muted);
  }

  .tints,
  .ramp,
  .signs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
  }
  .ramp {
    gap: 2px;
  }
  .ramp i {
    inline-size: 1.75rem;
    block-size: 0.875rem;
    border: 1px solid var(--_line);
  }
  .ramp i:first-of-type {
    margin-inline-start: 0.5rem;
  }
  .ramp i:last-of-type {
    margin-inline-end: 0.5rem;
  }
  .signs {
    column-gap: 1.25rem;
    margin-block-start: 0.375rem;
    color: var(--_muted);
  }
  .signs b {
    display: inline-block;
    min-inline-size: 1.5rem;
    border: 1px solid transparent;
    text-align: center;
  }
  .signs b:empty::before {
    content: '\\a0';
  }

  @container soz (inline-size < 30rem) {
    .matrix {
      font-size: 0.875em;
    }
    th,
    td,
    th button {
      padding-inline: 0.5rem;
    }
  }
  @media (max-height: 30rem) {
    thead {
      position: static;
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_mark: var(--_text);
    }
    th,
    td {
      border-color: var(--_line);
    }
  }
  @media (forced-colors: active) {
    /* forced colours take the tints; the numbers stand without them */
    .tints {
      display: none;
    }
    td::after {
      forced-color-adjust: none;
    }
    .in-column,
    tbody tr:is(:hover, :focus-within, .pointed) > * {
      outline: 1px solid Highlight;
      outline-offset: -2px;
    }
    .selected > * {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .chosen {
      border-block-start: 4px solid Highlight;
    }
    thead button::after {
      --_line: var(--_faint);
      forced-color-adjust: none;
    }
  }
  @media print {
    .matrix {
      overflow: visible;
      max-block-size: none;
      border: 0;
      /* the paper's width is all there is */
      font-size: 0.75em;
    }
    thead,
    th:first-child {
      position: static;
    }
    /* a head that is repeated on the next page lacks its buttons, not its texts */
    th button {
      display: contents;
    }
    thead tr:first-child th,
    tbody th {
      padding: 0.375rem 0.75rem;
    }
    thead :is(.name, .unit) {
      display: block;
    }
    thead button::after {
      display: none;
    }
    td {
      min-inline-size: 0;
    }
  }
`;

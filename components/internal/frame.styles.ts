import { css } from 'lit';

/**
 * Tokens and frame. A page sets `--soz-...`; where it does not, KERN's tokens hold, then our own. Inside, `--_...` is
 * read. Light and dark follow the `color-scheme` of the page.
 */
export const frameStyles = css`
  :host {
    --_surface: var(--soz-surface, var(--kern-color-layout-background-default, Canvas));
    --_text: var(--soz-text, var(--kern-color-layout-text-default, light-dark(#16202c, #eceff3)));
    --_muted: var(--soz-muted, var(--kern-color-layout-text-muted, light-dark(#4c5968, #aeb8c4)));
    --_line: var(--soz-line, var(--kern-color-layout-border, light-dark(#cfd6de, #3d4753)));
    --_control: var(--soz-control, light-dark(#6b7887, #8b97a5));
    --_tint: var(--soz-tint, light-dark(#f3f6f9, #1e232a));
    --_action: var(--soz-action, var(--kern-color-action-default, light-dark(#0b4f8f, #8fc3f5)));
    --_focus: var(--soz-focus, var(--kern-color-action-focus-default, light-dark(#0b4f8f, #8fc3f5)));
    --_accent: var(--soz-accent, light-dark(#b4530a, #ffb167));
    --_radius: var(--soz-radius, 4px);
    --_gap: var(--soz-gap, 1rem);
    --_small: max(12px, 0.8125em);
    display: block;
    color: var(--_text);
    font-family: var(--soz-font, inherit);
    line-height: 1.45;
    text-align: start;
    /* a column of a table is as narrow as a part of a word */
    hyphenate-limit-chars: 14 5 5;
  }
  :host([hidden]) {
    display: none;
  }
  /* where a page asks how wide it would be, as in a dialog or a cell of a table: wide, and as narrow as must be */
  :host::after {
    content: '0 0';
    display: block;
    font-size: 0;
    visibility: hidden;
    word-spacing: 52rem;
  }
  :host(:state(kern-dark)) {
    color-scheme: dark;
  }
  :host(:state(kern-light)) {
    color-scheme: light;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  /* in both languages, and in a drawing, what comes first is left, whatever the page is */
  [part='figure'],
  .state p {
    direction: ltr;
  }
  [part='figure'],
  [part='state'] {
    display: flow-root;
    container: soz / inline-size;
    background: var(--_surface);
  }

  [part='title'] {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 21;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  .subtitle {
    margin-block-start: 0.25rem;
    color: var(--_muted);
  }
  .summary,
  .help p {
    margin-block-start: 0.75rem;
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem var(--_gap);
    margin-block-start: var(--_gap);
  }
  .plot {
    margin-block-start: var(--_gap);
    position: relative;
  }
  .legend {
    font-size: var(--_small);
  }
  .plot + .legend {
    margin-block-start: 0.75rem;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25rem;
    margin-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.25rem;
    font-size: 0.9375em;
  }
  a,
  summary,
  .show {
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  :is(a, summary, .show):hover {
    text-decoration-thickness: 2px;
  }
  summary {
    cursor: pointer;
    display: inline-block;
    padding-block: 0.5rem;
    min-block-size: 24px;
    overflow-wrap: anywhere;
  }
  summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.2em 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] {
    flex-basis: 100%;
    min-inline-size: 0;
    padding-block-end: 0.5rem;
  }
  /* what is opened stands below the row, of which nothing moves */
  @supports selector(::details-content) {
    @media not print {
      .toolbar details {
        display: contents;
      }
      .toolbar ::details-content {
        order: 1;
      }
      .toolbar [open]::details-content {
        inline-size: 100%;
        padding-block-end: 0.5rem;
      }
    }
  }

  button,
  select,
  textarea,
  [type='search'] {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 0.25rem 0.75rem;
    min-block-size: 2.25rem;
    max-inline-size: 100%;
  }
  [type='search'] {
    inline-size: 9rem;
  }
  .controls:not(:has(*)) {
    display: none;
  }
  .controls > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* nothing is looked for in a row of its own: what stands before it keeps room for it */
  @container soz (inline-size >= 30rem) {
    .controls > :has(+ label > [type='search']) {
      margin-inline-end: calc(9rem + var(--_gap));
      max-inline-size: calc(100% - 9rem - var(--_gap));
      & + label {
        inline-size: 9rem;
        margin-inline-start: calc(-9rem - var(--_gap));
      }
    }
  }
  button:enabled {
    cursor: pointer;
  }
  button:disabled {
    color: var(--_muted);
    border-color: var(--_line);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .notes {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: var(--_small);
    columns: 3 22rem;
    column-gap: 2rem;
    text-wrap: pretty;
  }
  .notes > * {
    max-inline-size: 90ch;
    break-inside: avoid;
    margin-block-end: 0.25rem;
  }

  .state {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.75rem;
    min-block-size: 16rem;
    padding: 1.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .state p {
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }
  .state ::slotted(*) {
    max-inline-size: 100%;
    overflow: auto;
  }
  .detail {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .waiting {
    color: var(--_muted);
    background: var(--_tint);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container soz (inline-size < 30rem) {
    [part='title'] {
      font-size: 1.1875em;
    }
    /* rows of controls end where the plot does */
    .controls :is(div, form, label, button) {
      flex-grow: 1;
    }
    select,
    [type='search'] {
      min-inline-size: 100%;
      padding-inline: 0.5rem;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_control);
      --_tint: var(--_surface);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_control: ButtonBorder;
      --_tint: Canvas;
      --_action: LinkText;
      --_focus: Highlight;
      --_accent: Highlight;
      /* what is there and not meant: that of disabled buttons is as loud as green */
      --_faint: color-mix(in srgb, CanvasText, Canvas);
    }
  }
  @media print {
    :host {
      --_surface: #fff;
      color-scheme: light;
      print-color-adjust: exact;
    }
    [part='figure'] {
      /* Firefox leaves out of its prints what a container changes */
      container-type: normal;
    }
    .toolbar {
      display: block;
      border: 0;
    }
    .notes ::details-content {
      content-visibility: visible;
    }
    [part='title'],
    figure > p {
      break-inside: avoid;
      break-after: avoid;
    }
    summary::before,
    .toolbar :is(summary, .help, .take, .sharing),
    .controls,
    .state button {
      display: none;
    }
  }
`;

import { css } from '../internal/sheet.js';

/** Colours, signs and legend of the kinds of map that are not the usual one. */
export const mapKindStyles = css`
  :host {
    --_d0: var(--soz-diverging-1, light-dark(#8a4b08, #f2b366));
    --_d1: var(--soz-diverging-2, light-dark(#c07f3a, #b98343));
    --_d2: var(--soz-diverging-3, light-dark(#858d96, #737c86));
    --_d3: var(--soz-diverging-4, light-dark(#4a86b8, #5590c4));
    --_d4: var(--soz-diverging-5, light-dark(#174680, #a6d2f5));
    --_b0: var(--soz-bivariate-1, light-dark(#8d9199, #6f6a70));
    --_b1: var(--soz-bivariate-2, light-dark(#438ac7, #5f7fb0));
    --_b2: var(--soz-bivariate-3, light-dark(#004c92, #4a9df0));
    --_b3: var(--soz-bivariate-4, light-dark(#b37a2e, #a5693a));
    --_b4: var(--soz-bivariate-5, light-dark(#5e5b5c, #a9a596));
    --_b5: var(--soz-bivariate-6, light-dark(#0b2347, #a5d2f7));
    --_b6: var(--soz-bivariate-7, light-dark(#7d5000, #d98a2b));
    --_b7: var(--soz-bivariate-8, light-dark(#4c2a10, #eec48a));
    --_b8: var(--soz-bivariate-9, light-dark(#170d14, #fdf6e3));
  }
  @media (forced-colors: none) {
    :is(.d0, .d1, .d2, .d3, .d4, .b0, .b1, .b2, .b3, .b4, .b5, .b6, .b7, .b8) {
      fill: currentColor;
    }
    .d0 {
      color: var(--_d0);
    }
    .d1 {
      color: var(--_d1);
    }
    .d2 {
      color: var(--_d2);
    }
    .d3 {
      color: var(--_d3);
    }
    .d4 {
      color: var(--_d4);
    }
    .b0 {
      color: var(--_b0);
    }
    .b1 {
      color: var(--_b1);
    }
    .b2 {
      color: var(--_b2);
    }
    .b3 {
      color: var(--_b3);
    }
    .b4 {
      color: var(--_b4);
    }
    .b5 {
      color: var(--_b5);
    }
    .b6 {
      color: var(--_b6);
    }
    .b7 {
      color: var(--_b7);
    }
    .b8 {
      color: var(--_b8);
    }
    .symbol:is(.q0, .q1, .q3, .q4, .d0, .d1, .d2, .d3, .d4) {
      fill: currentColor;
    }
  }
  @media (forced-colors: active) {
    .symbol:is(.q0, .d0) {
      fill-opacity: 0.1;
      stroke: CanvasText;
    }
    .symbol:is(.q1, .d1) {
      fill-opacity: 0.3;
      stroke: CanvasText;
    }
    .symbol:is(.q3, .d3) {
      fill-opacity: 0.75;
    }
    .symbol:is(.q4, .d4) {
      fill-opacity: 1;
    }
  }
  .sign-path {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.25px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .paired {
    --_bar: 1.25rem;
  }
  .paired .name {
    hyphens: auto;
  }
  .paired .bar {
    background-size: 100% 100% !important;
  }
  .square {
    inline-size: auto;
    border-collapse: collapse;
    margin-block-end: 0.5rem;
    font-size: var(--_small);
  }
  .square caption {
    text-align: start;
    padding-block-end: 0.25rem;
  }
  .square th {
    font-weight: 400;
    padding: 0.125rem 0.5rem;
    text-align: center;
    vertical-align: top;
    max-inline-size: 9rem;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  @container soz (max-width: 24rem) {
    .square th {
      padding-inline: 0.125rem;
      overflow-wrap: anywhere;
    }
  }
  .square th[scope='row'] {
    text-align: end;
    vertical-align: middle;
  }
  .square tfoot th {
    inline-size: 4.5rem;
  }
  .square .side {
    font-weight: 600;
  }
  .square td {
    padding: 1px;
  }
  .legend .square button {
    position: relative;
    inline-size: 100%;
    min-inline-size: 3.25rem;
    block-size: 2.5rem;
    padding: 0;
    overflow: hidden;
  }
  .square .swatch {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .legend .square [aria-pressed='true'] {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--_surface);
  }
  .legend .square :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    z-index: 1;
  }
  .square .count,
  .square .pointer {
    position: absolute;
    inset-block-end: 2px;
    padding-inline: 0.25rem;
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.25;
  }
  .square .count {
    inset-inline-end: 2px;
  }
  .square .pointer {
    inset-inline-start: 2px;
  }
`;

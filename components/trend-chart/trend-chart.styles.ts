import { css } from 'lit';

/** Six hues of equal weight, each at least 4.5 : 1 on the surface; none of them says good or bad. */
export const trendStyles = css`
  :host {
    --_context: var(--soz-line-context, light-dark(#c3cbd4, #4b5663));
  }
  .reference {
    --_hue: var(--_text);
  }
  .slot-0 {
    --_hue: var(--soz-line-0, light-dark(#0c55a9, #7faffa));
  }
  .slot-1 {
    --_hue: var(--soz-line-1, light-dark(#b4530a, #e99e63));
  }
  .slot-2 {
    --_hue: var(--soz-line-2, light-dark(#0f766e, #5fc9bb));
  }
  .slot-3 {
    --_hue: var(--soz-line-3, light-dark(#8a3686, #d79ad7));
  }
  .slot-4 {
    --_hue: var(--soz-line-4, light-dark(#584900, #d1bf4b));
  }
  .slot-5 {
    --_hue: var(--soz-line-5, light-dark(#b8255f, #ed7c9b));
  }

  .area-picker,
  .signs,
  .signs li,
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .area-picker {
    align-items: end;
    gap: 0.375rem 0.5rem;
  }
  .area-picker label {
    max-inline-size: 100%;
  }
  .full,
  .legend-heading,
  .signs,
  .others {
    color: var(--_muted);
  }
  .full {
    font-size: var(--_small);
  }

  .chart {
    position: relative;
  }
  .drawing {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .drawing,
  .swatch {
    flex: none;
    fill: none;
  }
  text {
    fill: var(--_muted);
  }
  .grid,
  .zero,
  .break,
  .cursor-line {
    stroke: var(--_control);
    shape-rendering: crispEdges;
  }
  .grid {
    stroke-opacity: 0.3;
  }
  .not-zero {
    stroke-dasharray: 2 4;
  }
  .break {
    stroke-dasharray: 4 4;
  }
  .tick,
  .gap {
    text-anchor: middle;
  }
  .value {
    text-anchor: end;
  }
  /* thousands of corners, each of which would be rounded at a cost */
  .context {
    stroke: var(--_context);
    stroke-linejoin: bevel;
  }
  .dots {
    stroke-width: 3;
  }
  .casing {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .line,
  .casing,
  .dots {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line,
  .connector,
  .gap-box,
  .hollow {
    stroke: var(--_hue, var(--_muted));
    stroke-width: 2.25;
  }
  .line.reference,
  .reference .line {
    stroke-width: 3;
  }
  .dashed,
  .signs .line:not(.solid) {
    stroke-dasharray: 2 5;
  }
  .connector,
  .gap-box {
    stroke-width: 1;
  }
  .gap-box,
  .hollow {
    fill: var(--_surface);
  }
  .gap-box {
    stroke-opacity: 0.55;
  }
  .hollow {
    stroke-width: 1.75;
  }
  .marker,
  .markers,
  .dot,
  .label,
  .gap,
  .band {
    fill: var(--_hue, var(--_muted));
  }
  .markers {
    display: none;
  }
  .dot {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .label,
  .gap,
  .cursor-period {
    font-weight: 600;
  }
  .band {
    fill-opacity: 0.16;
  }
  .projected {
    fill: var(--_tint);
  }
  .target {
    stroke: var(--_accent);
    stroke-dasharray: 8 4;
  }
  .target-label,
  .break-label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .target-label {
    fill: var(--_accent);
  }
  .cursor-line {
    stroke: var(--_text);
  }
  .cursor-period {
    fill: var(--_text);
  }

  .chart input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    background: none;
    border-radius: var(--_radius);
    cursor: crosshair;
    touch-action: pan-y;
  }
  .chart input::-webkit-slider-runnable-track {
    block-size: 100%;
  }
  .chart input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1px;
    block-size: 100%;
  }
  .chart input::-moz-range-track {
    background: none;
  }
  .chart input::-moz-range-thumb {
    border: 0;
    inline-size: 1px;
    background: none;
  }

  .legend ul {
    margin-block-start: 0.375rem;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5rem), 1fr));
    gap: 0.375rem 0.5rem;
  }
  .signs {
    --_hue: var(--_muted);
    gap: 0.125rem 1.25rem;
  }
  .signs li {
    gap: 0.375rem;
  }
  .key {
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    border-color: var(--_line);
    text-align: start;
  }
  .key span {
    flex: 1;
    overflow-wrap: break-word;
  }
  .key b {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .key:hover,
  .key[aria-pressed='false'] {
    border-color: var(--_control);
  }
  .others,
  .key[aria-pressed='false'] {
    --_hue: var(--_context);
    color: var(--_muted);
  }
  .key[aria-pressed='false'] {
    border-style: dashed;
  }
  .key:disabled {
    cursor: not-allowed;
  }
  .others .line {
    stroke-width: 1.25;
  }

  @media (prefers-contrast: more) {
    :host {
      --_context: var(--_control);
    }
    .markers {
      display: inline;
    }
  }
  @media print {
    .markers {
      display: inline;
    }
    .key[aria-pressed='false'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_context: var(--_faint);
    }
    [class*='slot-'] {
      --_hue: CanvasText;
    }
    .markers {
      display: inline;
    }
    .drawing,
    .swatch,
    button.key {
      forced-color-adjust: none;
    }
    .cursor-line {
      stroke: Highlight;
      stroke-width: 2;
    }
    button.key {
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonBorder;
    }
    button.key:disabled {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;

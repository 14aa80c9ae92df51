import { css } from 'lit';

/** Six hues of equal weight, each at least 4.5 : 1 on the surface; none of them says good or bad. */
export const trendStyles = css`
  :host {
    --_line-0: var(--soz-line-0, light-dark(#0c55a9, #7faffa));
    --_line-1: var(--soz-line-1, light-dark(#b4530a, #e99e63));
    --_line-2: var(--soz-line-2, light-dark(#0f766e, #5fc9bb));
    --_line-3: var(--soz-line-3, light-dark(#8a3686, #d79ad7));
    --_line-4: var(--soz-line-4, light-dark(#584900, #d1bf4b));
    --_line-5: var(--soz-line-5, light-dark(#b8255f, #ed7c9b));
    --_context: var(--soz-line-context, light-dark(#c3cbd4, #4b5663));
  }
  .reference {
    --_hue: var(--_text);
  }
  .slot-0 {
    --_hue: var(--_line-0);
  }
  .slot-1 {
    --_hue: var(--_line-1);
  }
  .slot-2 {
    --_hue: var(--_line-2);
  }
  .slot-3 {
    --_hue: var(--_line-3);
  }
  .slot-4 {
    --_hue: var(--_line-4);
  }
  .slot-5 {
    --_hue: var(--_line-5);
  }

  .area-picker {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.375rem 0.5rem;
  }
  .area-picker label {
    max-inline-size: 100%;
  }
  .area-picker select {
    display: block;
    max-inline-size: 100%;
  }
  .full {
    color: var(--_muted);
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
  .drawing path {
    fill: none;
  }
  .grid {
    stroke: var(--_line);
    stroke-opacity: 0.7;
    shape-rendering: crispEdges;
  }
  .zero {
    stroke: var(--_control);
    shape-rendering: crispEdges;
  }
  .not-zero {
    stroke-dasharray: 2 4;
  }
  text {
    fill: var(--_muted);
  }
  .tick {
    text-anchor: middle;
  }
  .tick.value {
    text-anchor: end;
  }
  /* thousands of corners, each of which would be rounded at a cost */
  .context {
    stroke: var(--_context);
    stroke-width: 1;
    stroke-linejoin: bevel;
  }
  .casing {
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line {
    stroke: var(--_hue);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line.reference,
  .reference .line {
    stroke-width: 3;
  }
  .line.small {
    --_hue: var(--_text);
    stroke-width: 2;
  }
  .context.dots {
    stroke-width: 3;
    stroke-linecap: round;
  }
  .dashed {
    stroke-dasharray: 2 5;
  }
  .connector {
    stroke: var(--_hue);
    stroke-width: 1;
  }
  .drawing .gap-box {
    fill: var(--_surface);
    stroke: var(--_hue);
    stroke-width: 1;
    stroke-opacity: 0.55;
  }
  .drawing .marker,
  .drawing .dot {
    fill: var(--_hue);
  }
  .drawing .markers {
    display: none;
    fill: var(--_hue);
  }
  .dot {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .drawing .hollow {
    fill: var(--_surface);
    stroke: var(--_hue, var(--_muted));
    stroke-width: 1.75;
  }
  .label {
    fill: var(--_hue);
    font-weight: 600;
  }
  .gap {
    fill: var(--_hue);
    font-weight: 700;
    text-anchor: middle;
  }
  .break {
    stroke: var(--_control);
    stroke-dasharray: 4 4;
    shape-rendering: crispEdges;
  }
  .break-label.end {
    text-anchor: end;
  }
  .annotation {
    stroke: var(--_control);
    shape-rendering: crispEdges;
  }
  .drawing .band,
  .swatch .band {
    fill: var(--_hue, var(--_muted));
    fill-opacity: 0.16;
    stroke: none;
  }
  .drawing .projected {
    fill: var(--_tint);
  }
  .end {
    text-anchor: end;
  }
  .drawing .name {
    fill: var(--_text);
    font-weight: 600;
  }
  .drawing .value.end {
    fill: var(--_text);
  }
  .target {
    stroke: var(--_accent);
    stroke-dasharray: 8 4;
  }
  .target-label,
  .cursor-period {
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
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .cursor-period {
    fill: var(--_text);
    font-weight: 700;
    stroke-width: 12;
  }

  .chart input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    background: none;
    border-radius: var(--_radius);
    cursor: crosshair;
    touch-action: pan-y;
  }
  .chart input::-webkit-slider-runnable-track {
    background: none;
    block-size: 100%;
  }
  .chart input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1px;
    block-size: 100%;
    background: none;
  }
  .chart input::-moz-range-track {
    background: none;
  }
  .chart input::-moz-range-thumb {
    border: 0;
    inline-size: 1px;
    background: none;
  }

  @media (prefers-contrast: more) {
    :host {
      --_context: var(--_control);
    }
    .drawing .markers {
      display: inline;
    }
  }
  @media print {
    .drawing .markers {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_context: GrayText;
      --_line-0: CanvasText;
      --_line-1: CanvasText;
      --_line-2: CanvasText;
      --_line-3: CanvasText;
      --_line-4: CanvasText;
      --_line-5: CanvasText;
    }
    .drawing .markers {
      display: inline;
    }
    .drawing {
      forced-color-adjust: none;
    }
    .cursor-line {
      stroke: Highlight;
      stroke-width: 2;
    }
  }
`;

import { css } from '../internal/sheet.js';

/** What a map has that moves. */
export const mapMovementStyles = css`
  /* below its field, where nothing has to move for it */
  label:has(> .found) {
    position: relative;
  }
  .found {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    white-space: nowrap;
    font-size: var(--_small);
    line-height: 1.2;
    color: var(--_muted);
  }
  .controls [aria-pressed='true'] {
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
    background: var(--_tint);
  }
  .zoom,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .zoom button {
    min-inline-size: 2.25rem;
  }
  [aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  .near {
    cursor: grab;
  }
  .symbol {
    transform-box: fill-box;
    transform-origin: center;
    scale: var(--_shrink, 1);
  }
  .names {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 5px;
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: middle;
    pointer-events: none;
  }
  .names text {
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .controls [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;

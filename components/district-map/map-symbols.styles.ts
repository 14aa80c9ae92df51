import { css } from '../internal/sheet.js';

/** Circles for counts, and below the map how large they are. */
export const mapSymbolStyles = css`
  .symbol {
    fill: var(--_q2);
    fill-opacity: 0.85;
    stroke: var(--_surface);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .sizes {
    display: flex;
    align-items: center;
    gap: 0.375rem 0.5rem;
    margin-block-start: 0.5rem;
    font-size: var(--_small);
  }
  .sizes svg {
    flex: none;
  }
  .sizes span {
    margin-inline-end: 0.5rem;
  }
`;

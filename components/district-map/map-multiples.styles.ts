import { css } from '../internal/sheet.js';

/** Small maps side by side. */
export const mapMultiplesStyles = css`
  .map-side:has(.several) {
    max-inline-size: none;
  }
  .several {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    gap: 0.75rem 1rem;
    align-content: start;
    align-items: end;
  }
  .several svg {
    display: block;
    inline-size: 100%;
    touch-action: pan-y pinch-zoom;
  }
  .several figcaption {
    font-size: var(--_small);
    margin-block-end: 0.25rem;
    padding-inline-start: 0.375rem;
    border-inline-start: 3px solid transparent;
    overflow-wrap: anywhere;
  }
  .several [aria-current] figcaption {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .several .mesh {
    stroke-width: 0.5px;
  }
  .several .coarse {
    stroke-width: 1.5px;
  }
  .several .outline {
    stroke-width: 2px;
  }
  .several .outline-edge {
    stroke-width: 4px;
  }
  /* not across all columns: those that are empty would keep their room */
  .several > p {
    grid-column: 1;
    inline-size: min(100cqi, 20rem);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .several ~ .sizes {
    inline-size: var(--_one, 8.5rem);
  }
  .several ~ .sizes span {
    flex: none;
  }
  @media (forced-colors: active) {
    .several figcaption {
      border-color: Canvas;
    }
    .several [aria-current] figcaption {
      border-color: Highlight;
    }
  }
  @media print {
    .several figure {
      break-inside: avoid;
    }
  }
`;

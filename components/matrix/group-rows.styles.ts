import { css } from '../internal/sheet.js';

/** What stands above rows that belong together. */
export const groupRowStyles = css`
  .group > th {
    padding: 0.5rem 0.75rem 0.25rem;
    text-align: start;
    font-weight: 650;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    border-inline-end: 0;
  }
  .group span {
    position: sticky;
    inset-inline-start: 0.75rem;
  }
`;

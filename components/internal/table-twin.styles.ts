import { css } from './sheet.js';

/** How the table twin looks. It comes after the styles of its element, and weighs less than they do. */
export const tableTwinStyles = css`
  .scroll {
    /* what is only for ears is positioned in it, so that it does not widen the page */
    position: relative;
    overflow: auto;
    max-block-size: 32rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  caption {
    text-align: start;
    padding: 0.5rem 0.75rem;
    color: var(--_muted);
  }
  th,
  td {
    padding: 0.375rem 0.75rem;
    border-top: 1px solid var(--_line);
    text-align: end;
    font-weight: 400;
    vertical-align: baseline;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_tint);
    font-weight: 600;
    vertical-align: bottom;
  }
  tr.reference > * {
    font-weight: 600;
  }

  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    th,
    td {
      padding-inline: 0.375rem;
    }
    /* heads of many columns stand on their side: no paper is as wide as their words */
    tr:has(> th:nth-child(8)) > th + th {
      writing-mode: vertical-rl;
      vertical-align: top;
    }
    table:has(th:nth-child(8)) {
      font-size: 0.75em;
    }
  }
`;

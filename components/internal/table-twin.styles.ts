import { css } from 'lit';

export const tableTwinStyles = css`
  .scroll {
    /* what is only for ears is positioned in it, so that it does not widen the page */
    position: relative;
    overflow: auto;
    max-block-size: 32rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    padding: 0.5rem 0.75rem;
    color: var(--_muted);
  }
  .twin th,
  .twin td {
    padding: 0.375rem 0.75rem;
    border-block-start: 1px solid var(--_line);
    text-align: end;
    font-weight: 400;
    vertical-align: baseline;
  }
  .twin th:first-child {
    text-align: start;
  }
  .twin thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_tint);
    font-weight: 600;
    vertical-align: bottom;
  }
  .twin .reference > * {
    font-weight: 600;
  }

  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    /* no head of a table at the foot of a page */
    caption,
    thead,
    tr:nth-child(-n + 3) {
      break-after: avoid;
    }
    .twin :is(th, td) {
      padding-inline: 0.375rem;
    }
    /* heads of many columns stand on their side: no paper is as wide as their words */
    .twin tr:has(> th:nth-child(8)) > th + th {
      writing-mode: vertical-rl;
    }
    .twin table:has(th:nth-child(8)) {
      font-size: 0.75em;
    }
  }
`;

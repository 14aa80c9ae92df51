import { css } from 'lit';

/** What all tables have in common. */
export const tableStyles = css`
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    tr {
      break-inside: avoid;
    }
    /* no head of a table at the foot of a page */
    caption,
    thead,
    tr:nth-child(-n + 3) {
      break-after: avoid;
    }
  }
`;

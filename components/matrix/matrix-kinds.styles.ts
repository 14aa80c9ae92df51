import { css } from '../internal/sheet.js';

/** What tables of planning have of their own: marks, states, texts, halves. */
export const matrixKindStyles = css`
  /* what is no button, and needs its own room */
  table.planning tbody th,
  table.texts thead tr:first-child th,
  table.overlap thead tr:first-child th {
    padding: 0.375rem 0.75rem;
  }
  table.marks td,
  table.states td,
  table.overlap td {
    text-align: center;
  }
  table.planning td,
  table.planning tbody th {
    border-block-end: 1px solid var(--_line);
  }
  table.planning thead th:not(.corner) {
    min-inline-size: 7.75rem;
    max-inline-size: 11rem;
    padding-inline: 0.5rem;
    text-align: start;
    vertical-align: bottom;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  @media not print {
    table.marks thead th:not(.corner),
    table.states thead th:not(.corner) {
      padding-inline: 0;
    }
  }
  table.planning thead button {
    min-inline-size: 0;
    padding-inline: 0.5rem 0.25rem;
    align-content: end;
  }
  table.planning .name {
    display: block;
    grid-column: 1;
    font-size: var(--_small);
  }
  /* there is no unit below the name beside which it would stand */
  table.planning thead button::after {
    grid-row: 1;
    align-self: end;
  }
  .need {
    background: var(--soz-need, light-dark(#fbe6c9, #4d3411));
  }
  .signs b:is(.strong, .weak, .need) {
    border-color: var(--_line);
  }
  .marks td {
    font-size: 1.125em;
    line-height: 1.2;
  }
  .marks .strong,
  .signs .strong {
    background: var(--_tint-2);
  }
  .marks .weak,
  .signs .weak {
    background: var(--_tint-0);
  }
  table.states td.need {
    min-inline-size: 9rem;
    text-align: start;
    vertical-align: top;
    font-size: var(--_small);
  }
  td.not-relevant,
  td.self {
    color: var(--_muted);
  }
  .texts td {
    min-inline-size: 8rem;
    max-inline-size: 18rem;
    text-align: start;
    vertical-align: top;
    font-size: var(--_small);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .texts tbody th {
    vertical-align: top;
  }
  td.self {
    background: var(--_tint);
    text-align: center;
  }
  table td.mirror {
    border-color: transparent;
  }
  @media print {
    table :is(th, td) {
      min-inline-size: 0 !important;
      padding-inline: 0.375rem !important;
    }
  }
`;

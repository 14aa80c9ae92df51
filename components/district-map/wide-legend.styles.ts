import { css, unsafeCSS } from 'lit';

/** However many lines its text has, each class has its colour in one row with the others, and its bar on it. */
const { cssText } = css`
  .classes {
    display: grid;
    grid: auto auto auto / auto-flow minmax(0, 12rem);
    margin-block-end: 0.5rem;
  }
  .classes li,
  .classes button {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: 1 / -1;
    gap: 0;
    place-items: end center;
  }
  .classes button {
    padding-inline: 0;
    line-height: 1.25;
    text-align: center;
  }
  .classes .tally {
    grid-row: 1;
    inline-size: 100%;
    flex-direction: column-reverse;
    gap: 0;
  }
  .count-bar {
    inline-size: 72%;
  }
  .classes .swatch {
    grid-row: 2;
    inline-size: 100%;
    block-size: 0.625rem;
    border-inline-width: 0;
    margin-block-end: 0.25rem;
  }
  .classes .swatch + span {
    padding-inline: 0.25rem;
  }
`;

/** Where there is room, bars of the legend stand over a row of colours. On paper nobody is asked: no container has a size there. */
export const wideLegendStyles = unsafeCSS(`@container soz (inline-size>=56rem){${cssText}}@media print{${cssText}}`);

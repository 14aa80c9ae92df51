import { css, unsafeCSS } from 'lit';

const { cssText } = css`
  .classes {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 12rem);
    margin-block-end: 0.5rem;
  }
  .classes li {
    align-items: stretch;
  }
  .classes button {
    flex-direction: column;
    gap: 0;
    padding-inline: 0;
    line-height: 1.25;
    text-align: center;
  }
  .count-bar {
    order: -2;
    inline-size: 72%;
  }
  .classes .count {
    order: -3;
    margin-block-start: auto;
  }
  .classes .swatch {
    order: -1;
    inline-size: 100%;
    block-size: 0.625rem;
    border-inline-width: 0;
    margin-block-end: 0.25rem;
  }
  .classes .swatch + span {
    flex: none;
    padding-inline: 0.25rem;
  }
`;

/** Where there is room, bars of the legend stand over a row of colours. On paper nobody is asked: no container has a size there. */
export const wideLegendStyles = unsafeCSS(`@container soz (inline-size>=40rem){${cssText}}@media print{${cssText}}`);

// What only some matrices show: ranks, the comparison with the city, rows in groups.
import { css } from 'lit';
import { groupRowStyles } from './group-rows.styles.js';
export { matrixView, matrixViewText, rowsByParent } from '../../src/index.js';

/** Above and below a value, without a judgement: neither is red or green. */
const comparisonStyles = css`
  .above {
    background: var(--soz-above, light-dark(#f6d3a8, #6b4413));
  }
  .below {
    background: var(--soz-below, light-dark(#c5dcf0, #1f4565));
  }
  .signs b:is(.above, .below, .within) {
    border-color: var(--_line);
  }
`;

export const styles = [groupRowStyles, comparisonStyles];

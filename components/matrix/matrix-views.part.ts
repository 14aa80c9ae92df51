// What only some matrices show: ranks, the comparison with the city, rows in groups, courses.
import { css } from '../internal/sheet.js';
import { type MatrixView, pageWord } from '../../src/index.js';
import { wordMisuse } from '../internal/word-misuse.js';
import { groupRowStyles } from './group-rows.styles.js';
export { matrixView, matrixViewText, rowsByParent, withCourses } from '../../src/index.js';

/** The views by what a webmaster may call them in German. */
const VIEW_WORDS: Readonly<Record<string, MatrixView>> = {
  klassen: 'classes',
  raenge: 'ranks',
  vergleich: 'comparison',
};

/** The view of this name, in German or English. */
export const viewOf = (name: string | undefined): MatrixView | undefined => pageWord(VIEW_WORDS, name);

/** A name that is none. */
export const misuse = wordMisuse('view', VIEW_WORDS);

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

const courseStyles = css`
  td:has(.course) {
    padding-inline: 0.5rem;
  }
  .course {
    display: block;
    margin-inline-start: auto;
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
`;

export const styles = [groupRowStyles, comparisonStyles, courseStyles];

// What only a matrix of planning needs: other matrices do without, and are the lighter for it.
import {
  type Language,
  pageWord,
  PLANNING_MATRICES,
  type PlanningMatrix,
  planningSheet,
  type PublishedPlanning,
} from '../../src/index.js';
export { PlanningLoader } from '../internal/planning-loader.js';
import { wordMisuse } from '../internal/word-misuse.js';
import { groupRowStyles } from './group-rows.styles.js';
import { matrixKindStyles } from './matrix-kinds.styles.js';

export const styles = [groupRowStyles, matrixKindStyles];

/** What a webmaster may call the matrices of planning in German. */
const TABLE_WORDS: Readonly<Record<string, PlanningMatrix>> = {
  beziehungen: 'relations',
  schnittstellen: 'interfaces',
  bereiche: 'departments',
  bedarf: 'needs',
  ueberschneidung: 'overlap',
};

/** A name that is none. */
export const misuse = wordMisuse('table', TABLE_WORDS);

/** The matrix of this name, else the first; or why there is none. */
export function planningFigure(
  planning: PublishedPlanning,
  name: string | undefined,
  language: Language,
): ReturnType<typeof planningSheet> {
  const matrix = pageWord(TABLE_WORDS, name) ?? PLANNING_MATRICES[0];
  return planningSheet(planning, matrix, language);
}

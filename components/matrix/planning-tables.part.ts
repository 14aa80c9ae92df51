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

/** The matrix of this name, else the first that has anything; or why there is none. */
export function planningFigure(
  planning: PublishedPlanning,
  name: string | undefined,
  language: Language,
): ReturnType<typeof planningSheet> {
  const named = pageWord(TABLE_WORDS, name);
  const figureOf = (matrix: PlanningMatrix): ReturnType<typeof planningSheet> =>
    planningSheet(planning, matrix, language);
  if (named) return figureOf(named);
  return PLANNING_MATRICES.map(figureOf).find((figure) => !('reason' in figure)) ?? figureOf(PLANNING_MATRICES[0]);
}

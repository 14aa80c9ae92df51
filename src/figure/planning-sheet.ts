import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import type { Planning } from '../model/planning/planning.js';
import type { Language } from '../model/text.js';
import { departmentSheet } from './department-sheet.js';
import type { FigureWords } from './figure-words.js';
import { interfaceSheet } from './interface-sheet.js';
import { type MatrixSheet, sheetTable } from './matrix-sheet.js';
import { needSheet } from './need-sheet.js';
import { overlapSheet } from './overlap-sheet.js';
import type { PlanningFigure } from './planning-figure.js';
import { relationSheet } from './relation-sheet.js';

/** The matrices that planning amounts to. */
export const PLANNING_MATRICES = ['relations', 'interfaces', 'departments', 'needs', 'overlap'] as const;

/** One of {@link PLANNING_MATRICES}. */
export type PlanningMatrix = (typeof PLANNING_MATRICES)[number];

const FIGURES: Readonly<
  Record<PlanningMatrix, (planning: Planning, language: Language) => PlanningFigure | undefined>
> = {
  relations: relationSheet,
  interfaces: interfaceSheet,
  departments: departmentSheet,
  needs: needSheet,
  overlap: overlapSheet,
};

/**
 * A matrix of planning as it is drawn, with the words about it; or why there is none.
 *
 * @example
 * ```ts
 * planningSheet(planningOf({}), 'needs', 'de') // => { reason: 'Es ist kein Stand von Aufgaben verzeichnet.' }
 * ```
 */
export function planningSheet(
  planning: Planning,
  matrix: PlanningMatrix,
  language: Language,
): { readonly sheet: MatrixSheet; readonly words: FigureWords } | { readonly reason: string } {
  const figure = FIGURES[matrix](planning, language);
  if (!figure) return { reason: planningMatrixText(language)[matrix].empty };
  const { sheet, title, summary } = figure;
  return { sheet, words: { title, subtitle: sheet.caption, summary, table: sheetTable(sheet) } };
}

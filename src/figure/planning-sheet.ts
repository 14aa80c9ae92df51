import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import type { Planning } from '../model/planning/planning.js';
import type { Language } from '../model/text.js';
import { departmentSheet } from './department-sheet.js';
import type { FigureWords } from './figure-words.js';
import { interfaceSheet } from './interface-sheet.js';
import { type MatrixSheet, sheetTable } from './matrix-sheet.js';
import { needSheet } from './need-sheet.js';
import { overlapSheet } from './overlap-sheet.js';
import type { OverlapView } from './overlap-view.js';
import type { PlanningFigure } from './planning-figure.js';
import { relationSheet } from './relation-sheet.js';

/** The matrices that planning amounts to. */
export const PLANNING_MATRICES = ['relations', 'interfaces', 'departments', 'needs', 'overlap'] as const;

/** One of {@link PLANNING_MATRICES}. */
export type PlanningMatrix = (typeof PLANNING_MATRICES)[number];

/** What matrices are made of: the lists, and how plans overlap. */
export type MatrixPlanning = Planning & { readonly views: { readonly overlap: OverlapView } };

const FIGURES: Readonly<
  Record<PlanningMatrix, (planning: MatrixPlanning, language: Language) => PlanningFigure | undefined>
> = {
  relations: relationSheet,
  interfaces: interfaceSheet,
  departments: departmentSheet,
  needs: needSheet,
  overlap: (planning, language) => overlapSheet(planning, planning.views.overlap, language),
};

/**
 * A matrix of planning as it is drawn, with the words about it; or why there is none.
 *
 * @example
 * ```ts
 * planningSheet(withPlanningViews(planningOf({})), 'needs', 'de') // => { reason: 'Es ist kein Stand von Aufgaben verzeichnet.' }
 * ```
 */
export function planningSheet(
  planning: MatrixPlanning,
  matrix: PlanningMatrix,
  language: Language,
): { readonly sheet: MatrixSheet; readonly words: FigureWords } | { readonly reason: string } {
  const figure = FIGURES[matrix](planning, language);
  if (!figure) return { reason: planningMatrixText(language)[matrix].empty };
  const { sheet, title, summary } = figure;
  return { sheet, words: { title, subtitle: sheet.caption, summary, table: sheetTable(sheet) } };
}

import type { MatrixSheet } from './matrix-sheet.js';

/** A matrix of planning with what it shows. */
export interface PlanningFigure {
  readonly sheet: MatrixSheet;
  readonly title: string;
  readonly summary: string;
}

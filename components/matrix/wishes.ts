import { MATRIX_VIEWS, type MatrixView, PLANNING_MATRICES, type PlanningMatrix } from '../../src/index.js';

/** What a webmaster may call the matrices of planning in German. */
const GERMAN: Readonly<Record<string, PlanningMatrix>> = {
  beziehungen: 'relations',
  schnittstellen: 'interfaces',
  bereiche: 'departments',
  bedarf: 'needs',
  ueberschneidung: 'overlap',
};

/** The matrix of planning of this name, else the first. */
export function planningMatrix(name: string | undefined): PlanningMatrix {
  return PLANNING_MATRICES.find((each) => each === name) ?? GERMAN[name ?? ''] ?? PLANNING_MATRICES[0];
}

const GERMAN_VIEWS: Readonly<Record<string, MatrixView>> = {
  klassen: 'classes',
  raenge: 'ranks',
  vergleich: 'comparison',
};

/** The view of this name. */
export function viewOf(name: string | undefined): MatrixView | undefined {
  return MATRIX_VIEWS.find((each) => each === name) ?? GERMAN_VIEWS[name ?? ''];
}

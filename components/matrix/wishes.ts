import { MATRIX_VIEWS, type MatrixView } from '../../src/index.js';

/** What a webmaster may call the views in German. */
const GERMAN: Readonly<Record<string, MatrixView>> = {
  klassen: 'classes',
  raenge: 'ranks',
  vergleich: 'comparison',
};

/** The view of this name. */
export function viewOf(name: string | undefined): MatrixView | undefined {
  return MATRIX_VIEWS.find((each) => each === name) ?? GERMAN[name ?? ''];
}

import type { MatrixView } from '../../src/index.js';

/** The views by what a webmaster may call them in German. */
export const VIEW_WORDS: Readonly<Record<string, MatrixView>> = {
  klassen: 'classes',
  raenge: 'ranks',
  vergleich: 'comparison',
};

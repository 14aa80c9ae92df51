import type { TrendView } from '../../src/index.js';

/** The views by what a webmaster may call them in German. */
export const VIEW_WORDS: Readonly<Record<string, TrendView>> = {
  werte: 'values',
  index: 'index',
  veraenderung: 'change',
  einzeln: 'multiples',
};

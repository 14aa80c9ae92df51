import { TREND_VIEWS, type TrendView } from '../../src/index.js';

/** What a webmaster may call the views in German. */
const GERMAN: Readonly<Record<string, TrendView>> = {
  werte: 'values',
  index: 'index',
  veraenderung: 'change',
  einzeln: 'multiples',
};

/** The view of this name. */
export function viewOf(name: string | undefined): TrendView | undefined {
  return TREND_VIEWS.find((each) => each === name) ?? GERMAN[name ?? ''];
}

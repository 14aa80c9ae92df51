import { type Language } from '../../model/text.js';
import { formatNumber, roundHalfUp } from '../number.js';
import { formatValue, indicatorStyle, type IndicatorUnit } from '../unit.js';

/** Where a value went, as printed: a change that the decimals do not show is none. */
export type Direction = 'rise' | 'fall' | 'same';

/** Which way it went from `first` to `last`. */
export function directionOf(first: number, last: number, decimals: number): Direction {
  const change = roundHalfUp(last, decimals) - roundHalfUp(first, decimals);
  return change > 0 ? 'rise' : change < 0 ? 'fall' : 'same';
}

// a share of fewer cases says less than the cases themselves
const PERCENT_FROM = 100;

const WORDS: Record<
  Language,
  { by: string; from: string; to: string; points: readonly [one: string, several: string] }
> = {
  de: { by: 'um', from: 'von', to: 'auf', points: ['Prozentpunkt', 'Prozentpunkte'] },
  en: { by: 'of', from: 'from', to: 'to', points: ['percentage point', 'percentage points'] },
};

/**
 * How far two values are apart: percentages in percentage points, all others in their unit. It is the difference of the
 * values as printed, so that a reader who subtracts them gets the same.
 */
export function distancePhrase(first: number, last: number, indicator: IndicatorUnit, language: Language): string {
  const style = indicatorStyle(indicator, language);
  const [before, after] = [roundHalfUp(first, style.decimals), roundHalfUp(last, style.decimals)];
  const distance = roundHalfUp(Math.abs(after - before), style.decimals);
  if (style.unit !== '%') return formatValue(distance, indicator, language);
  const unit = WORDS[language].points[distance === 1 && style.decimals === 0 ? 0 : 1];
  return formatNumber(distance, { ...style, unit });
}

/**
 * How much a value changed, as it follows `Anstieg` or `Rückgang`: counts in per cent of the first one where that is large
 * enough to bear it, all others as {@link distancePhrase} has it.
 */
export function changePhrase(first: number, last: number, indicator: IndicatorUnit, language: Language): string {
  const { decimals } = indicator;
  const { by, from, to } = WORDS[language];
  const [before, after] = [roundHalfUp(first, decimals), roundHalfUp(last, decimals)];
  if (indicator.form === 'count') {
    if (before === 0)
      return `${from} ${formatNumber(0, { language, decimals })} ${to} ${formatValue(after, indicator, language)}`;
    const percent = (100 * Math.abs(after - before)) / before;
    if (before >= PERCENT_FROM && after >= 0 && roundHalfUp(percent, 1) > 0)
      return `${by} ${formatNumber(percent, { language, decimals: 1, unit: '%' })}`;
  }
  return `${by} ${distancePhrase(first, last, indicator, language)}`;
}

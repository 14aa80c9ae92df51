import type { Language } from '../model/text.js';
import { formatNumber, type NumberStyle } from './number.js';

/** A class of values: from `lower`, which is in it, to `upper`, which is not. Without a bound it is open on that side. */
export interface ClassBounds {
  readonly lower?: number;
  readonly upper?: number;
}

const WORDS: Record<Language, { under: string; toUnder: string; andMore: string; all: string }> = {
  de: { under: 'unter', toUnder: 'bis unter', andMore: 'und mehr', all: 'alle Werte' },
  en: { under: 'under', toUnder: 'to under', andMore: 'or more', all: 'all values' },
};

/**
 * What the legend says of a class. The closure is printed, not assumed: the lower bound belongs to the class, the upper
 * one to the next. A class of one single value is that value.
 *
 * @example
 * ```ts
 * formatClass({ lower: 38, upper: 42 }, { language: 'de', decimals: 0 }) // => '38 bis unter 42'
 * formatClass({ lower: 42 }, { language: 'en', decimals: 0 }) // => '42 or more'
 * ```
 */
export function formatClass({ lower, upper }: ClassBounds, style: NumberStyle): string {
  const { under, toUnder, andMore, all } = WORDS[style.language];
  const last = upper === undefined ? '' : formatNumber(upper, style);
  if (lower === undefined) return upper === undefined ? all : `${under} ${last}`;
  if (upper === undefined) return `${formatNumber(lower, style)} ${andMore}`;
  if (lower === upper) return last;
  return `${formatNumber(lower, { language: style.language, decimals: style.decimals })} ${toUnder} ${last}`;
}

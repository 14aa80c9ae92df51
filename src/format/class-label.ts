import type { Language } from '../model/text.js';
import { formatNumber, type NumberStyle } from './number.js';

/**
 * A class of values. Without a bound it is open on that side; otherwise its closure says which bound belongs to it:
 * `left-closed`, as it is if absent, the lower one, `right-closed` the upper one.
 */
export interface ClassBounds {
  readonly lower?: number;
  readonly upper?: number;
  readonly closure?: 'left-closed' | 'right-closed';
}

interface Words {
  readonly toUpper: string;
  readonly beforeUpper: string;
  readonly beforeLower: string;
  readonly afterLower: string;
}

const WORDS: Record<Language, { all: string } & Record<NonNullable<ClassBounds['closure']>, Words>> = {
  de: {
    all: 'alle Werte',
    'left-closed': { toUpper: ' bis unter ', beforeUpper: 'unter ', beforeLower: '', afterLower: ' und mehr' },
    'right-closed': { toUpper: ' bis ', beforeUpper: 'bis ', beforeLower: 'über ', afterLower: '' },
  },
  en: {
    all: 'all values',
    'left-closed': { toUpper: ' to under ', beforeUpper: 'under ', beforeLower: '', afterLower: ' or more' },
    'right-closed': { toUpper: ' to ', beforeUpper: 'up to ', beforeLower: 'over ', afterLower: '' },
  },
};

/**
 * What the legend says of a class. The closure is printed, not assumed. A class of one single value is that value.
 *
 * @example
 * ```ts
 * formatClass({ lower: 38, upper: 42 }, { language: 'de', decimals: 0 }) // => '38 bis unter 42'
 * formatClass({ lower: 38, upper: 42, closure: 'right-closed' }, { language: 'de', decimals: 0 }) // => 'über 38 bis 42'
 * formatClass({ lower: 42 }, { language: 'en', decimals: 0 }) // => '42 or more'
 * ```
 */
export function formatClass({ lower, upper, closure = 'left-closed' }: ClassBounds, style: NumberStyle): string {
  const { all, [closure]: words } = WORDS[style.language];
  const last = upper === undefined ? '' : formatNumber(upper, style);
  if (lower === undefined) return upper === undefined ? all : words.beforeUpper + last;
  if (upper === undefined) return words.beforeLower + formatNumber(lower, style) + words.afterLower;
  if (lower === upper) return last;
  const first = formatNumber(lower, { language: style.language, decimals: style.decimals });
  return words.beforeLower + first + words.toUpper + last;
}

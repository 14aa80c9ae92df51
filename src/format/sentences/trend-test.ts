import type { Period } from '../../model/period.js';
import type { Language } from '../../model/text.js';
import { formatNumber, roundHalfUp } from '../number.js';
import { formatSincePeriod } from '../period.js';

/** What a test of trend says: a change more than chance would bring, none such, or that nothing can be said. */
export interface TrendTestFacts {
  readonly direction: 'increasing' | 'decreasing' | 'none' | 'undefined';
  /** The first period the test takes in. */
  readonly since: Period;
  /** The greatest probability of error at which a trend is told: 0.05, say. */
  readonly error: number;
}

interface TrendTestWords {
  readonly increasing: string;
  readonly decreasing: string;
  readonly tooFew: string;
  trend(since: string, what: string, error: string): string;
  none(since: string): string;
}

const WORDS: Record<Language, TrendTestWords> = {
  de: {
    increasing: 'Anstieg',
    decreasing: 'Rückgang',
    tooFew: 'Für eine Aussage zum Trend reichen die Werte nicht aus.',
    trend: (since, what, error) =>
      `${since} zeigt die Reihe einen statistisch gesicherten ${what} (Irrtumswahrscheinlichkeit höchstens ${error}).`,
    none: (since) => `${since} zeigt die Reihe keine statistisch gesicherte Veränderung.`,
  },
  en: {
    increasing: 'rise',
    decreasing: 'fall',
    tooFew: 'There are too few values to tell a trend.',
    trend: (since, what, error) =>
      `${since}, the series shows a statistically significant ${what} (probability of error at most ${error}).`,
    none: (since) => `${since}, the series shows no statistically significant change.`,
  },
};

/** A sentence about a trend and its certainty. That no change is certain does not say that nothing changed. */
export function trendTestSentence({ direction, since, error }: TrendTestFacts, language: Language): string {
  const words = WORDS[language];
  if (direction === 'undefined') return words.tooFew;
  const when = formatSincePeriod(since, language);
  const beginning = when.charAt(0).toUpperCase() + when.slice(1);
  if (direction === 'none') return words.none(beginning);
  const percent = roundHalfUp(100 * error, 2);
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return words.trend(beginning, words[direction], formatNumber(percent, { language, decimals, unit: '%' }));
}

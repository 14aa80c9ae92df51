import type { Language } from '../../model/text.js';
import { formatNumber } from '../number.js';

/** How many values are not shown, and why. `missing` is everything without a value that is not suppressed. */
export interface Gaps {
  readonly suppressed: number;
  readonly missing: number;
}

const WORDS: Record<Language, Record<keyof Gaps, readonly [one: string, several: string]>> = {
  de: {
    suppressed: ['Wert unterliegt der Geheimhaltung', 'Werte unterliegen der Geheimhaltung'],
    missing: ['Wert fehlt', 'Werte fehlen'],
  },
  en: {
    suppressed: ['value is confidential', 'values are confidential'],
    missing: ['value is missing', 'values are missing'],
  },
};

/** A sentence about the values that are not shown; none where all are. */
export function gapsSentence(gaps: Gaps, language: Language): string {
  const parts = (['suppressed', 'missing'] as const)
    .filter((gap) => gaps[gap] > 0)
    .map((gap) => {
      const count = gaps[gap];
      return `${formatNumber(count, { language, decimals: 0 })} ${WORDS[language][gap][count === 1 ? 0 : 1]}`;
    });
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

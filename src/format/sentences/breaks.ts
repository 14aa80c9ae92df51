import type { Period } from '../../model/period.js';
import { type Language, type LocalText, textIn } from '../../model/text.js';
import { formatInPeriod } from '../period.js';
import { listNames } from './names.js';

/** Where values before and from a period do not compare, with the reason where it is known. */
export interface NamedBreak {
  readonly period: Period;
  readonly reason?: LocalText;
}

const WORDS: Record<Language, { others: string; sentence(when: string, several: boolean): string }> = {
  de: {
    others: 'weitere',
    sentence: (when, several) =>
      `${several ? 'Brüche' : 'Bruch'} in der Reihe ${when}: Werte davor und danach sind nicht vergleichbar.`,
  },
  en: {
    others: 'others',
    sentence: (when, several) =>
      `${several ? 'Breaks' : 'Break'} in the series ${when}: values before and after are not comparable.`,
  },
};

/** A sentence about the breaks in a series; none where there is none. */
export function breaksSentence(breaks: readonly NamedBreak[], language: Language): string {
  if (breaks.length === 0) return '';
  const words = WORDS[language];
  const when = breaks.map((each) => breakText(each, language));
  return words.sentence(listNames(when, words.others, language), breaks.length > 1);
}

function breakText({ period, reason }: NamedBreak, language: Language): string {
  const when = formatInPeriod(period, language);
  return reason ? `${when} (${textIn(reason, language).replace(/\.$/, '')})` : when;
}

import { type Language, type LocalText, textIn } from '../../model/text.js';
import { formatNumber } from '../number.js';
import { formatValue, type IndicatorUnit } from '../unit.js';
import { directionOf, distancePhrase } from './change.js';
import { paragraph } from './paragraph.js';

/** What a value is held against: the whole of which the area is a part, a target, or a value with a name of its own. */
export interface ComparisonFacts {
  readonly kind: 'whole' | 'target' | 'named';
  /** The city's name, or the name of the value; a target needs none. */
  readonly name?: string | LocalText;
  readonly value: number;
  /** What a test says of the difference: `similar` is one that may be chance. */
  readonly result?: 'higher' | 'lower' | 'similar';
}

interface ComparisonWords {
  readonly target: string;
  readonly certain: string;
  readonly uncertain: string;
  whole(name: string): string;
  share(share: string): string;
  same(isCount: boolean): string;
  differs(distance: string, above: boolean, isCount: boolean): string;
}

const WORDS: Record<Language, ComparisonWords> = {
  de: {
    target: 'Zielwert',
    certain: 'Der Unterschied ist statistisch gesichert.',
    uncertain: 'Der Unterschied ist nicht statistisch gesichert, er kann Zufall sein.',
    whole: (name) => `${name} insgesamt`,
    share: (share) => `Anteil daran: ${share}.`,
    same: (isCount) => `${isCount ? 'Die Zahl' : 'Der Wert'} ist gleich hoch.`,
    differs: (distance, above, isCount) =>
      `${isCount ? 'Die Zahl' : 'Der Wert'} liegt um ${distance} ${above ? 'darüber' : 'darunter'}.`,
  },
  en: {
    target: 'Target',
    certain: 'The difference is statistically significant.',
    uncertain: 'The difference is not statistically significant, it may be chance.',
    whole: (name) => `${name} as a whole`,
    share: (share) => `Share of it: ${share}.`,
    same: (isCount) => `The ${isCount ? 'number' : 'value'} is the same.`,
    differs: (distance, above, isCount) =>
      `The ${isCount ? 'number' : 'value'} is ${distance} ${above ? 'higher' : 'lower'}.`,
  },
};

/** What is compared with, as a sentence of its own: `Leipzig insgesamt: 14,5 %.` */
export function yardstickSentence(
  { kind, name: given = '', value }: ComparisonFacts,
  indicator: IndicatorUnit,
  language: Language,
): string {
  const words = WORDS[language];
  const name = typeof given === 'string' ? given : textIn(given, language);
  const what = kind === 'target' ? words.target : kind === 'whole' ? words.whole(name) : name;
  return `${what}: ${formatValue(value, indicator, language)}.`;
}

/**
 * A value held against another: the other one, how far it lies above or below, and how certain that is. A count is not held
 * against the count of the whole: its share of it is told.
 */
export function comparisonSentences(
  value: number,
  facts: ComparisonFacts,
  indicator: IndicatorUnit,
  language: Language,
): string {
  const words = WORDS[language];
  const yardstick = yardstickSentence(facts, indicator, language);
  const isCount = indicator.form === 'count';
  if (isCount && facts.kind === 'whole') {
    const share = (100 * value) / facts.value;
    const isPart = share >= 0 && share <= 100;
    return paragraph(yardstick, isPart ? words.share(formatNumber(share, { language, decimals: 1, unit: '%' })) : '');
  }
  const direction = directionOf(facts.value, value, indicator.decimals);
  if (direction === 'same') return paragraph(yardstick, words.same(isCount));
  const distance = distancePhrase(facts.value, value, indicator, language);
  return paragraph(yardstick, words.differs(distance, direction === 'rise', isCount), certainty(facts, language));
}

function certainty({ result }: ComparisonFacts, language: Language): string {
  if (result === undefined) return '';
  return WORDS[language][result === 'similar' ? 'uncertain' : 'certain'];
}

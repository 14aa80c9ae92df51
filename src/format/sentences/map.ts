import type { AreaLevel } from '../../model/area.js';
import type { Indicator } from '../../model/indicator.js';
import type { Period } from '../../model/period.js';
import { type Language, textIn } from '../../model/text.js';
import { roundHalfUp } from '../number.js';
import { formatInPeriod } from '../period.js';
import { formatAreaCount, formatValue, type IndicatorUnit } from '../unit.js';
import type { Extreme, Extremes } from './extremes.js';
import { type Gaps, gapsSentence } from './gaps.js';
import { paragraph } from './paragraph.js';
import { inPlaces, listNames } from './names.js';

/** What sentences need to know of an indicator. */
export type SentenceIndicator = IndicatorUnit & Pick<Indicator, 'title'>;

/** What a map shows, as plain facts. */
export interface MapSentenceFacts extends Extremes, Gaps {
  readonly indicator: SentenceIndicator;
  readonly period: Period;
  readonly level: AreaLevel;
  /** Number of areas of the level, those without a value included. */
  readonly count: number;
  readonly city?: { readonly area: string; readonly value: number };
}

interface MapWords {
  readonly others: string;
  readonly noValues: string;
  readonly allConfidential: string;
  noValuesTitle(title: string, when: string): string;
  allConfidentialTitle(title: string, when: string): string;
  equalTitle(title: string, value: string): string;
  readonly highestValue: string;
  readonly highestCount: string;
  only(value: string, area: string): string;
  onlyOfSeveral(value: string, area: string): string;
  equal(value: string): string;
  equalOfShown(value: string): string;
  range(lowest: string, highest: string): string;
  whole(city: string, value: string): string;
}

const WORDS: Record<Language, MapWords> = {
  de: {
    others: 'weitere',
    noValues: 'Es liegen keine Werte vor.',
    allConfidential: 'Alle Werte unterliegen der Geheimhaltung.',
    noValuesTitle: (title, when) => `${title}: ${when} keine Werte`,
    allConfidentialTitle: (title, when) => `${title}: ${when} alle Werte geheim gehalten`,
    equalTitle: (title, value) => `${title}: überall gleich (${value})`,
    highestValue: 'höchster Wert',
    highestCount: 'höchste Zahl',
    only: (value, area) => `Der Wert beträgt ${value} (${area}).`,
    onlyOfSeveral: (value, area) => `Es liegt nur ein Wert vor, ${value} (${area}).`,
    equal: (value) => `Alle Werte betragen ${value}.`,
    equalOfShown: (value) => `Alle ausgewiesenen Werte betragen ${value}.`,
    range: (lowest, highest) => `Die Werte reichen von ${lowest} bis ${highest}.`,
    whole: (city, value) => `${city} insgesamt: ${value}.`,
  },
  en: {
    others: 'others',
    noValues: 'there are no values.',
    allConfidential: 'all values are confidential.',
    noValuesTitle: (title, when) => `${title}: no values ${when}`,
    allConfidentialTitle: (title, when) => `${title}: all values confidential ${when}`,
    equalTitle: (title, value) => `${title}: the same everywhere (${value})`,
    highestValue: 'highest value',
    highestCount: 'highest number',
    only: (value, area) => `the value is ${value} (${area}).`,
    onlyOfSeveral: (value, area) => `there is only one value, ${value} (${area}).`,
    equal: (value) => `all values are ${value}.`,
    equalOfShown: (value) => `all values shown are ${value}.`,
    range: (lowest, highest) => `values range from ${lowest} to ${highest}.`,
    whole: (city, value) => `${city} as a whole: ${value}.`,
  },
};

const shown = ({ count, suppressed, missing }: MapSentenceFacts): number => count - suppressed - missing;
const isConfidential = ({ highest, suppressed, missing }: MapSentenceFacts): boolean =>
  !highest && suppressed > 0 && missing === 0;
const isEqual = ({ indicator: { decimals } }: MapSentenceFacts, highest: Extreme, lowest: Extreme): boolean =>
  roundHalfUp(highest.value, decimals) === roundHalfUp(lowest.value, decimals);

/**
 * The title of a map: not what is drawn, but what it says, as in `SGB-II-Quote: höchster Wert in Grünau-Nord (28,4 %)`.
 * Areas that share the highest value are named together.
 */
export function mapTitle(facts: MapSentenceFacts, language: Language): string {
  const { indicator, period, highest, lowest } = facts;
  const words = WORDS[language];
  const title = textIn(indicator.title, language);
  if (!highest || !lowest) {
    const when = formatInPeriod(period, language);
    return isConfidential(facts) ? words.allConfidentialTitle(title, when) : words.noValuesTitle(title, when);
  }
  const value = formatValue(highest.value, indicator, language);
  const where = inPlaces(highest.areas, language);
  if (shown(facts) === 1) return `${title} ${where}: ${value}`;
  if (isEqual(facts, highest, lowest)) return words.equalTitle(title, value);
  const highestIs = words[indicator.form === 'count' ? 'highestCount' : 'highestValue'];
  return `${title}: ${highestIs} ${where} (${value})`;
}

/** A map in a few sentences: from where to where the values reach, the city as a whole, what is not shown and why. */
export function mapSummary(facts: MapSentenceFacts, language: Language): string {
  const { indicator, period, level, count, city } = facts;
  const title = textIn(indicator.title, language);
  const head = `${title} ${formatInPeriod(period, language)}, ${formatAreaCount(count, level, language)}:`;
  // "there are no values" says already that they are missing
  const told = !facts.highest && (isConfidential(facts) || facts.suppressed === 0);
  return paragraph(
    `${head} ${valuesClause(facts, language)}`,
    city ? WORDS[language].whole(city.area, formatValue(city.value, indicator, language)) : '',
    told ? '' : gapsSentence(facts, language),
  );
}

function valuesClause(facts: MapSentenceFacts, language: Language): string {
  const { indicator, highest, lowest } = facts;
  const words = WORDS[language];
  if (!highest || !lowest) return isConfidential(facts) ? words.allConfidential : words.noValues;
  const value = formatValue(highest.value, indicator, language);
  const names = ({ areas }: Extreme): string => listNames(areas, words.others, language);
  if (shown(facts) === 1) return words[facts.count > 1 ? 'onlyOfSeveral' : 'only'](value, names(highest));
  if (isEqual(facts, highest, lowest)) return words[shown(facts) < facts.count ? 'equalOfShown' : 'equal'](value);
  return words.range(
    `${formatValue(lowest.value, indicator, language)} (${names(lowest)})`,
    `${value} (${names(highest)})`,
  );
}

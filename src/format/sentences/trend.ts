import type { Period } from '../../model/period.js';
import { type Language, textIn } from '../../model/text.js';
import { formatInPeriod, formatPeriod, formatPeriodRange, formatSincePeriod } from '../period.js';
import { formatValue } from '../unit.js';
import { breaksSentence, type NamedBreak } from './breaks.js';
import { changePhrase, type Direction, directionOf } from './change.js';
import { type Gaps, gapsSentence } from './gaps.js';
import { paragraph } from './paragraph.js';
import type { SentenceIndicator } from './map.js';
import { inPlaces, placeName } from './names.js';

/** A value at a period. */
export interface PeriodValue {
  readonly period: Period;
  readonly value: number;
}

/** What the line of one area shows, as plain facts. */
export interface TrendSentenceFacts extends Gaps {
  readonly indicator: SentenceIndicator;
  readonly area: string;
  /** The first and the last value that compare; both absent where there is none, of the same period where there is one. */
  readonly first?: PeriodValue;
  readonly last?: PeriodValue;
  /** True where there are periods after the last value. */
  readonly isPast?: boolean;
  readonly highest?: PeriodValue;
  readonly breaks: readonly NamedBreak[];
}

/** What is left to say when the numbers are text. */
interface Course {
  readonly direction: Direction;
  readonly place: string;
  readonly first: string;
  readonly last: string;
  readonly value: string;
  readonly isCount: boolean;
}

interface TrendWords {
  readonly rise: string;
  readonly fall: string;
  readonly noValuesTitle: string;
  sameTitle(last: string, first: string, value: string): string;
  noValues(area: string): string;
  only(area: string, value: string, isBroken: boolean): string;
  same(course: Course): string;
  change(course: Course): string;
  highest(value: string): string;
}

const WORDS: Record<Language, TrendWords> = {
  de: {
    rise: 'Anstieg',
    fall: 'Rückgang',
    noValuesTitle: 'keine Werte',
    sameTitle: (last, first, value) => `${last} so hoch wie ${first} (${value})`,
    noValues: (area) => `Für ${area} liegen keine Werte vor.`,
    only: (area, value, isBroken) =>
      `Für ${area} liegt nur ein ${isBroken ? 'vergleichbarer ' : ''}Wert vor, ${value}.`,
    same: ({ place, isCount, last, first, value }) =>
      `In ${place} war ${isCount ? 'die Zahl' : 'der Wert'} ${last} so hoch wie ${first}: ${value}.`,
    change: ({ place, direction, isCount, first, last }) =>
      `In ${place} ${direction === 'rise' ? 'stieg' : 'sank'} ${isCount ? 'die Zahl' : 'der Wert'} von ${first} auf ${last}.`,
    highest: (value) => `Höchster Wert: ${value}.`,
  },
  en: {
    rise: 'rise',
    fall: 'fall',
    noValuesTitle: 'no values',
    sameTitle: (last, first, value) => `as high ${last} as ${first} (${value})`,
    noValues: (area) => `there are no values for ${area}.`,
    only: (area, value, isBroken) => `there is only one ${isBroken ? 'comparable ' : ''}value for ${area}, ${value}.`,
    same: ({ place, isCount, last, first, value }) =>
      `in ${place}, the ${isCount ? 'number' : 'value'} was as high ${last} as ${first}: ${value}.`,
    change: ({ place, direction, isCount, first, last }) =>
      `in ${place}, the ${isCount ? 'number' : 'value'} ${direction === 'rise' ? 'rose' : 'fell'} from ${first} to ${last}.`,
    highest: (value) => `Highest value: ${value}.`,
  },
};

/**
 * The title of a trend: where it went, as in `SGB-II-Quote in Leipzig: Rückgang um 5,6 Prozentpunkte seit 2010`. It is
 * put so that it reads well whether the indicator's own title is a singular (a rate) or a plural (persons).
 */
export function trendTitle(facts: TrendSentenceFacts, language: Language): string {
  const { indicator, area, first, last, isPast } = facts;
  const words = WORDS[language];
  const head = `${textIn(indicator.title, language)} ${inPlaces([area], language)}:`;
  if (!first || !last) return `${head} ${words.noValuesTitle}`;
  const value = formatValue(last.value, indicator, language);
  if (first.period.id === last.period.id) return `${head} ${valueAt(last, indicator, language)}`;
  const direction = directionOf(first.value, last.value, indicator.decimals);
  if (direction === 'same')
    return `${head} ${words.sameTitle(formatInPeriod(last.period, language), formatInPeriod(first.period, language), value)}`;
  const change = changePhrase(first.value, last.value, indicator, language);
  const when = isPast
    ? `(${formatPeriodRange(first.period, last.period, { language })})`
    : formatSincePeriod(first.period, language);
  return `${head} ${words[direction]} ${change} ${when}`;
}

/** A trend in a few sentences: from where to where, the highest value, breaks in the series, what is not shown. */
export function trendSummary(facts: TrendSentenceFacts, language: Language): string {
  const { indicator, highest, first, last, breaks } = facts;
  const words = WORDS[language];
  const several = first !== undefined && first.period.id !== last?.period.id;
  return paragraph(
    `${textIn(indicator.title, language)}: ${courseClause(facts, language)}`,
    several && highest && isNews(highest, facts) ? words.highest(valueAt(highest, indicator, language)) : '',
    breaksSentence(breaks, language),
    gapsSentence(facts, language),
  );
}

function courseClause({ indicator, area, first, last, breaks }: TrendSentenceFacts, language: Language): string {
  const words = WORDS[language];
  const place = placeName(area, language);
  if (!first || !last) return words.noValues(place);
  if (first.period.id === last.period.id)
    return words.only(place, valueAt(last, indicator, language), breaks.length > 0);
  const direction = directionOf(first.value, last.value, indicator.decimals);
  const text = (at: PeriodValue): string =>
    direction === 'same' ? formatInPeriod(at.period, language) : valueAt(at, indicator, language);
  return words[direction === 'same' ? 'same' : 'change']({
    direction,
    place,
    first: text(first),
    last: text(last),
    value: formatValue(last.value, indicator, language),
    isCount: indicator.form === 'count',
  });
}

function valueAt({ period, value }: PeriodValue, indicator: SentenceIndicator, language: Language): string {
  return `${formatValue(value, indicator, language)} (${formatPeriod(period, { language, style: 'short' })})`;
}

/** False where nothing changed and the highest value is the one already told. */
function isNews(highest: PeriodValue, { indicator: { decimals }, first, last }: TrendSentenceFacts): boolean {
  const told = [first, last].map((at) => at && directionOf(at.value, highest.value, decimals));
  return told.some((direction) => direction === 'rise');
}

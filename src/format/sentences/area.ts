import {
  hasFlag,
  hasValue,
  type ObservationStatus,
  observationStatus,
  stateOf,
} from '../../model/observation-status.js';
import type { Period } from '../../model/period.js';
import { type Language, type LocalText, textIn } from '../../model/text.js';
import { formatInPeriod, formatPeriod, formatSincePeriod } from '../period.js';
import { describeState } from '../status.js';
import { formatValue } from '../unit.js';
import { breaksSentence, type NamedBreak } from './breaks.js';
import { caveatSentences } from './caveats.js';
import { changePhrase, directionOf } from './change.js';
import { type ComparisonFacts, comparisonSentences, yardstickSentence } from './comparison.js';
import { paragraph } from './paragraph.js';
import type { SentenceIndicator } from './map.js';
import { inPlaces } from './names.js';
import { type RankFacts, rankSentence } from './rank.js';
import { type TrendTestFacts, trendTestSentence } from './trend-test.js';

/** An observation and the period it is of. */
export interface PeriodObservation {
  readonly period: Period;
  /** Not read where the status has no number. */
  readonly value: number;
  readonly status: ObservationStatus;
}

/** What is known of an indicator in an area at a period, as plain facts. What is left out is not spoken of. */
export interface AreaSentenceFacts extends PeriodObservation {
  readonly indicator: SentenceIndicator;
  readonly area: string;
  readonly rank?: RankFacts;
  /** What the value is compared with in time; its status says where there is no number. */
  readonly earlier?: PeriodObservation;
  /** Breaks between the earlier value and this one: with one, no change is told. */
  readonly breaks?: readonly NamedBreak[];
  readonly trend?: TrendTestFacts;
  readonly comparison?: ComparisonFacts;
  /** What is to be known of the indicator. */
  readonly caveats?: LocalText;
}

interface AreaWords {
  readonly rise: string;
  readonly fall: string;
  change(what: string, change: string, since: string): string;
  same(isCount: boolean, when: string): string;
  earlierSuppressed(when: string): string;
  earlierMissing(when: string): string;
}

const WORDS: Record<Language, AreaWords> = {
  de: {
    rise: 'Anstieg',
    fall: 'Rückgang',
    change: (what, change, since) => `Das ist ein ${what} ${change} ${since}.`,
    same: (isCount, when) => `${isCount ? 'Die Zahl' : 'Der Wert'} ist so hoch wie ${when}.`,
    earlierSuppressed: (when) => `Der frühere Wert (${when}) unterliegt der Geheimhaltung.`,
    earlierMissing: (when) => `Ein früherer Wert (${when}) liegt nicht vor.`,
  },
  en: {
    rise: 'rise',
    fall: 'fall',
    change: (what, change, since) => `This is a ${what} ${change} ${since}.`,
    same: (isCount, when) => `The ${isCount ? 'number' : 'value'} is the same as ${when}.`,
    earlierSuppressed: (when) => `The earlier value (${when}) is confidential.`,
    earlierMissing: (when) => `There is no earlier value (${when}).`,
  },
};

/**
 * An indicator in an area at a period, in a few plain sentences: its level, how it changed, whether that is a trend
 * and how certain, its rank, what it compares with, and what is to be kept in mind. Where there is no number, what it is
 * instead is told, and nothing that would need one.
 */
export function areaSummary(facts: AreaSentenceFacts, language: Language): string {
  const { indicator, value, rank, trend, comparison, caveats, breaks = [] } = facts;
  const status = readableStatus(facts);
  const note = caveats ? asSentence(textIn(caveats, language)) : '';
  if (!hasValue(status))
    return paragraph(
      levelSentence(facts, language),
      comparison ? yardstickSentence(comparison, indicator, language) : '',
      note,
    );
  return paragraph(
    levelSentence(facts, language),
    changeSentence(facts, language),
    trend ? trendTestSentence(trend, language) : '',
    rank ? rankSentence(rank, indicator.form === 'count', language) : '',
    comparison ? comparisonSentences(value, comparison, indicator, language) : '',
    ...caveatSentences(status, language, breaks.length > 0 ? ['break'] : []),
    note,
  );
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

// a number that is none is never printed, whatever its status says
function readableStatus({ value, status }: PeriodObservation): ObservationStatus {
  return hasValue(status) && !Number.isFinite(value) ? observationStatus('invalid') : status;
}

function levelSentence(facts: AreaSentenceFacts, language: Language): string {
  const { indicator, area, period, value } = facts;
  const status = readableStatus(facts);
  const says =
    stateOf(status) === 'ok' ? formatValue(value, indicator, language) : describeState(status, language).spoken;
  const head = `${textIn(indicator.title, language)} ${inPlaces([area], language)} ${formatInPeriod(period, language)}`;
  return `${head}: ${says}.`;
}

function changeSentence(
  { indicator, value, status, earlier, breaks = [] }: AreaSentenceFacts,
  language: Language,
): string {
  if (breaks.length > 0) return breaksSentence(breaks, language);
  if (!earlier || hasFlag(status, 'break')) return '';
  const words = WORDS[language];
  const before = readableStatus(earlier);
  if (!hasValue(before)) {
    const when = formatPeriod(earlier.period, { language, style: 'short' });
    return stateOf(before) === 'suppressed' ? words.earlierSuppressed(when) : words.earlierMissing(when);
  }
  const direction = directionOf(earlier.value, value, indicator.decimals);
  if (direction === 'same') return words.same(indicator.form === 'count', formatInPeriod(earlier.period, language));
  const change = changePhrase(earlier.value, value, indicator, language);
  return words.change(words[direction], change, formatSincePeriod(earlier.period, language));
}

import type { CountingUnit } from '../../model/measure.js';
import {
  hasValue,
  observationStatus,
  type ObservationState,
  type ObservationStatus,
} from '../../model/observation-status.js';
import type { Period } from '../../model/period.js';
import { type Language, type LocalText, textIn } from '../../model/text.js';
import { formatNumber } from '../number.js';
import { formatInPeriod } from '../period.js';
import { describeState } from '../status.js';
import { formatCount } from '../unit.js';
import { caveatSentences } from './caveats.js';
import { paragraph } from './paragraph.js';
import { inPlaces } from './names.js';

/** What is known of a composite index in an area at a period, as plain facts. */
export interface CompositeSentenceFacts {
  readonly title: LocalText;
  readonly area: string;
  readonly period: Period;
  /** Not read where the status has no number. */
  readonly index: number;
  readonly status: ObservationStatus;
  /** Code of the class; absent for an index without classes. */
  readonly class?: string;
  /** True where the area is left out by definition. */
  readonly excluded?: boolean;
  /** The parts for want of which the area is not rated, and what they are instead. */
  readonly lacking?: readonly { readonly title: LocalText; readonly state: ObservationState }[];
  /** The classes that leaving one indicator out would bring; empty where none would change it. */
  readonly without?: readonly { readonly title: LocalText; readonly class: string }[];
  /** The smallest change of cases that would bring another class: above 0 for more, below for fewer. */
  readonly shift?: {
    readonly title: LocalText;
    readonly countingUnit: CountingUnit;
    readonly cases: number;
    readonly class: string;
  };
}

const CLASS_NAMES: Readonly<Record<string, Record<Language, string>>> = {
  high: { de: 'hoch', en: 'high' },
  medium: { de: 'mittel', en: 'medium' },
  low: { de: 'niedrig', en: 'low' },
  'very-low': { de: 'sehr niedrig', en: 'very low' },
  positive: { de: 'positiv', en: 'positive' },
  stable: { de: 'stabil', en: 'stable' },
  negative: { de: 'negativ', en: 'negative' },
};

/**
 * The name of a class of a composite index; a code of somebody's own stays as it is.
 *
 * @example
 * ```ts
 * compositeClassName('very-low', 'de') // => 'sehr niedrig'
 * compositeClassName('Stufe 7', 'en') // => 'Stufe 7'
 * ```
 */
export function compositeClassName(code: string, language: Language): string {
  return CLASS_NAMES[code]?.[language] ?? code;
}

interface CompositeWords {
  readonly quotes: readonly [string, string];
  readonly excluded: string;
  readonly firm: string;
  value(index: string): string;
  unrated(reasons: string): string;
  without(title: string, name: string): string;
  shift(count: string, more: boolean, one: boolean, title: string, name: string): string;
}

const WORDS: Record<Language, CompositeWords> = {
  de: {
    quotes: ['„', '“'],
    excluded: 'nicht bewertet, vom Verfahren ausgenommen',
    firm: 'Lässt man eine der Kennzahlen weg, bleibt die Klasse dieselbe.',
    value: (index) => `Wert ${index}`,
    unrated: (reasons) => `nicht bewertet (${reasons})`,
    without: (title, name) => `Ohne ${title} wäre die Klasse ${name}.`,
    shift: (count, more, one, title, name) =>
      `${count} ${more ? 'mehr' : 'weniger'} bei ${title} ${one ? 'ergäbe' : 'ergäben'} die Klasse ${name}.`,
  },
  en: {
    quotes: ['“', '”'],
    excluded: 'not rated, excluded from the procedure',
    firm: 'Leaving one of the indicators out does not change the class.',
    value: (index) => `value ${index}`,
    unrated: (reasons) => `not rated (${reasons})`,
    without: (title, name) => `Without ${title} the class would be ${name}.`,
    shift: (count, more, _one, title, name) =>
      `${count} ${more ? 'more' : 'fewer'} in ${title} would make the class ${name}.`,
  },
};

/**
 * A composite index in an area at a period, in a few plain sentences: its class and value, or why there is none; how much
 * the class hangs on the choice of indicators, and on how few cases.
 */
export function compositeSummary(facts: CompositeSentenceFacts, language: Language): string {
  const { title, area, period, status, without, shift } = facts;
  const words = WORDS[language];
  const head = `${textIn(title, language)} ${inPlaces([area], language)} ${formatInPeriod(period, language)}`;
  if (!isRated(facts)) return `${head}: ${whyUnrated(facts, language)}.`;
  const quoted = (text: LocalText): string => words.quotes.join(textIn(text, language));
  const name = (code: string): string => compositeClassName(code, language);
  return paragraph(
    `${head}: ${classAndValue(facts, language)}.`,
    ...(without?.map((each) => words.without(quoted(each.title), name(each.class))) ?? []),
    without?.length === 0 ? words.firm : '',
    shift ? shiftSentence(shift, quoted(shift.title), language) : '',
    ...caveatSentences(status, language),
  );
}

const isRated = ({ status, index }: CompositeSentenceFacts): boolean => hasValue(status) && Number.isFinite(index);

function classAndValue({ index, class: code }: CompositeSentenceFacts, language: Language): string {
  const value = formatNumber(index, { language, decimals: 2 });
  return code === undefined ? value : `${compositeClassName(code, language)} (${WORDS[language].value(value)})`;
}

function whyUnrated({ status, excluded, lacking = [] }: CompositeSentenceFacts, language: Language): string {
  const words = WORDS[language];
  if (excluded) return words.excluded;
  const spoken = (of: ObservationStatus): string => describeState(of, language).spoken;
  const reasons = lacking.map(
    ({ title, state }) => `${words.quotes.join(textIn(title, language))}: ${spoken(observationStatus(state))}`,
  );
  // a number that is none has no state of its own
  return words.unrated(reasons.join('; ') || spoken(hasValue(status) ? observationStatus('invalid') : status));
}

function shiftSentence(
  { countingUnit, cases, class: code }: NonNullable<CompositeSentenceFacts['shift']>,
  title: string,
  language: Language,
): string {
  const count = formatCount(Math.abs(cases), countingUnit, language);
  const name = compositeClassName(code, language);
  return WORDS[language].shift(count, cases > 0, Math.abs(cases) === 1, title, name);
}

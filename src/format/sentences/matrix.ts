import type { AreaLevel } from '../../model/area.js';
import type { Period } from '../../model/period.js';
import type { Language } from '../../model/text.js';
import { formatNumber } from '../number.js';
import { formatInPeriod } from '../period.js';
import { formatAreaCount } from '../unit.js';
import { type Gaps, gapsSentence } from './gaps.js';
import { paragraph } from './paragraph.js';
import { listNames } from './names.js';

/** What a matrix of areas by indicators shows, as plain facts. */
export interface MatrixSentenceFacts extends Gaps {
  /** What the indicators are about, usually the title of their topic. */
  readonly subject: string;
  readonly period: Period;
  readonly level: AreaLevel;
  /** Number of areas. */
  readonly count: number;
  readonly indicators: number;
  /** The areas that most often have the highest value of an indicator, and for how many indicators each has it. */
  readonly leading?: { readonly areas: readonly string[]; readonly indicators: number };
}

interface MatrixWords {
  readonly others: string;
  readonly indicator: readonly [one: string, several: string];
  readonly noValues: string;
  readonly allConfidential: string;
  noValuesTitle(when: string): string;
  allConfidentialTitle(when: string): string;
  content(indicators: string, areas: string): string;
  leadingTitle(names: string, led: string, several: boolean): string;
  leading(names: string, led: string, several: boolean): string;
}

const WORDS: Record<Language, MatrixWords> = {
  de: {
    others: 'weitere',
    indicator: ['Kennzahl', 'Kennzahlen'],
    noValues: 'Es liegen keine Werte vor.',
    allConfidential: 'Alle Werte unterliegen der Geheimhaltung.',
    noValuesTitle: (when) => `${when} keine Werte`,
    allConfidentialTitle: (when) => `${when} alle Werte geheim gehalten`,
    content: (indicators, areas) => `${indicators} für ${areas}`,
    leadingTitle: (names, led, several) => `${names} bei ${several ? 'je ' : ''}${led} mit dem höchsten Wert`,
    leading: (names, led, several) =>
      `${names} ${several ? 'haben' : 'hat'} bei ${several ? 'je ' : ''}${led} den höchsten Wert.`,
  },
  en: {
    others: 'others',
    indicator: ['indicator', 'indicators'],
    noValues: 'There are no values.',
    allConfidential: 'All values are confidential.',
    noValuesTitle: (when) => `no values ${when}`,
    allConfidentialTitle: (when) => `all values confidential ${when}`,
    content: (indicators, areas) => `${indicators} for ${areas}`,
    leadingTitle: (names, led, several) => `${names} highest in ${led}${several ? ' each' : ''}`,
    leading: (names, led, several) =>
      `${names} ${several ? 'have' : 'has'} the highest value in ${led}${several ? ' each' : ''}.`,
  },
};

const isEmpty = ({ indicators, count, suppressed, missing }: MatrixSentenceFacts): boolean =>
  indicators * count <= suppressed + missing;
const isConfidential = (facts: MatrixSentenceFacts): boolean =>
  isEmpty(facts) && facts.suppressed > 0 && facts.missing === 0;

function indicatorCount(count: number, language: Language): string {
  return formatNumber(count, { language, decimals: 0, unit: WORDS[language].indicator[count === 1 ? 0 : 1] });
}

/** Names of the leading areas and `4 von 6 Kennzahlen`; nothing where leading once says nothing. */
function leadership(
  { leading, indicators }: MatrixSentenceFacts,
  language: Language,
): [string, string, boolean] | undefined {
  if (!leading || leading.indicators < 2) return undefined;
  const names = listNames(leading.areas, WORDS[language].others, language);
  const of = language === 'de' ? 'von' : 'of';
  return [names, `${leading.indicators} ${of} ${indicatorCount(indicators, language)}`, leading.areas.length > 1];
}

/** The title of a matrix: who leads most often, as in `Armut: Grünau-Nord bei 4 von 6 Kennzahlen mit dem höchsten Wert`. */
export function matrixTitle(facts: MatrixSentenceFacts, language: Language): string {
  const words = WORDS[language];
  const when = formatInPeriod(facts.period, language);
  const led = leadership(facts, language);
  const says = isConfidential(facts)
    ? words.allConfidentialTitle(when)
    : isEmpty(facts)
      ? words.noValuesTitle(when)
      : led
        ? words.leadingTitle(...led)
        : content(facts, language);
  return `${facts.subject}: ${says}`;
}

/** A matrix in a few sentences: what it holds, who leads most often, what is not shown and why. */
export function matrixSummary(facts: MatrixSentenceFacts, language: Language): string {
  const words = WORDS[language];
  const led = leadership(facts, language);
  const head = `${facts.subject} ${formatInPeriod(facts.period, language)}: ${content(facts, language)}.`;
  if (isConfidential(facts)) return paragraph(head, words.allConfidential);
  if (isEmpty(facts)) return paragraph(head, words.noValues, facts.suppressed > 0 ? gapsSentence(facts, language) : '');
  return paragraph(head, led ? words.leading(...led) : '', gapsSentence(facts, language));
}

function content({ indicators, count, level }: MatrixSentenceFacts, language: Language): string {
  return WORDS[language].content(indicatorCount(indicators, language), formatAreaCount(count, level, language));
}

import type { CellExplanation, ExplainedCount, ExplainedFigure, Formula } from '../../model/cell-explanation.js';
import type { ConfidenceMethod } from '../../model/indicator.js';
import { readPeriod } from '../../model/period.js';
import type { PublishedIndicator } from '../../model/publication.js';
import { type Language, textIn } from '../../model/text.js';
import { formatAges } from '../age-bounds.js';
import { formatNumber } from '../number.js';
import { formatPeriod } from '../period.js';
import { formatObservation } from '../status.js';
import { formatCount, indicatorStyle } from '../unit.js';
import { explanationWords, type ExplanationWords } from './explanation-words.js';

/** What an explanation is told with. */
export interface ExplanationFacts {
  readonly explanation: CellExplanation;
  readonly indicator: PublishedIndicator;
  readonly areaName: string;
  /** Other indicators by id, where the figure is computed from them. */
  readonly others?: ReadonlyMap<string, PublishedIndicator>;
  /** Names of statistics by id; without them their ids stand. */
  readonly statistics?: ReadonlyMap<string, string>;
}

/**
 * How one figure came about, in sentences: the figure, how it is computed from what, the ages it is related to, the limits
 * below which nothing is shown, how far chance moves it, how it is rounded, why it does not compare, its sources.
 */
export function explanationSentences(facts: ExplanationFacts, language: Language): string[] {
  const { explanation, indicator } = facts;
  const words = explanationWords(language);
  const { ages, range, breaks, sources, minimum, decimals } = explanation;
  const number = (value: number): string => formatNumber(value, { language, decimals });
  return [
    figureSentence(facts, language),
    words.formula(formulaText(explanation.formula, words, language)),
    ...explanation.inputs.map((input) =>
      input.role === 'figure' ? figureInput(input, facts, words, language) : countInput(input, facts, words, language),
    ),
    ...(ages ? [words.ages(formatAges(ages, language))] : []),
    ...(minimum.minimumBase === undefined ? [] : [words.minimumBase(whole(minimum.minimumBase, language))]),
    ...(minimum.minimumCases === undefined ? [] : [words.minimumCases(whole(minimum.minimumCases, language))]),
    ...(range ? [words.range(number(range.lower), number(range.upper), range.method)] : []),
    ...(explanation.formula.kind === 'count' ? [] : [words.rounding(decimals)]),
    ...breaks.map((reason) => words.breaks(textIn(reason, language))),
    ...(indicator.statutes ? [words.statutes(indicator.statutes)] : []),
    ...(sources.length > 0 ? [words.sources(sources.map(({ name }) => textIn(name, language)))] : []),
    ...(indicator.caveats ? [textIn(indicator.caveats, language)] : []),
  ];
}

/** How an indicator is computed, with the names of the figures it is computed from. */
export function formulaSentence(formula: Formula, inputs: readonly string[], language: Language): string {
  const words = explanationWords(language);
  const text = formulaText(formula, words, language);
  return words.formula(inputs.length > 0 ? `${text} (${inputs.join('; ')})` : text);
}

/** What the range of chance fluctuation says, and what not. */
export function chanceNote(method: ConfidenceMethod, language: Language): string {
  return explanationWords(language).rangeNote(method);
}

const whole = (value: number, language: Language): string => formatNumber(value, { language, decimals: 0 });

const periodText = (id: string, language: Language): string => {
  const period = readPeriod(id);
  return period ? formatPeriod(period, { language, style: 'short' }) : id;
};

function figureSentence({ explanation, indicator, areaName }: ExplanationFacts, language: Language): string {
  const { value, status, period } = explanation;
  const { text, spoken } = formatObservation(value, status, indicatorStyle(indicator, language));
  const said = Number.isNaN(value) ? spoken : text;
  return `${textIn(indicator.title, language)}, ${areaName}, ${periodText(period, language)}: ${said}.`;
}

function formulaText(formula: Formula, words: ExplanationWords, language: Language): string {
  const per = formula.kind === 'count' || formula.per === 1 ? '' : `${whole(formula.per, language)} × `;
  switch (formula.kind) {
    case 'count':
      return words.count;
    case 'quotient':
      return per + words.quotient;
    case 'ratio':
    case 'per-capita':
      return per + words[formula.kind];
    case 'change': {
      const since = formula.since === 'previous' ? words.previous : periodText(formula.since, language);
      return words.change(formula.as, since, per);
    }
    case 'moving-average':
      return words.average(formula.periods);
    case 'difference':
    case 'sum':
      return words[formula.kind];
  }
}

function countInput(
  { role, value, status, statistic, filter, ages, period }: ExplainedCount,
  { indicator, statistics }: ExplanationFacts,
  words: ExplanationWords,
  language: Language,
): string {
  const chosen = [
    ...Object.entries(filter).map(([dimension, codes]) => `${dimension}: ${codes.join(', ')}`),
    ...Object.entries(ages).map(([dimension, bounds]) => `${dimension}: ${formatAges(bounds, language)}`),
  ];
  const { spoken } = formatObservation(value, status, { language, decimals: 0 });
  // the unit is what the numerator counts
  const counted =
    role === 'numerator' && status === 0
      ? formatCount(value, indicator.countingUnit, language)
      : Number.isNaN(value)
        ? spoken
        : whole(value, language);
  const from = [statistics?.get(statistic) ?? statistic, ...chosen, periodText(period, language)].join('; ');
  return words[role](counted, from);
}

function figureInput(
  { indicator: id, period, number }: ExplainedFigure,
  { others }: ExplanationFacts,
  words: ExplanationWords,
  language: Language,
): string {
  const other = others?.get(id);
  const name = other ? textIn(other.title, language) : id;
  const when = period === undefined ? [] : [periodText(period, language)];
  const said = number && other && formatObservation(number.value, number.status, indicatorStyle(other, language));
  const text = said && number ? (Number.isNaN(number.value) ? said.spoken : said.text) : words.notShown;
  return `${[name, ...when].join(', ')}: ${text}.`;
}

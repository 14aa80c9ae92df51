import { figureText } from '../format/figure-text.js';
import { formatPeriodRange } from '../format/period.js';
import { trendSummary, trendTitle } from '../format/sentences/trend.js';
import type { AreaLevel } from '../model/area.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import { trendFacts } from './trend-facts.js';
import { strongLines, type TrendModel } from './trend-model.js';
import { trendTable } from './trend-reading.js';

/** The words about a trend: title and summary are about its first line. */
export function trendWords(model: TrendModel, level: AreaLevel, language: Language): FigureWords {
  const { indicator, periods } = model.table;
  const [first, last] = [periods[0], periods.at(-1)];
  const [lead] = strongLines(model);
  const facts = lead && trendFacts(model.table, lead);
  const subject = `${textIn(indicator.title, language)} (${textIn(indicator.unit, language)})`;
  const range = first && last ? formatPeriodRange(first, last, { language }) : '';
  const periodHeading = figureText(language).period(first?.kind ?? 'year');
  return {
    title: facts ? trendTitle(facts, language) : subject,
    subtitle: [subject, textIn(level.plural, language), range].filter(Boolean).join(' · '),
    summary: facts ? trendSummary(facts, language) : '',
    table: trendTable(model, { caption: subject, periodHeading }, language),
  };
}

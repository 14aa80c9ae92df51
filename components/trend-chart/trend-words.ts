import {
  formatPeriodRange,
  type Language,
  strongLines,
  type TableTwin,
  textIn,
  trendFacts,
  type TrendModel,
  trendSummary,
  trendTable,
  trendTitle,
} from '../../src/index.js';
import type { Texts } from '../locales/de.js';

/** What is said of a trend, whatever period is marked. */
export interface TrendWords {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly table: TableTwin;
}

/** The words about a trend: title and summary are about its first line. */
export function trendWords(model: TrendModel, level: string, texts: Texts['trend'], language: Language): TrendWords {
  const { indicator, periods } = model.table;
  const [first, last] = [periods[0], periods.at(-1)];
  const [lead] = strongLines(model);
  const facts = lead && trendFacts(model.table, lead);
  const subject = `${textIn(indicator.title, language)} (${textIn(indicator.unit, language)})`;
  const range = first && last ? formatPeriodRange(first, last, { language }) : '';
  const periodHeading = texts.period(first?.kind ?? 'year');
  return {
    title: facts ? trendTitle(facts, language) : subject,
    subtitle: [subject, level, range].filter(Boolean).join(' · '),
    summary: facts ? trendSummary(facts, language) : '',
    table: trendTable(model, { caption: subject, periodHeading }, language),
  };
}

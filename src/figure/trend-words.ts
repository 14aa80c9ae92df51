import { figureText } from '../format/figure-text.js';
import { formatPeriodRange } from '../format/period.js';
import { trendSummary, trendTitle } from '../format/sentences/trend.js';
import type { AreaLevel } from '../model/area.js';
import { type Language, textIn } from '../model/text.js';
import type { IndicatorTable } from '../model/publication.js';
import { areaSeries, seriesOfLevel } from './area-series.js';
import type { FigureWords } from './figure-words.js';
import { trendFacts } from './trend-facts.js';
import { strongLines, type TrendModel } from './trend-model.js';
import { trendTable } from './trend-reading.js';
import type { TrendView } from './trend-view.js';

/** What a trend shows instead of its table's values. */
export interface ShownAs {
  /** The table of the values themselves. */
  readonly table: IndicatorTable;
  readonly view: TrendView;
}

/** The words about a trend: title and summary are about the values of its first line, in whatever view. */
export function trendWords(
  model: TrendModel,
  level: AreaLevel,
  language: Language,
  { table, view }: ShownAs = { table: model.table, view: 'values' },
): FigureWords {
  const { indicator, periods } = model.table;
  const [first, last] = [periods[0], periods.at(-1)];
  const [lead] = strongLines(model);
  const facts = lead && trendFacts(table, table === model.table ? lead : areaSeries(table, lead.area));
  const subject = `${textIn(indicator.title, language)} (${textIn(indicator.unit, language)})`;
  const range = first && last ? formatPeriodRange(first, last, { language }) : '';
  const periodHeading = figureText(language).period(first?.kind ?? 'year');
  return {
    title: facts ? trendTitle(facts, language) : subject,
    subtitle: [subject, textIn(level.plural, language), range].filter(Boolean).join(' · '),
    summary: facts ? trendSummary(facts, language) : '',
    // made when somebody wants it: while a slider moves nobody does
    get table() {
      const lines = view === 'multiples' ? seriesOfLevel(model.table, level.id) : strongLines(model);
      return trendTable(model, lines, { caption: subject, periodHeading }, language);
    },
  };
}

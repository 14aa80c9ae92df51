import { formatPeriod, type PeriodStyle } from '../format/period.js';
import { formatObservation, type ObservationText } from '../format/status.js';
import { trendText } from '../format/trend-text.js';
import { indicatorStyle } from '../format/unit.js';
import type { Period } from '../model/period.js';
import type { Language } from '../model/text.js';
import type { AreaSeries } from './area-series.js';
import type { TableTwin } from './table-twin.js';
import { strongLines, type TrendModel } from './trend-model.js';

/** What one line says at a period: its unit is spoken, not printed. */
export function readLine(
  { table: { indicator } }: TrendModel,
  { values, statuses }: AreaSeries,
  index: number,
  language: Language,
): ObservationText {
  const [value, status] = [values[index] ?? NaN, statuses[index] ?? 0];
  const { text } = formatObservation(value, status, { language, decimals: indicator.decimals });
  return { text, spoken: formatObservation(value, status, indicatorStyle(indicator, language)).spoken };
}

/**
 * All strong lines at a period in one spoken line, as a slider says it: `2023: Grünau-Nord 28,4 Prozent; Leipzig 12,1
 * Prozent`. Where there is no value, it says why; where the period is projected, that it is.
 */
export function trendReading(model: TrendModel, index: number, language: Language): string {
  const period = model.table.periods[index];
  if (!period) return '';
  const lines = strongLines(model).map(
    (series) => `${series.area.name} ${readLine(model, series, index, language).spoken}`,
  );
  return `${periodName(period, index, model, { language })}: ${lines.join('; ')}`;
}

/** A period, and whether it is a projected one. */
function periodName(period: Period, index: number, { forecast = Infinity }: TrendModel, style: PeriodStyle): string {
  return formatPeriod(period, style) + (index < forecast ? '' : ` (${trendText(style.language).forecast})`);
}

/** The table twin of a trend chart: a row a period, a column a strong line. The caption names the unit. */
export function trendTable(
  model: TrendModel,
  lines: readonly AreaSeries[],
  { caption, periodHeading }: { readonly caption: string; readonly periodHeading: string },
  language: Language,
): TableTwin {
  const { periods } = model.table;
  return {
    caption,
    columns: [periodHeading, ...lines.map(({ area }) => area.name)],
    length: periods.length,
    // made when somebody wants them: of many periods few tables are ever opened
    get rows() {
      return periods.map((period, i) => ({
        heading: periodName(period, i, model, { language, style: 'short' }),
        cells: lines.map((line) => readLine(model, line, i, language)),
      }));
    },
  };
}

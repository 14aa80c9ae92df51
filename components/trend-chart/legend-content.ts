import {
  figureText,
  formatInPeriod,
  hasFlag,
  hasValue,
  indicatorStyle,
  type Language,
  MOST_SELECTED_LINES,
  observationStatus,
  type ObservationStatus,
  readLine,
  statusLegend,
  strongLines,
  type TrendModel,
  trendText,
} from '../../src/index.js';
import type { TrendTexts } from '../locales/de.js';
import type { LegendContent, LegendLine, LegendSign } from './trend-legend.js';

/** What the legend depends on beside the data. */
export interface LegendState {
  /** Codes of all lines that can be switched on or off, in the order they were picked. */
  readonly offered: readonly string[];
  readonly slots: ReadonlyMap<string, number>;
  /** Code of the area that is pointed at. */
  readonly pointed: string | undefined;
  /** Position of the period that is read. */
  readonly index: number;
  /** Plural of the level. */
  readonly level: string;
  /** Whether each area has a chart of its own. */
  readonly isSmall: boolean;
}

/** What the legend says of a trend at a period. */
export function legendContent(
  model: TrendModel,
  { offered, slots, pointed, index, level, isSmall }: LegendState,
  texts: TrendTexts,
  language: Language,
): LegendContent {
  const { table, reference, selected, context } = model;
  const { periods, areas } = table;
  const strong = strongLines(model);
  const statuses = [...new Set(strong.flatMap((line) => [...line.statuses]))];
  const period = periods[index];
  const isFull = selected.length >= MOST_SELECTED_LINES;
  const lines = offered.flatMap((code): LegendLine[] => {
    const area = areas.byCode.get(code);
    const series = selected.find((line) => line.area.code === code);
    if (!area) return [];
    return [
      {
        code,
        name: area.name,
        value: series && readLine(model, series, index, language),
        slot: slots.get(code),
        isShown: series !== undefined,
        isDisabled: isFull && !series,
        isPointed: code === pointed,
      },
    ];
  });
  return {
    heading: period
      ? texts.lines(formatInPeriod(period, language), indicatorStyle(table.indicator, language).unit)
      : '',
    ...(reference && {
      reference: { name: reference.area.name, value: readLine(model, reference, index, language) },
    }),
    lines,
    ...(context.length > 0 && !isSmall && { others: trendText(language).others(level) }),
    signs: signsOf(statuses, language),
    ...(strong.some(({ range }) => range) && !isSmall && { range: figureText(language).chance }),
  };
}

/** Every sign that occurs, those with a look of their own in the drawing last. */
function signsOf(statuses: readonly ObservationStatus[], language: Language): LegendSign[] {
  const drawn = (['estimated', 'unreliable'] as const).filter((flag) =>
    statuses.some((status) => hasValue(status) && hasFlag(status, flag)),
  );
  const drawnSigns = drawn.flatMap((look) =>
    statusLegend([observationStatus('ok', look)], language).map((text) => ({ ...text, look })),
  );
  const told = new Set(drawnSigns.map(({ sign }) => sign));
  return [...statusLegend(statuses, language).filter(({ sign }) => !told.has(sign)), ...drawnSigns];
}

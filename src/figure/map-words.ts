import { formatClass } from '../format/class-label.js';
import { figureText } from '../format/figure-text.js';
import { formatPeriod } from '../format/period.js';
import { mapSummary, mapTitle } from '../format/sentences/map.js';
import { formatObservation, type ObservationText } from '../format/status.js';
import { countingUnitName, indicatorStyle } from '../format/unit.js';
import type { Cube } from '../model/cube.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { MapArea, MapClass } from './map-kind.js';
import type { MapModel } from './map-model.js';
import { type Observation, observationAt } from './observation.js';
import { observationText } from './observation-text.js';
import type { TableTwin } from './table-twin.js';

/** What is said of a map. */
export function mapWords(model: MapModel, language: Language): FigureWords {
  const { table, level, period, facts, kind } = model;
  if (kind?.words) return kind.words(language);
  const subtitle = [
    `${textIn(table.indicator.title, language)} (${indicatorStyle(table.indicator, language).unit})`,
    textIn(level.plural, language),
    formatPeriod(period, { language }),
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    title: mapTitle(facts, language),
    subtitle,
    summary: mapSummary(facts, language),
    table: mapTable(model, subtitle, language),
  };
}

/** The value of an area: with its unit as it stands in a list, and in words. */
export function mapValueText(
  { table, kind }: MapModel,
  area: Pick<MapArea, 'area' | 'observation'>,
  language: Language,
): ObservationText {
  return (
    kind?.valueText?.(area, language, false) ?? observationText(area.observation, table.indicator, language, false)
  );
}

/** The same without the unit, which the head of a table or list says once. */
export function mapBareValue(
  { table, kind }: MapModel,
  area: Pick<MapArea, 'area' | 'observation'>,
  language: Language,
): ObservationText {
  return kind?.valueText?.(area, language, true) ?? observationText(area.observation, table.indicator, language, true);
}

/** How many characters the longest value of the list has: the values are a column. */
export function longestMapValue(model: MapModel, language: Language): number {
  // of observations of one status, the longest text has the smallest or the largest number
  const outermost = new Map<number, { low: MapArea; high: MapArea }>();
  for (const area of model.areas) {
    const { value, status } = area.observation;
    const known = outermost.get(status);
    if (!known) outermost.set(status, { low: area, high: area });
    else if (value < known.low.observation.value) known.low = area;
    else if (value > known.high.observation.value) known.high = area;
  }
  const ends = model.kind?.valueText ? model.areas : [...outermost.values()].flatMap(({ low, high }) => [low, high]);
  return Math.max(...ends.map((area) => mapBareValue(model, area, language).text.length));
}

/** All there is to say of an area, in one line: the name of its entry in the list, and its tooltip. */
export function mapAreaText(model: MapModel, area: MapArea, language: Language): string {
  const text = figureText(language);
  const { kind, symbols } = model;
  if (kind?.areaText) return kind.areaText(area, language);
  const isClassed = area.classIndex !== undefined && (!symbols || kind);
  const parts = [
    mapValueText(model, area, language).spoken,
    isClassed ? text.classOf((area.classIndex ?? 0) + 1, model.classes.length) : '',
    area.rank === undefined ? '' : text.rankOf(area.rank, model.ranked),
  ];
  return `${area.area.name}: ${parts.filter(Boolean).join(', ')}`;
}

/** What the legend says of a class, in the unit of the indicator. */
export function mapClassText({ table, kind }: MapModel, bounds: MapClass, language: Language): string {
  if (kind?.classText) return kind.classText(bounds, language);
  const { unit, ...style } = indicatorStyle(table.indicator, language);
  const decimals = kind?.boundDecimals ?? style.decimals;
  return formatClass(bounds, { ...style, decimals, ...(unit === '%' && { unit }) });
}

/** The map as a table: areas by rank, the whole city first. */
function mapTable(model: MapModel, caption: string, language: Language): TableTwin {
  const { indicator, numerator, denominator, lower, upper } = model.table;
  const text = figureText(language);
  const style = indicatorStyle(indicator, language);
  const at = (cube: Cube, { area }: Pick<MapArea, 'area'>): Observation =>
    observationAt(cube, area.code, model.period.id);
  const printed = ({ value, status }: Observation, decimals: number): ObservationText =>
    formatObservation(value, status, { language, decimals });
  const chance = (lower: Cube, upper: Cube, area: Pick<MapArea, 'area'>): ObservationText => {
    const [from, to] = [at(lower, area), at(upper, area)];
    if (Number.isNaN(from.value)) return printed(from, indicator.decimals);
    const range = text.chanceRange(printed(from, indicator.decimals).text, printed(to, indicator.decimals).text);
    return { text: range, spoken: range };
  };
  const rank = (area: Pick<MapArea, 'rank'>): ObservationText => {
    return area.rank === undefined
      ? { text: '–', spoken: text.noRank }
      : { text: String(area.rank), spoken: String(area.rank) };
  };
  const row = (area: Omit<MapArea, 'classIndex'>, reference: boolean): TableTwin['rows'][number] => ({
    heading: area.area.name,
    area: area.area.code,
    cells: [
      mapBareValue(model, area, language),
      ...(numerator && denominator ? [printed(at(numerator, area), 0), printed(at(denominator, area), 0)] : []),
      ...(lower && upper ? [chance(lower, upper, area)] : []),
      rank(area),
    ],
    reference,
  });
  let rows: TableTwin['rows'] | undefined;
  return {
    caption,
    columns: [
      textIn(model.level.label, language),
      `${textIn(indicator.shortTitle ?? indicator.title, language)} (${style.unit})`,
      ...(numerator && denominator ? [countingUnitName(indicator.countingUnit, 2, language), text.base] : []),
      ...(lower && upper ? [text.chance] : []),
      text.rank,
    ],
    length: model.areas.length + (model.city ? 1 : 0),
    get rows() {
      return (rows ??= [
        ...(model.city ? [row(model.city, true)] : []),
        ...model.areas.map((area) => row(area, false)),
      ]);
    },
  };
}

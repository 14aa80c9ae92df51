import { formatClass } from '../format/class-label.js';
import { figureText } from '../format/figure-text.js';
import { formatPeriod } from '../format/period.js';
import { mapSummary, mapTitle } from '../format/sentences/map.js';
import { formatObservation, type ObservationText } from '../format/status.js';
import { countingUnitName, indicatorStyle } from '../format/unit.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { MapArea, MapClass, MapModel } from './map-model.js';
import type { TableTwin } from './table-twin.js';

/** What is said of a map. */
export function mapWords(model: MapModel, language: Language): FigureWords {
  const { table, level, period, facts } = model;
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
  { table }: MapModel,
  { observation }: Pick<MapArea, 'observation'>,
  language: Language,
): ObservationText {
  return formatObservation(observation.value, observation.status, indicatorStyle(table.indicator, language));
}

/** The same without the unit, which the head of a table or list says once. */
export function mapBareValue(
  { table }: MapModel,
  { observation }: Pick<MapArea, 'observation'>,
  language: Language,
): ObservationText {
  return formatObservation(observation.value, observation.status, { language, decimals: table.indicator.decimals });
}

/** How many characters the longest value of the list has: the values are a column. */
export function longestMapValue(model: MapModel, language: Language): number {
  return Math.max(...model.areas.map((area) => mapBareValue(model, area, language).text.length));
}

/** All there is to say of an area, in one line: the name of its entry in the list, and its tooltip. */
export function mapAreaText(model: MapModel, area: MapArea, language: Language): string {
  const text = figureText(language);
  const isClassed = area.classIndex !== undefined && model.table.indicator.form !== 'count';
  const parts = [
    mapValueText(model, area, language).spoken,
    isClassed ? text.classOf((area.classIndex ?? 0) + 1, model.classes.length) : '',
    area.rank === undefined ? '' : text.rankOf(area.rank, model.ranked),
  ];
  return `${area.area.name}: ${parts.filter(Boolean).join(', ')}`;
}

/** What the legend says of a class, in the unit of the indicator. */
export function mapClassText({ table }: MapModel, bounds: MapClass, language: Language): string {
  const { unit, ...style } = indicatorStyle(table.indicator, language);
  return formatClass(bounds, unit === '%' ? { ...style, unit } : style);
}

/** The map as a table: areas by rank, the whole city first. */
function mapTable(model: MapModel, caption: string, language: Language): TableTwin {
  const { indicator, numerator, lower } = model.table;
  const text = figureText(language);
  const style = indicatorStyle(indicator, language);
  const hasCounts = numerator !== undefined && model.table.denominator !== undefined;
  const count = (observation: MapArea['observation'] | undefined): ObservationText =>
    observation
      ? formatObservation(observation.value, observation.status, { language, decimals: 0 })
      : { text: '', spoken: '' };
  const number = (observation: MapArea['observation']): ObservationText =>
    formatObservation(observation.value, observation.status, { language, decimals: indicator.decimals });
  const chance = ({ lower: from, upper: to }: Pick<MapArea, 'lower' | 'upper'>): ObservationText => {
    if (!from || !to || Number.isNaN(from.value)) return from ? number(from) : { text: '', spoken: '' };
    const range = text.chanceRange(number(from).text, number(to).text);
    return { text: range, spoken: range };
  };
  const rank = (area: Pick<MapArea, 'rank'>): ObservationText => {
    return area.rank === undefined
      ? { text: '–', spoken: text.noRank }
      : { text: String(area.rank), spoken: String(area.rank) };
  };
  const row = (area: Omit<MapArea, 'classIndex'>, reference: boolean): TableTwin['rows'][number] => ({
    heading: area.area.name,
    cells: [
      mapBareValue(model, area, language),
      ...(hasCounts ? [count(area.numerator), count(area.denominator)] : []),
      ...(lower ? [chance(area)] : []),
      rank(area),
    ],
    reference,
  });
  return {
    caption,
    columns: [
      textIn(model.level.label, language),
      `${textIn(indicator.shortTitle ?? indicator.title, language)} (${style.unit})`,
      ...(hasCounts ? [countingUnitName(indicator.countingUnit, 2, language), text.base] : []),
      ...(lower ? [text.chance] : []),
      text.rank,
    ],
    rows: [...(model.city ? [row(model.city, true)] : []), ...model.areas.map((area) => row(area, false))],
  };
}

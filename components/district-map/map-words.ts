import {
  countingUnitName,
  formatClass,
  formatObservation,
  indicatorStyle,
  type Language,
  type MapArea,
  type MapClass,
  type MapModel,
  type ObservationText,
  type TableTwin,
  textIn,
} from '../../src/index.js';
import type { Texts } from '../locales/de.js';

/** The value of an area: with its unit as it stands in a list, and in words. */
export function valueText(
  { table }: MapModel,
  { observation }: Pick<MapArea, 'observation'>,
  language: Language,
): ObservationText {
  return formatObservation(observation.value, observation.status, indicatorStyle(table.indicator, language));
}

/** The same without the unit, which the head of a table or list says once. */
export function bareValue(
  { table }: MapModel,
  { observation }: Pick<MapArea, 'observation'>,
  language: Language,
): ObservationText {
  return formatObservation(observation.value, observation.status, { language, decimals: table.indicator.decimals });
}

/** How many characters the longest value of the list has: the values are a column. */
export function longestValue(model: MapModel, language: Language): number {
  return Math.max(...model.areas.map((area) => bareValue(model, area, language).text.length));
}

/** All there is to say of an area, in one line: the name of its entry in the list, and its tooltip. */
export function areaText(model: MapModel, area: MapArea, texts: Texts, language: Language): string {
  const { map } = texts;
  const isClassed = area.classIndex !== undefined && model.table.indicator.form !== 'count';
  const parts = [
    valueText(model, area, language).spoken,
    isClassed ? map.classOf((area.classIndex ?? 0) + 1, model.classes.length) : '',
    area.rank === undefined ? '' : map.rankOf(area.rank, model.ranked),
  ];
  return `${area.area.name}: ${parts.filter(Boolean).join(', ')}`;
}

/** What the legend says of a class, in the unit of the indicator. */
export function classText({ table }: MapModel, bounds: MapClass, language: Language): string {
  const { unit, ...style } = indicatorStyle(table.indicator, language);
  return formatClass(bounds, unit === '%' ? { ...style, unit } : style);
}

/** The map as a table: areas by rank, the whole city first. */
export function mapTable(model: MapModel, caption: string, texts: Texts, language: Language): TableTwin {
  const { indicator, numerator, lower } = model.table;
  const { map } = texts;
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
    const text = map.chanceRange(number(from).text, number(to).text);
    return { text, spoken: text };
  };
  const rank = (area: Pick<MapArea, 'rank'>): ObservationText => {
    const text = area.rank === undefined ? '–' : String(area.rank);
    return { text, spoken: area.rank === undefined ? map.noRank : text };
  };
  const row = (area: Omit<MapArea, 'classIndex'>, reference: boolean): TableTwin['rows'][number] => ({
    heading: area.area.name,
    cells: [
      bareValue(model, area, language),
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
      ...(hasCounts ? [countingUnitName(indicator.countingUnit, 2, language), map.base] : []),
      ...(lower ? [map.chance] : []),
      map.rank,
    ],
    rows: [...(model.city ? [row(model.city, true)] : []), ...model.areas.map((area) => row(area, false))],
  };
}

import { mapKindText } from '../format/map-kind-text.js';
import { formatPeriod } from '../format/period.js';
import { type AreaGroup, mapGroupsSummary, mapGroupsTitle } from '../format/sentences/map-groups.js';
import { formatValue, indicatorStyle } from '../format/unit.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable, PublishedIndicator } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import { classOf } from '../stats/class-of.js';
import { observedBounds } from '../stats/observed-bounds.js';
import { quantileBounds } from '../stats/quantile-bounds.js';
import { classedValues } from './classed-values.js';
import type { MapArea, MapKind } from './map-kind.js';
import type { MapModel } from './map-model.js';
import { gapsIn, namesIn, printedValue, squareAreas, squareTexts } from './map-square.js';
import { mapWords } from './map-words.js';
import { withColumn } from './more-columns.js';
import { type Observation, observationsOf } from './observation.js';
import { observationText } from './observation-text.js';
import { areasOfLevel } from './table-choice.js';

const SIDE = 3;

/**
 * The map with a second indicator in it: each in three classes of about equally many values of all periods, nine colours
 * together. The first goes to the right, the second upwards; order and rank are those of the first.
 */
export function bivariateMap(model: MapModel, second: IndicatorTable): MapModel {
  const { kind: _, symbols: __, ...plain } = model;
  const at = sameTime(second, model.period);
  const [right, up] = [thirdOf(model.table, model.level.id), thirdOf(second, model.level.id)];
  const square = squareAreas(
    model,
    { rows: SIDE, columns: SIDE },
    ({ area, observation }) => {
      const other = at(area.code);
      return { row: up(other), column: right(observation), observations: [observation, other] };
    },
    (row, column) => `b${SIDE * row + column}`,
  );
  const drawn: MapModel = { ...plain, ...square };
  return { ...drawn, kind: kindOf(drawn, second, at) };
}

/** The observations of the same period, else of the last one in the same year. */
function sameTime({ value, periods }: IndicatorTable, { id, year }: Period): (code: string) => Observation {
  const same = periods.find((period) => period.id === id) ?? periods.findLast((period) => period.year === year);
  const at = observationsOf(value);
  return (code) => at(code, same?.id ?? '');
}

/** In which third of all values of a level an observation lies. */
function thirdOf(table: IndicatorTable, levelId: string): (observation: Observation) => number | undefined {
  const values = classedValues(table, areasOfLevel(table.areas, levelId), table.periods);
  const bounds = observedBounds(values, quantileBounds(values, SIDE));
  return (observation) => {
    const value = printedValue(observation, table.indicator.decimals);
    return Number.isNaN(value) ? undefined : classOf(value, bounds);
  };
}

function kindOf(model: MapModel, second: IndicatorTable, at: (code: string) => Observation): MapKind {
  const pair = [model.table.indicator, second.indicator] as const;
  const titles = (language: Language): [string, string] => [
    textIn(pair[0].shortTitle ?? pair[0].title, language),
    textIn(pair[1].shortTitle ?? pair[1].title, language),
  ];
  const valueText: NonNullable<MapKind['valueText']> = ({ area, observation }, language, bare) => {
    const one = observationText(observation, pair[0], language, bare);
    const other = observationText(at(area.code), pair[1], language, bare);
    const [first, last] = titles(language);
    return { text: `${one.text} · ${other.text}`, spoken: `${first} ${one.spoken}, ${last} ${other.spoken}` };
  };
  const className = (index: number, language: Language): string => {
    const { thirds } = mapKindText(language);
    const [first, last] = titles(language);
    return `${first} ${thirds[index % SIDE]}, ${last} ${thirds[Math.floor(index / SIDE)]}`;
  };
  return {
    note: (language) => `${mapKindText(language).bivariate(...titles(language))}.`,
    others: [second.indicator],
    ...squareTexts(model, valueText, className),
    words: (language) => {
      const named = pair.map((each) => `${textIn(each.title, language)} (${indicatorStyle(each, language).unit})`);
      const subtitle = [...named, textIn(model.level.plural, language), formatPeriod(model.period, { language })].join(
        ' · ',
      );
      const facts = {
        ...gapsIn(model.specials),
        subject: mapKindText(language).both(...titles(language)),
        period: model.period,
        level: model.level,
        count: model.areas.length,
        ...groupsOf(model.areas, titles(language), language),
        city: cityText(model, at, pair, language),
      };
      return {
        title: mapGroupsTitle(facts, language),
        subtitle,
        summary: mapGroupsSummary(facts, language),
        table: withColumn({ ...mapWords(model, language).table, caption: subtitle }, named[1] ?? '', (code) =>
          observationText(at(code), pair[1], language, true),
        ),
      };
    },
    square: (language) => {
      const [columnTitle, rowTitle] = titles(language);
      const { thirds } = mapKindText(language);
      return { columnTitle, rowTitle, rows: thirds, columns: thirds };
    },
  };
}

/** The whole city with both its values; nothing where one of them is unknown. */
function cityText(
  { city }: MapModel,
  at: (code: string) => Observation,
  pair: readonly PublishedIndicator[],
  language: Language,
): string | undefined {
  if (!city) return undefined;
  const values = [city.observation, at(city.area.code)].map(({ value }) => value);
  if (!values.every(Number.isFinite)) return undefined;
  const told = pair.map((indicator, i) => formatValue(values[i] as number, indicator, language));
  return mapKindText(language).whole(city.area.name, told.join(' · '));
}

/** The four corners of the square, which are what it is looked at for. */
function groupsOf(
  areas: readonly MapArea[],
  [first, second]: readonly [string, string],
  language: Language,
): { readonly leading: AreaGroup; readonly groups: readonly AreaGroup[] } {
  const text = mapKindText(language);
  const [low, , high] = text.thirds;
  const corner = (row: number, column: number, label: string): AreaGroup => ({
    label,
    areas: namesIn(areas, (index) => index === SIDE * row + column),
  });
  const top = SIDE - 1;
  const leading = corner(top, top, text.bothAre(high));
  return {
    leading,
    groups: [
      leading,
      corner(0, top, text.onlyIs(first, high)),
      corner(top, 0, text.onlyIs(second, high)),
      corner(0, 0, text.bothAre(low)),
    ],
  };
}

import { roundHalfUp } from '../format/number.js';
import { extremes } from '../format/sentences/extremes.js';
import type { MapSentenceFacts } from '../format/sentences/map.js';
import { type AreaLevel, existsIn } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable, PlanarTopology } from '../model/publication.js';
import { classIntervals } from '../stats/class-intervals.js';
import { classOf } from '../stats/class-of.js';
import { SPECIAL_LOOKS, specialLook } from './area-look.js';
import { levelOverTime } from './level-over-time.js';
import { type MapGeometry, mapGeometry } from './map-geometry.js';
import type { MapArea, MapClass, MapKind, MapLook, MapSpecial, MapSymbols } from './map-kind.js';
import { observationAt, observationsOf } from './observation.js';
import { ranking } from './ranking.js';
import { areasOfLevel } from './table-choice.js';
import { tintOf } from './tint-classes.js';
import { wholeCity } from './whole-city.js';

/** One indicator at one period over the areas of a level. */
export interface MapModel {
  readonly table: IndicatorTable;
  readonly level: AreaLevel;
  readonly period: Period;
  /** All periods of which the level has something to tell. */
  readonly periods: readonly Period[];
  /** By rank; areas without a value last, in their order. */
  readonly areas: readonly MapArea[];
  /** How many areas have a rank. */
  readonly ranked: number;
  readonly classes: readonly MapClass[];
  readonly specials: readonly MapSpecial[];
  /** The whole city, which has neither class nor rank. */
  readonly city?: MapArea;
  /** The largest value of any period. */
  readonly largest: number;
  readonly symbols?: MapSymbols;
  /** Absent for the usual map: quintiles of a share, circles for counts. */
  readonly kind?: MapKind;
  readonly geometry?: MapGeometry;
  readonly facts: MapSentenceFacts;
}

/**
 * What a map of one indicator at one period shows. Values are put in classes and in order as they are printed: no reader
 * sees two equal numbers in two colours. What is suppressed influences neither the classes nor the order.
 */
export function mapModel(
  table: IndicatorTable,
  level: AreaLevel,
  period: Period,
  topology: PlanarTopology | undefined,
): MapModel {
  const { periods, bounds, largest } = levelOverTime(table, level.id);
  const levelIds = table.areas.levels.map(({ id }) => id);
  const geometry = topology && mapGeometry(topology, level.id, levelIds);
  const isDrawn = (code: string): boolean => geometry?.shapes.some((shape) => shape.code === code) ?? false;
  const shown = areasOfLevel(table.areas, level.id).filter((area) => existsIn(area, period) || isDrawn(area.code));
  const at = observationsOf(table.value);
  const found = shown.map((area) => ({ area, observation: at(area.code, period.id) }));
  const ranked = ranking(found, ({ observation }) => roundHalfUp(observation.value, table.indicator.decimals));
  const areas = ranked.map(({ item, rank }) => withLook(item, rank, bounds, table.indicator.decimals));
  const city = cityOf(table, level, period);
  const isCount = table.indicator.form === 'count';
  return {
    table,
    level,
    period,
    periods,
    areas,
    ranked: areas.filter(({ rank }) => rank !== undefined).length,
    classes: mapClasses(bounds, areas, (index) => (isCount ? 'q2' : `q${tintOf(index, bounds.length + 1)}`)),
    specials: specialsOf(areas),
    ...(city && { city }),
    largest,
    ...(isCount && { symbols: { largest, count: ({ observation }) => observation.value } }),
    ...(geometry && { geometry }),
    facts: factsOf(table, level, period, areas, city),
  };
}

function cityOf(table: IndicatorTable, level: AreaLevel, period: Period): MapArea | undefined {
  const area = wholeCity(table.areas);
  return area && area.level !== level.id
    ? { area, observation: observationAt(table.value, area.code, period.id) }
    : undefined;
}

function factsOf(
  { indicator }: IndicatorTable,
  level: AreaLevel,
  period: Period,
  areas: readonly MapArea[],
  city: MapModel['city'],
): MapSentenceFacts {
  const values = areas.map(({ area, observation }) => ({ area: area.name, value: observation.value }));
  const suppressed = areas.filter(({ special }) => special === 'suppressed').length;
  const withoutValue = areas.filter(({ rank }) => rank === undefined).length;
  return {
    indicator,
    period,
    level,
    count: areas.length,
    suppressed,
    missing: withoutValue - suppressed,
    ...extremes(values, indicator.decimals),
    ...(city &&
      Number.isFinite(city.observation.value) && { city: { area: city.area.name, value: city.observation.value } }),
  };
}

function withLook(
  { area, observation }: Pick<MapArea, 'area' | 'observation'>,
  rank: number | undefined,
  bounds: readonly number[],
  decimals: number,
): MapArea {
  const special = specialLook(observation);
  const classIndex = special ? undefined : classOf(roundHalfUp(observation.value, decimals), bounds);
  return { area, observation, classIndex, special, rank };
}

/** Classes between bounds, with how many areas are in each. */
export function mapClasses(
  bounds: readonly number[],
  areas: readonly MapArea[],
  lookOf: (index: number) => MapLook,
): MapClass[] {
  const counts = new Int32Array(bounds.length + 1);
  for (const { classIndex } of areas) if (classIndex !== undefined) counts[classIndex]!++;
  return classIntervals(bounds).map((interval, index) => ({
    ...interval,
    count: counts[index] as number,
    look: lookOf(index),
  }));
}

function specialsOf(areas: readonly MapArea[]): MapSpecial[] {
  return SPECIAL_LOOKS.flatMap((look) => {
    const same = areas.filter(({ special }) => special === look);
    return same[0] ? [{ look, status: same[0].observation.status, count: same.length }] : [];
  });
}

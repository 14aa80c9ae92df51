import { roundHalfUp } from '../format/number.js';
import { type Extremes, extremes } from '../format/sentences/extremes.js';
import type { MapSentenceFacts } from '../format/sentences/map.js';
import { type Area, type AreaLevel, existsIn } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable, PlanarTopology } from '../model/publication.js';
import { classIntervals } from '../stats/class-intervals.js';
import { classOf } from '../stats/class-of.js';
import { SPECIAL_LOOKS, type SpecialLook, specialLook } from './area-look.js';
import { levelOverTime } from './level-over-time.js';
import { type MapGeometry, mapGeometry } from './map-geometry.js';
import type { MapArea, MapClass, MapKind, MapLook, MapSpecial, MapSymbols } from './map-kind.js';
import { type Observation, observationAt, observationsOf } from './observation.js';
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
  const shown = areasOfLevel(table.areas, level.id).filter(
    (area) => existsIn(area, period) || geometry?.indexOf(area.code) !== undefined,
  );
  const at = observationsOf(table.value);
  const found = shown.map((area) => asPrinted(area, at(area.code, period.id), table.indicator.decimals));
  const areas = ranking(found, ({ printed }) => printed).map(
    ({ item: { area, observation, special, printed }, rank }): MapArea => ({
      area,
      observation,
      classIndex: special ? undefined : classOf(printed, bounds),
      special,
      rank,
    }),
  );
  const ranked = areas.filter(({ rank }) => rank !== undefined).length;
  const specials = specialsOf(areas);
  const city = cityOf(table, level, period);
  const isCount = table.indicator.form === 'count';
  return {
    table,
    level,
    period,
    periods,
    areas,
    ranked,
    classes: mapClasses(bounds, areas, (index) => (isCount ? 'q2' : `q${tintOf(index, bounds.length + 1)}`)),
    specials,
    ...(city && { city }),
    largest,
    ...(isCount && { symbols: { largest, count: ({ observation }) => observation.value } }),
    ...(geometry && { geometry }),
    facts: {
      indicator: table.indicator,
      period,
      level,
      count: areas.length,
      ...withoutValue(areas.length - ranked, specials),
      ...extremesOf(areas, ranked, table.indicator.decimals),
      ...(city &&
        Number.isFinite(city.observation.value) && { city: { area: city.area.name, value: city.observation.value } }),
    },
  };
}

function cityOf(table: IndicatorTable, level: AreaLevel, period: Period): MapArea | undefined {
  const area = wholeCity(table.areas);
  return area && area.level !== level.id
    ? { area, observation: observationAt(table.value, area.code, period.id) }
    : undefined;
}

function withoutValue(
  count: number,
  specials: readonly MapSpecial[],
): Pick<MapSentenceFacts, 'suppressed' | 'missing'> {
  const suppressed = specials.find(({ look }) => look === 'suppressed')?.count ?? 0;
  return { suppressed, missing: count - suppressed };
}

/** Areas come by rank: the ends are all that has to be looked at. */
function extremesOf(areas: readonly MapArea[], ranked: number, decimals: number): Extremes {
  const last = areas[ranked - 1]?.rank;
  const ends = areas.filter(({ rank }) => rank !== undefined && (rank === 1 || rank === last));
  return extremes(
    ends.map(({ area, observation }) => ({ area: area.name, value: observation.value })),
    decimals,
  );
}

/** An observation with its value as it is printed, `NaN` where there is none, and its look where that is special. */
function asPrinted(
  area: Area,
  observation: Observation,
  decimals: number,
): Pick<MapArea, 'area' | 'observation' | 'special'> & { readonly printed: number } {
  const special = specialLook(observation);
  const printed = special === 'invalid' ? NaN : roundHalfUp(observation.value, decimals);
  return { area, observation, special, printed };
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
  const counts = new Map<SpecialLook, { readonly status: number; count: number }>();
  for (const { special, observation } of areas) {
    if (!special) continue;
    const known = counts.get(special);
    if (known) known.count++;
    else counts.set(special, { status: observation.status, count: 1 });
  }
  return SPECIAL_LOOKS.flatMap((look) => {
    const known = counts.get(look);
    return known ? [{ look, ...known }] : [];
  });
}

import { roundHalfUp } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { mapKindText, type MiddleKind } from '../format/map-kind-text.js';
import { formatValue } from '../format/unit.js';
import type { Period } from '../model/period.js';
import type { Language } from '../model/text.js';
import { equalIntervalBounds } from '../stats/equal-interval-bounds.js';
import { observedBounds } from '../stats/observed-bounds.js';
import { optimalBounds } from '../stats/optimal-bounds.js';
import { quantileBounds } from '../stats/quantile-bounds.js';
import { standardDeviationBounds } from '../stats/standard-deviation-bounds.js';
import { valueAtPosition } from '../stats/value-at-position.js';
import { classOf } from '../stats/class-of.js';
import { classedValues } from './classed-values.js';
import type { MapArea } from './map-kind.js';
import { mapClasses, type MapModel } from './map-model.js';
import { observationAt } from './observation.js';
import { areasOfLevel } from './table-choice.js';
import { tintOf } from './tint-classes.js';
import { wholeCity } from './whole-city.js';

/** Ways of putting values in classes. */
export type ClassMethod = 'quantile' | 'equal' | 'natural' | 'deviation' | 'diverging';

/** How the values of a map are put in classes; what is absent, as usual. */
export interface ClassWish {
  readonly method?: ClassMethod | undefined;
  /** Bounds set by hand, ascending; they rule out a method. */
  readonly breaks?: readonly number[] | undefined;
  /** How many classes, 2 to 5: there are no more steps of a colour that are told apart. */
  readonly count?: number | undefined;
  /** The middle of classes that diverge. */
  readonly about?: 'city' | 'target' | number | undefined;
  /** Bounds of the period shown instead of all periods. */
  readonly perPeriod?: boolean | undefined;
}

/** How the classes of the usual map came about; nothing where it has none. */
export function usualNote({ symbols, classes, periods }: MapModel, language: Language): string {
  const { quantile, everyPeriod } = mapKindText(language);
  if (symbols || classes.length < 2) return '';
  return `${periods.length > 1 ? `${quantile}; ${everyPeriod}` : quantile}.`;
}

/** Bounds, and how they came about. */
interface Classing {
  readonly bounds: readonly number[];
  readonly says: (language: Language) => string;
  readonly isDiverging?: boolean;
  /** False where they hold whatever the period. */
  readonly isFixed?: boolean;
}

const MOST = 5;

/**
 * The same map with other classes. A bound is a number as it is printed, and belongs to the class above it. What is
 * suppressed has no part in any bound.
 */
export function withClasses(model: MapModel, wish: ClassWish): MapModel {
  const { table, period, periods } = model;
  const from = wish.perPeriod ? [period] : table.periods;
  const { bounds, says, isDiverging, isFixed } = classing(model, wish, from);
  const areas = model.areas.map((area) => inClass(area, bounds, table.indicator.decimals));
  const step = isDiverging ? 'd' : 'q';
  return {
    ...model,
    areas,
    classes: mapClasses(bounds, areas, (index) => `${step}${tintOf(index, bounds.length + 1)}`),
    kind: {
      boundDecimals: decimalsOf(bounds, table.indicator.decimals),
      note: (language) => {
        const text = mapKindText(language);
        const when = wish.perPeriod ? text.onlyPeriod(formatPeriod(period, { language })) : text.everyPeriod;
        return `${[says(language), ...(isFixed || periods.length < 2 ? [] : [when])].join('; ')}.`;
      },
    },
  };
}

/** An area in the class its value belongs to. */
export function inClass(area: MapArea, bounds: readonly number[], decimals: number): MapArea {
  return area.special ? area : { ...area, classIndex: classOf(roundHalfUp(area.observation.value, decimals), bounds) };
}

/** How many decimals bounds have, at least those of the values: rounded, two bounds might read alike. */
export const decimalsOf = (bounds: readonly number[], least: number): number =>
  Math.max(least, ...bounds.map((bound) => (String(bound).split('.')[1] ?? '').length));

function classing(model: MapModel, wish: ClassWish, periods: readonly Period[]): Classing {
  const { breaks, method = 'quantile' } = wish;
  if (breaks) return { bounds: breaks, says: (language) => mapKindText(language).manual, isFixed: true };
  const count = Math.max(2, Math.min(MOST, Math.round(wish.count ?? MOST)));
  if (method === 'diverging') return diverging(model, wish, count, periods);
  const { table, level } = model;
  const values = classedValues(table, areasOfLevel(table.areas, level.id), periods);
  const bounds = asPrinted(BOUNDS[method](values, count), table.indicator.decimals);
  return { bounds, says: (language) => mapKindText(language)[method], isDiverging: method === 'deviation' };
}

const BOUNDS: Readonly<Record<Exclude<ClassMethod, 'diverging'>, (values: Float64Array, count: number) => number[]>> = {
  quantile: (values, count) => observedBounds(values, quantileBounds(values, count)),
  equal: equalIntervalBounds,
  natural: optimalBounds,
  // one deviation wide, the middle ones about the mean
  deviation: (values, count) =>
    standardDeviationBounds(
      values,
      Array.from({ length: count - 1 }, (_, i) => i + 1 - count / 2),
    ),
};

/** As bounds stand in the legend: each once. */
const asPrinted = (bounds: readonly number[], decimals: number): number[] => [
  ...new Set(bounds.filter(Number.isFinite).map((bound) => roundHalfUp(bound, decimals))),
];

/**
 * Classes by how far a value is from a middle: equally far above and below it, and about equally full when both sides are
 * counted together. An odd number has a class around the middle, an even one parts there. About the city, the steps are those
 * of all periods, and each period has the city's own value in its middle.
 */
function diverging(
  model: MapModel,
  { about = 'city' }: ClassWish,
  count: number,
  periods: readonly Period[],
): Classing {
  const { table, level, period } = model;
  const { indicator } = table;
  const kind: MiddleKind = typeof about === 'number' ? 'number' : about;
  const middleAt = (at: Period): number => roundHalfUp(middleOf(model, about, at), indicator.decimals);
  const middle = middleAt(period);
  const areas = areasOfLevel(table.areas, level.id);
  if (Number.isNaN(middle)) {
    const bounds = BOUNDS.quantile(classedValues(table, areas, periods), count);
    return { bounds, says: (language) => mapKindText(language).noMiddle(kind) };
  }
  const distances = periods.flatMap((at) => {
    const center = middleAt(at);
    return Number.isNaN(center) ? [] : [...classedValues(table, areas, [at])].map((value) => Math.abs(value - center));
  });
  const sorted = Float64Array.from(distances).sort();
  const steps = Array.from({ length: (count - 1) >> 1 }, (_, i) =>
    valueAtPosition(sorted, ((sorted.length - 1) * (2 * i + 2 - (count % 2))) / count),
  );
  const bounds = [
    ...steps.map((step) => middle - step),
    ...(count % 2 ? [] : [middle]),
    ...steps.map((step) => middle + step),
  ];
  return {
    bounds: asPrinted(
      bounds.sort((a, b) => a - b),
      indicator.decimals,
    ),
    says: (language) => mapKindText(language).diverging(kind, formatValue(middle, indicator, language)),
    isDiverging: true,
    isFixed: kind === 'city',
  };
}

function middleOf({ table }: MapModel, about: NonNullable<ClassWish['about']>, period: Period): number {
  if (typeof about === 'number') return about;
  if (about === 'target') return table.indicator.target?.value ?? NaN;
  const city = wholeCity(table.areas);
  return city ? observationAt(table.value, city.code, period.id).value : NaN;
}

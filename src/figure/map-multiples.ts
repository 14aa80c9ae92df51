import type { Period } from '../model/period.js';
import type { IndicatorTable, Publication, PublishedIndicator } from '../model/publication.js';
import { textIn } from '../model/text.js';
import { mapMultiplesText } from '../format/map-multiples-text.js';
import { classedValues } from './classed-values.js';
import { decimalsOf, inClass } from './map-classing.js';
import type { MapSpecial } from './map-kind.js';
import { mapClasses, type MapModel } from './map-model.js';
import { areasOfLevel } from './table-choice.js';
import { tintBounds, tintOf } from './tint-classes.js';

/** So many maps are looked at side by side at most. */
const MOST_MAPS = 16;

/** The periods of small maps: all, or of many some that lie evenly, the first and the last among them. */
export function multiplePeriods(periods: readonly Period[]): readonly Period[] {
  const count = Math.min(periods.length, MOST_MAPS);
  const at = (i: number): Period => periods[Math.round((i * (periods.length - 1)) / (count - 1))] as Period;
  return count === periods.length ? periods : Array.from({ length: count }, (_, i) => at(i));
}

/**
 * The indicators that are seen on one scale with another one, which is among them: those of its topic with the same form
 * and unit; of all where there is no topic.
 */
export function comparableIndicators(
  { indicators, topics }: Pick<Publication, 'indicators' | 'topics'>,
  id: string,
): readonly PublishedIndicator[] {
  const one = indicators.find((indicator) => indicator.id === id);
  const topic = topics.find((each) => each.indicators.includes(id));
  const isLike = (other: PublishedIndicator): boolean =>
    other.form === one?.form &&
    other.per === one.per &&
    textIn(other.unit, 'de') === textIn(one.unit, 'de') &&
    (topic === undefined || topic.indicators.includes(other.id));
  return indicators.filter(isLike).slice(0, MOST_MAPS);
}

/**
 * Maps of several indicators on one scale: their values of all periods are put in the same classes, and their circles
 * compare. What is suppressed has no part in the bounds.
 */
export function onOneScale(models: readonly MapModel[]): readonly MapModel[] {
  const tables = models.map(({ table }) => table);
  const bounds = tintBounds(pooled(tables, models[0]?.level.id ?? ''));
  const largest = Math.max(...models.map((model) => model.largest));
  return models.map((model) => {
    const { decimals, form } = model.table.indicator;
    const areas = model.areas.map((area) => inClass(area, bounds, decimals));
    const lookOf = (index: number) => (form === 'count' ? 'q2' : (`q${tintOf(index, bounds.length + 1)}` as const));
    return {
      ...model,
      areas,
      largest,
      classes: mapClasses(bounds, areas, lookOf),
      ...(model.symbols && { symbols: { ...model.symbols, largest } }),
      kind: {
        boundDecimals: decimalsOf(bounds, decimals),
        note: (language) => mapMultiplesText(language).oneScale,
        // sizes are explained below the maps
        ...(model.symbols && { legend: () => [] }),
        others: tables.filter((table) => table !== model.table).map(({ indicator }) => indicator),
      },
    };
  });
}

function pooled(tables: readonly IndicatorTable[], levelId: string): Float64Array {
  const values = tables.flatMap((table) => [
    ...classedValues(table, areasOfLevel(table.areas, levelId), table.periods),
  ]);
  return Float64Array.from(values).sort();
}

/** The special looks of all maps, with how many areas of the first have them. */
export function specialsOfAll([first, ...others]: readonly MapModel[]): readonly MapSpecial[] {
  const specials = new Map<string, MapSpecial>();
  for (const special of first?.specials ?? []) specials.set(special.look, special);
  for (const special of others.flatMap((model) => model.specials))
    if (!specials.has(special.look)) specials.set(special.look, { ...special, count: 0 });
  return [...specials.values()];
}

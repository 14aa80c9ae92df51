import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { combinations } from '../model/combinations.js';
import type { Selection } from '../model/indicator.js';
import type { Statistic } from '../model/statistic.js';
import { type Column, equalColumns } from './equal-columns.js';
import { keyOf, type StatisticsById } from './published-selections.js';

/** Two selections of different statistics that count the same in some periods. */
export type SameSelections = readonly [one: SelectionEpoch, other: SelectionEpoch];

/** So many numbers above zero have to agree, and so much have they to add up to, for nobody to take it for chance. */
const [FEWEST_CELLS, LEAST_SUM] = [3, 30];

/**
 * Counts of several statistics that are the same: totals of which the workspace says so, and whatever agrees in all areas
 * of a period. Whoever tabulates persons by age and again by sex need not say that they are the same persons: it shows.
 *
 * @param known - What a reader has seen; statistics of which he has seen nothing are left out.
 */
export function sameCounts(known: readonly Selection[], counts: StatisticsById): SameSelections[] {
  const seen = [...new Set(known.map(({ statistic }) => statistic))];
  const statistics = seen.map((id) => counts.statistics.get(id) as Statistic);
  if (statistics.length < 2) return [];
  const several = known.filter(({ filter }) => Object.values(filter).some(({ length }) => length > 1));
  return [...declared(statistics), ...agreeing([...statistics.flatMap(cellsOf), ...several], counts)];
}

function declared(statistics: readonly Statistic[]): SameSelections[] {
  return statistics.flatMap((one) =>
    statistics
      .filter(({ id }) => one.quality?.sameTotalAs?.includes(id))
      .flatMap((other) => everAll(one).flatMap((a) => everAll(other).map((b): SameSelections => [a, b]))),
  );
}

/** All units of a statistic in all its periods; nothing where its categories have no total. */
function everAll({ id, cube }: Statistic): SelectionEpoch[] {
  const hasTotal = cube.dimensions.slice(2).every(({ categories, sums }) => {
    const parts = new Set(sums.flatMap((sum) => sum.parts));
    return (
      categories.length === 1 || new Set(sums.flatMap(({ total }) => (parts.has(total) ? [] : [total]))).size === 1
    );
  });
  const times = [...cube.dimension('time').categories.keys()];
  return hasTotal ? [{ selection: { statistic: id, filter: {} }, times }] : [];
}

/** Every combination of categories. */
function cellsOf({ id, cube }: Statistic): Selection[] {
  const codes = cube.dimensions
    .filter(({ role }) => role === 'category')
    .map(({ id: dimension, categories }) => categories.map(({ code }) => [dimension, [code]] as const));
  return combinations(codes).map((chosen) => ({ statistic: id, filter: Object.fromEntries(chosen) }));
}

interface Agreement {
  readonly pair: readonly [Selection, Selection];
  readonly times: readonly [number[], number[]];
  cells: number;
  sum: number;
}

function agreeing(selections: readonly Selection[], counts: StatisticsById): SameSelections[] {
  const agreements = new Map<string, Agreement>();
  for (const group of equalColumns(selections, counts))
    for (const [one, other] of pairsOf(group)) {
      const key = JSON.stringify([keyOf(one.selection, counts), keyOf(other.selection, counts)]);
      const found = agreements.get(key) ?? {
        pair: [one.selection, other.selection],
        times: [[], []],
        cells: 0,
        sum: 0,
      };
      found.times[0].push(one.time);
      found.times[1].push(other.time);
      found.cells += one.cells;
      found.sum += one.sum;
      agreements.set(key, found);
    }
  return [...agreements.values()]
    .filter(({ cells, sum }) => cells >= FEWEST_CELLS && sum >= LEAST_SUM)
    .map(({ pair: [one, other], times: [ofOne, ofOther] }) => [
      { selection: one, times: ofOne },
      { selection: other, times: ofOther },
    ]);
}

// all of them: of two that agree in several periods, a third may lie between in some
const pairsOf = (group: readonly Column[]): (readonly [Column, Column])[] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const));

import type { SumPeriods } from '../disclosure/request.js';
import type { Selection } from '../model/indicator.js';
import type { Statistic } from '../model/statistic.js';
import { type Column, columnsByDay } from './count-columns.js';
import { allOf, everyCell, keyOf, type StatisticsById } from './published-selections.js';

/** Two selections of different statistics that count the same in some periods, or of one in several of the other. */
export interface SameSelections {
  readonly one: Selection;
  readonly other: Selection;
  readonly periods: readonly SumPeriods[];
}

/** So many numbers above zero have to agree, and so much have they to add up to, for nobody to take it for chance. */
const [FEWEST_CELLS, LEAST_SUM] = [3, 30];

/**
 * Counts of several statistics that are the same: totals of which the workspace says so, and whatever agrees in all areas
 * of a period of which both have a number. Whoever tabulates persons by age and again by sex need not say that they are the
 * same persons: it shows. So do events of months that are those of the year in another table, and stocks that one table
 * calls those of a year and another those of its last day.
 *
 * @param known - What a reader has seen; statistics of which he has seen nothing are left out.
 */
export function sameCounts(known: readonly Selection[], counts: StatisticsById): SameSelections[] {
  const seen = [...new Set(known.map(({ statistic }) => statistic))];
  const statistics = seen.map((id) => counts.statistics.get(id) as Statistic);
  if (statistics.length < 2) return [];
  const several = known.filter(({ filter }) => Object.values(filter).some(({ length }) => length > 1));
  return [...declared(statistics), ...agreeing([...statistics.flatMap(everyCell), ...several], counts)];
}

function declared(statistics: readonly Statistic[]): SameSelections[] {
  return statistics.flatMap((one) =>
    statistics
      .filter(({ id }) => one.quality?.sameTotalAs?.includes(id))
      .flatMap((other) => {
        const [all, others] = [allOf(one), allOf(other)];
        const { indexOf } = other.cube.dimension('time');
        const shared = one.cube.dimension('time').categories.filter(({ code }) => indexOf.has(code));
        const periods = shared.map(({ code }) => ({ total: code, parts: [[code]] }));
        return all && others ? [{ one: all, other: others, periods }] : [];
      }),
  );
}

interface Agreement {
  readonly one: Selection;
  readonly other: Selection;
  readonly periods: SumPeriods[];
  cells: number;
  sum: number;
}

function agreeing(selections: readonly Selection[], counts: StatisticsById): SameSelections[] {
  const agreements = new Map<string, Agreement>();
  for (const columns of columnsByDay(selections, counts))
    for (const [one, other] of comparable(columns)) {
      const shared = agreement(one, other);
      if (!shared) continue;
      // of events, the longer period is what the shorter ones add up to
      const [whole, part] = one.codes.length > 1 ? [other, one] : [one, other];
      const key = JSON.stringify([keyOf(whole.selection, counts), keyOf(part.selection, counts)]);
      const found = agreements.get(key) ?? {
        one: whole.selection,
        other: part.selection,
        periods: [],
        cells: 0,
        sum: 0,
      };
      found.periods.push({ total: whole.codes[0] as string, parts: [part.codes] });
      found.cells += shared.cells;
      found.sum += shared.sum;
      agreements.set(key, found);
    }
  return [...agreements.values()]
    .filter(({ cells, sum }) => cells >= FEWEST_CELLS && sum >= LEAST_SUM)
    .map(({ one, other, periods }) => ({ one, other, periods }));
}

/** Columns that may agree: those without a gap only where they have the same sum, one with gaps and any other. */
function* comparable(columns: readonly Column[]): Generator<readonly [Column, Column]> {
  const bySum = new Map<number, Column[]>();
  const gapped: Column[] = [];
  const before: Column[] = [];
  for (const column of columns.filter(saysMuch)) {
    const sum = column.values.reduce((all, value) => all + value, 0);
    const hasGap = Number.isNaN(sum);
    const alike = bySum.get(sum) ?? [];
    for (const other of hasGap ? before : [...gapped, ...alike]) yield [other, column];
    if (hasGap) gapped.push(column);
    else bySum.set(sum, alike);
    alike.push(column);
    before.push(column);
  }
}

/** Two columns of a single number, zeros apart, agree by chance. */
function saysMuch({ values }: Column): boolean {
  const first = values.find((value) => value > 0);
  return values.some((value) => value > 0 && value !== first);
}

/** How many numbers above zero agree, and their sum; nothing where two differ, or only one number agrees. */
function agreement(one: Column, other: Column): { cells: number; sum: number } | undefined {
  if (one.selection.statistic === other.selection.statistic) return undefined;
  if (one.codes.length > 1 && other.codes.length > 1) return undefined;
  const above = new Set<number>();
  let [cells, sum] = [0, 0];
  for (const [area, value] of one.values.entries()) {
    const there = other.values[area] as number;
    if (Number.isNaN(value) || Number.isNaN(there)) continue;
    if (there !== value) return undefined;
    if (value === 0) continue;
    above.add(value);
    cells++;
    sum += value;
  }
  return above.size < 2 ? undefined : { cells, sum };
}

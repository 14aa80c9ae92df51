import type { SumPeriods } from '../disclosure/request.js';
import type { Selection } from '../model/indicator.js';
import { mayAdd } from '../model/measure.js';
import { type Period, parsePeriod } from '../model/period.js';
import { spanSums } from '../model/span-sums.js';
import type { Statistic } from '../model/statistic.js';
import { type Column, columnsByDay } from './count-columns.js';
import { allOf, everyCell, keyOf, type StatisticsById } from './published-selections.js';

/** Two selections of different statistics that count the same in some periods, or of one in several of the other. */
export interface SameSelections {
  readonly one: Selection;
  readonly other: Selection;
  readonly periods: readonly SumPeriods[];
  /** Given where the other leaves something over, as nine months do of their year. */
  readonly rest?: 'units';
}

/** So many numbers above zero have to agree, and so much have they to add up to, for nobody to take it for chance. */
const [FEWEST_CELLS, LEAST_SUM] = [3, 30];

/**
 * Counts of several statistics that are the same: totals of which the workspace says so, and whatever agrees in all areas
 * of a period of which both have a number. Whoever tabulates persons by age and again by sex need not say that they are the
 * same persons: it shows. So do events of months that are those of the year in another table, of which months leave
 * something over where they are not all there; and stocks that one table calls those of a year and another those of its
 * last day, or a table itself those of a quarter and those of its last month.
 *
 * @param known - What a reader has seen; statistics of which he has seen nothing are left out.
 */
export function sameCounts(known: readonly Selection[], counts: StatisticsById): SameSelections[] {
  const seen = [...new Set(known.map(({ statistic }) => statistic))];
  const statistics = seen.map((id) => counts.statistics.get(id) as Statistic);
  if (statistics.length < 2 && !statistics.some(hasDayTwice)) return [];
  const several = known.filter(({ filter }) => Object.values(filter).some(({ length }) => length > 1));
  const agreed = agreeing([...statistics.flatMap(everyCell), ...several], counts);
  return [
    ...declared(statistics, counts),
    ...agreed,
    ...agreed.flatMap(({ one, other }) => leftOfSpans(one, other, counts)),
  ];
}

const periodsOf = ({ statistic }: Selection, { statistics }: StatisticsById): Period[] =>
  (statistics.get(statistic) as Statistic).cube.dimension('time').categories.map(({ code }) => parsePeriod(code));

/** True for stocks of one day under several names. */
function hasDayTwice({ kind, cube }: Statistic): boolean {
  const { categories } = cube.dimension('time');
  return kind === 'stock' && new Set(categories.map(({ code }) => parsePeriod(code).end)).size < categories.length;
}

function declared(statistics: readonly Statistic[], counts: StatisticsById): SameSelections[] {
  return statistics.flatMap((one) =>
    statistics
      .filter(({ id }) => one.quality?.sameTotalAs?.includes(id))
      .flatMap((other) => {
        const [all, others] = [allOf(one), allOf(other)];
        if (!all || !others) return [];
        return [...inSameSpans(all, others, one.kind === 'stock', counts), ...leftOfSpans(all, others, counts)];
      }),
  );
}

/** Two selections where they are of the same span, or of stocks of the same day. */
function inSameSpans(one: Selection, other: Selection, isOfDays: boolean, counts: StatisticsById): SameSelections[] {
  const meets = (a: Column, b: Column): boolean => isOfDays || startOf(a) === startOf(b);
  return [...columnsByDay([one, other], counts)].flatMap((columns) =>
    columns
      .filter(({ selection, codes }) => selection === one && codes.length === 1)
      .flatMap((a) => columns.filter((b) => b.selection === other && meets(a, b)).map((b) => sameIn(a, b))),
  );
}

const startOf = ({ codes }: Column): number => Math.min(...codes.map((code) => parsePeriod(code).start));

const sameIn = (one: Column, other: Column): SameSelections => ({
  one: one.selection,
  other: other.selection,
  periods: [{ total: one.codes[0] as string, parts: [other.codes] }],
});

/** Of selections that count the same events, the spans of the one of which the other has some and not all. */
function leftOfSpans(one: Selection, other: Selection, counts: StatisticsById): SameSelections[] {
  const kindOf = ({ statistic }: Selection) => (counts.statistics.get(statistic) as Statistic).kind;
  if (one.statistic === other.statistic || ![one, other].every((each) => mayAdd(kindOf(each), 'time'))) return [];
  const parts = periodsOf(other, counts);
  const known = new Set(parts.map(({ id }) => id));
  const periods = periodsOf(one, counts)
    .filter(({ id }) => !known.has(id))
    .flatMap((whole) => spanSums([...parts, whole]).filter(({ total, complete }) => total === whole.id && !complete))
    .map((sum) => ({ total: sum.total, parts: [sum.parts] }));
  return periods.length > 0 ? [{ one, other, periods, rest: 'units' }] : [];
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
      const shared = mayAgree(one, other, counts) ? agreement(one, other) : undefined;
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

/** Columns of two statistics; of one, the same stocks of one day under two names. */
function mayAgree(one: Column, other: Column, counts: StatisticsById): boolean {
  if (one.codes.length > 1 && other.codes.length > 1) return false;
  const { statistic } = one.selection;
  if (statistic !== other.selection.statistic) return true;
  return (
    counts.statistics.get(statistic)?.kind === 'stock' &&
    keyOf(one.selection, counts) === keyOf(other.selection, counts)
  );
}

/** How many numbers above zero agree, and their sum; nothing where two differ, or only one number agrees. */
function agreement(one: Column, other: Column): { cells: number; sum: number } | undefined {
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

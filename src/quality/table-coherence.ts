import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { type Figures, valueIn } from './figures.js';
import { exampleOf, placeOf, type Spot } from './places.js';

/**
 * Statistics that count the same and have different totals: those that the workspace declares with `sameTotalAs`, and all of
 * the population that are taken from the same source of it.
 *
 * @see docs/methods/quality-coherence.md
 */
export function findDifferentTables(
  statistics: readonly Statistic[],
  figuresIn: (statistic: Statistic) => Figures,
): Problem[] {
  return statistics.flatMap((one, at) =>
    statistics
      .slice(at + 1)
      .filter((other) => countTheSame(one, other))
      .flatMap((other) => differences(figuresIn(one), figuresIn(other), other.title.de)),
  );
}

function countTheSame(a: Statistic, b: Statistic): boolean {
  const declared = (one: Statistic, other: Statistic): boolean => one.quality?.sameTotalAs?.includes(other.id) ?? false;
  const population = a.population !== undefined && a.population === b.population && a.kind === b.kind;
  return population || declared(a, b) || declared(b, a);
}

function differences(figures: Figures, compared: Figures, other: string): Problem[] {
  const [own, others] = [totalColumn(figures), totalColumn(compared)];
  if (own === undefined || others === undefined) return [];
  const spots: Spot[] = [];
  const areaIn = compared.cube.dimension('area').indexOf;
  const periodIn = compared.cube.dimension('time').indexOf;
  figures.areas.forEach(({ code }, area) =>
    figures.periods.forEach(({ code: when }, period) => {
      const [there, then] = [areaIn.get(code), periodIn.get(when)];
      if (there === undefined || then === undefined) return;
      const off = valueIn(figures, area, period, own) - valueIn(compared, there, then, others);
      if (off !== 0 && !Number.isNaN(off)) spots.push({ area, period, column: own });
    }),
  );
  if (spots.length === 0) return [];
  const example = exampleOf(figures, { ...spots[0], column: -1 });
  const params = { other, count: spots.length, example };
  return [problem('quality-tables-differ', params, placeOf(figures, spots), 'warning')];
}

/** The column of the total: in every dimension the category that all others are parts of. */
function totalColumn({ cube }: Figures): number | undefined {
  let column = 0;
  for (const { categories, sums } of cube.dimensions.slice(2)) {
    const parts = new Set(sums.flatMap((sum) => sum.parts));
    const tops = categories.flatMap((_, at) => (parts.has(at) ? [] : [at]));
    if (tops.length !== 1) return undefined;
    column = column * categories.length + (tops[0] as number);
  }
  return column;
}

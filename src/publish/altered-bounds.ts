import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { resolveTerms } from '../indicators/terms.js';
import type { Dimension } from '../model/dimension.js';
import type { Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import type { AlteringMethod } from '../model/protection-method.js';
import type { AlteredStatistic } from './alter-statistics.js';
import type { BoundedSelection } from './bound-tables.js';
import { asSelections, everyCell, selectionsOf, type StatisticsById } from './published-selections.js';

/** The least and the greatest count that a number can stand for, in the order of a mask. */
type Bounds = Pick<BoundedSelection, 'least' | 'greatest'>;

/**
 * What readers know of changed counts. Rounded small counts add up: who has several selections can subtract, and is taken to
 * have every cell.
 *
 * @param seen - What has been published of the statistic.
 */
export function boundedSelections(
  altered: AlteredStatistic,
  seen: readonly SelectionEpoch[],
  counts: StatisticsById,
): BoundedSelection[] {
  const shown = selectionsOf(seen, counts);
  const times = [...new Set(seen.flatMap((epoch) => epoch.times))];
  const isSubtracted = altered.method.kind === 'small-count-rounding' && shown.size > 1;
  const cells = isSubtracted ? everyCell(altered.statistic).map((selection) => ({ selection, times })) : [];
  return [...selectionsOf([...seen, ...cells], counts).values()].flatMap((each) =>
    asSelections(each).map((selection) => ({ ...each, ...boundsOf(altered, selection) })),
  );
}

function boundsOf({ method, counts, statistic }: AlteredStatistic, selection: Selection): Bounds {
  const { values, statuses } = counts(selection).cells();
  const cellsIn = cellsCounted(statistic, selection);
  const least = new Float64Array(values.length);
  const greatest = new Float64Array(values.length).fill(Infinity);
  values.forEach((number, at) => {
    if (!hasValue(statuses[at] as number)) return;
    const range =
      method.kind === 'small-count-rounding' ? ofSum(number, cellsIn(at), method.base) : ofOne(number, method);
    [least[at], greatest[at]] = range;
  });
  return { least, greatest };
}

type Range = readonly [least: number, greatest: number];

function ofOne(number: number, method: Exclude<AlteringMethod, { readonly kind: 'small-count-rounding' }>): Range {
  const [below, above] = spreadOf(method);
  // no zero is published as anything else
  return [Math.max(number === 0 ? 0 : 1, number - below), number + above];
}

function spreadOf(method: Exclude<AlteringMethod, { readonly kind: 'small-count-rounding' }>): Range {
  if (method.kind === 'cell-key') return [method.maximumNoise, method.maximumNoise];
  const { base } = method;
  return method.kind === 'random-rounding' ? [base - 1, base - 1] : [Math.floor(base / 2), Math.ceil(base / 2) - 1];
}

/** A sum of so many cells, each 0 for less than the base, the base for no more than that, or itself. */
function ofSum(number: number, cells: number, base: number): Range {
  let raised = Math.min(cells, Math.floor(number / base));
  const isPossible = (left: number): boolean => left === 0 || (left > base && raised < cells);
  while (raised > 0 && !isPossible(number - raised * base)) raised--;
  return [number - raised * (base - 1), number + (number === 0 ? cells : cells - 1) * (base - 1)];
}

/** How many cells that are rounded for themselves are in each count of a selection. */
function cellsCounted({ cube }: AlteredStatistic['statistic'], selection: Selection): (at: number) => number {
  const ofCategories = [...resolveTerms(selection, cube)].reduce(
    (cells, [id, chosen]) => cells * chosen.reduce((sum, at) => sum + cellsUnder(cube.dimension(id), at), 0),
    1,
  );
  const [areas, periods] = [cube.dimension('area'), cube.dimension('time').categories.length];
  const ofAreas = areas.categories.map((_, area) => cellsUnder(areas, area) * ofCategories);
  return (at) => ofAreas[Math.floor(at / periods)] as number;
}

// what an incomplete sum leaves over is a cell as well
function cellsUnder(along: Dimension, index: number): number {
  const sum = along.sums.find(({ total }) => total === index);
  if (!sum) return 1;
  return sum.parts.reduce((cells, part) => cells + cellsUnder(along, part), sum.complete ? 0 : 1);
}

import { boundRoundedCounts, type CountRanges } from '../disclosure/perturb/bound-rounded-counts.js';
import { leavesOf } from '../disclosure/perturb/leaves.js';
import { selectCounts } from '../indicators/select-counts.js';
import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { resolveTerms, type Terms } from '../indicators/terms.js';
import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import type { AlteringMethod } from '../model/protection-method.js';
import type { Statistic } from '../model/statistic.js';
import type { AlteredStatistic } from './alter-statistics.js';
import type { BoundedSelection } from './bound-tables.js';
import { asSelections, everyCell, selectionsOf, type StatisticsById } from './published-selections.js';

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
  const boundsOf = readingOf(altered, isSubtracted);
  return [...selectionsOf([...seen, ...cells], counts).values()].flatMap((each) =>
    asSelections(each).map((selection) => ({ ...each, ...boundsOf(selection) })),
  );
}

/** The least and the greatest count that a number can stand for, in the order of a mask. */
type Bounds = Pick<BoundedSelection, 'least' | 'greatest'>;

function readingOf(
  { method, counts, table, statistic }: AlteredStatistic,
  isSubtracted: boolean,
): (selection: Selection) => Bounds {
  if (method.kind !== 'small-count-rounding') return (selection) => boundsOfEach(counts(selection), method);
  const rangesIn = (rounded: Cube, cells: number): CountRanges =>
    boundRoundedCounts(rounded, statistic.kind, method.base, cells);
  const everywhere = isSubtracted ? rangesIn(table as Cube, 1) : undefined;
  return (selection) => {
    const terms = resolveTerms(selection, statistic.cube);
    const ranges = everywhere ?? rangesIn(counts(selection), cellsIn(terms, statistic));
    const [least, greatest] = [ranges.least, ranges.greatest].map((cube) => selectCounts(cube, terms).cells().values);
    return { least, greatest } as Bounds;
  };
}

/** How many cells that are rounded for themselves are added up in an area and period. */
function cellsIn(terms: Terms, { cube, kind }: Statistic): number {
  return [...terms].reduce((cells, [id, chosen]) => {
    const { ofCategory } = leavesOf(cube.dimension(id), kind);
    return cells * chosen.reduce((sum, at) => sum + (ofCategory[at] as readonly number[]).length, 0);
  }, 1);
}

function boundsOfEach(counts: Cube, method: AlteringMethod): Bounds {
  const { values, statuses } = counts.cells();
  const [below, above] = spreadOf(method);
  const isKnown = (at: number): boolean => hasValue(statuses[at] as number);
  return {
    // no zero is published as anything else
    least: values.map((number, at) => (isKnown(at) ? Math.max(number === 0 ? 0 : 1, number - below) : 0)),
    greatest: values.map((number, at) => (isKnown(at) ? number + above : Infinity)),
  };
}

/** By how much a count can be less than its number, and more. */
function spreadOf(method: AlteringMethod): readonly [below: number, above: number] {
  if (method.kind === 'cell-key') return [method.maximumNoise, method.maximumNoise];
  const { base } = method;
  return method.kind === 'random-rounding' ? [base - 1, base - 1] : [Math.floor(base / 2), Math.ceil(base / 2) - 1];
}

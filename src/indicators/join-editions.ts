import { SozialraumError } from '../error.js';
import type { Crosswalk } from '../model/crosswalk.js';
import { type Cube, denseCube } from '../model/cube.js';
import { CubeBuilder } from '../model/cube-builder.js';
import { type Dimension, dimension } from '../model/dimension.js';
import type { SeriesBreak } from '../model/indicator.js';
import { hasFlag, hasValue, stateOf, withFlag } from '../model/observation-status.js';
import { comparePeriods, parsePeriod } from '../model/period.js';
import { problem, type Problem } from '../model/problem.js';
import { rollUp } from '../model/roll-up.js';
import type { Statistic } from '../model/statistic.js';
import { reestimate, type Reestimated } from './reestimate.js';

/** A series over two editions of boundaries, in the areas of the later one. */
export interface JoinedEditions {
  readonly statistic: Statistic;
  /** The earlier counts in the later areas, with the share of each that is estimated. */
  readonly reestimated: Reestimated;
  /** The warning that goes with every such series. */
  readonly problems: readonly Problem[];
}

/**
 * One series out of the counts before and after a reform of boundaries: the earlier ones re-estimated for the areas of the
 * later ones, a known break where the later ones begin, a flag `break` on their first period, and a warning. Where both
 * have a period, the counts of the later edition stand. Rates of the series come out right by themselves, as each
 * indicator is calculated from the counts of its two statistics.
 *
 * Totals of the earlier areas are rolled up from the re-estimated parts, unless old areas are left without a part: a sum
 * without them would be too low. Name areas that stay (the city, its boroughs) in the crosswalk, from themselves to
 * themselves, and their counts are kept as they are.
 *
 * @param reform - The break as readers are told of it.
 * @throws SozialraumError `conflict` for statistics of different kind, counting unit or dimensions, and for an earlier
 * period that lies after the first of the later ones and is not among them; as {@link reestimate} does.
 * @see docs/methods/boundary-reform.md
 */
export function joinEditions(
  before: Statistic,
  after: Statistic,
  walk: Crosswalk,
  reform: SeriesBreak,
): JoinedEditions {
  assertSameMeasure(before, after);
  const reestimated = reestimate(before.cube, walk, after.cube.dimension('area'), after.kind);
  const earlier = reestimated.unassigned.length === 0 ? rollUp(reestimated.cube, 'area', after.kind) : reestimated.cube;
  const cube = inOneCube(earlier, after.cube);
  const breaks = [...after.breaks, ...before.breaks, reform];
  return {
    statistic: { ...after, cube, breaks: [...new Map(breaks.map((each) => [each.period, each])).values()] },
    reestimated,
    problems: [warningOf(after, reform, earlier)],
  };
}

function assertSameMeasure(before: Statistic, after: Statistic): void {
  for (const what of ['kind', 'countingUnit'] as const)
    if (before[what] !== after[what])
      throw new SozialraumError('conflict', `${what} of ${after.id}`, `${before[what]}, ${after[what]}`);
  const categoriesOf = ({ cube }: Statistic): string =>
    cube.dimensions
      .filter(({ role }) => role === 'category')
      .map(({ id, categories }) => `${id}: ${categories.map(({ code }) => code).join(', ')}`)
      .sort()
      .join('; ');
  if (categoriesOf(before) !== categoriesOf(after))
    throw new SozialraumError('conflict', `dimensions of ${after.id}`, categoriesOf(before));
}

function inOneCube(earlier: Cube, later: Cube): Cube {
  const [past, present] = [earlier.dimension('time'), later.dimension('time')];
  const first = present.categories[0]?.code ?? '';
  const added = past.categories.filter(({ code }) => !present.indexOf.has(code));
  for (const { code } of added)
    if (comparePeriods(parsePeriod(code), parsePeriod(first)) > 0)
      throw new SozialraumError('conflict', 'period before the reform', code);
  const time = dimension('time', present.label, 'time', [...added, ...present.categories]);
  const dimensions = later.dimensions.map((each) => (each.id === 'time' ? time : each));
  const builder = new CubeBuilder(dimensions);
  copyCells(earlier, dimensions, builder, (code) => !present.indexOf.has(code));
  copyCells(later, dimensions, builder, () => true);
  return withBreakAt(builder.build(), time.indexOf.get(first) ?? 0);
}

function copyCells(
  cube: Cube,
  dimensions: readonly Dimension[],
  builder: CubeBuilder,
  takes: (period: string) => boolean,
): void {
  const axes = dimensions.map(({ id }) => cube.axis(id));
  const positions = dimensions.map(({ id, indexOf }) =>
    cube.dimension(id).categories.map(({ code }) => indexOf.get(code) ?? 0),
  );
  const periods = cube.dimension('time').categories;
  const timeAxis = cube.axis('time');
  cube.forEach((value, status, index) => {
    if (!takes(periods[index[timeAxis] as number]?.code ?? '')) return;
    const target = axes.map((axis, i) => positions[i]?.[index[axis] as number] ?? 0);
    builder.set(builder.offset(target), value, status);
  });
}

function withBreakAt(cube: Cube, period: number): Cube {
  if (period === 0) return cube;
  const { values, statuses } = cube.cells();
  const axis = cube.axis('time');
  cube.forEach((_, status, index, position) => {
    if (index[axis] === period) statuses[position] = withFlag(status, 'break');
  });
  return denseCube(cube.dimensions, values, statuses);
}

function warningOf(statistic: Statistic, reform: SeriesBreak, cube: Cube): Problem {
  const areas = cube.dimension('area').categories;
  const axis = cube.axis('area');
  const estimated = new Set<number>();
  const missing = new Set<number>();
  cube.forEach((_, status, index) => {
    if (hasFlag(status, 'estimated')) estimated.add(index[axis] as number);
    if (!hasValue(status) && stateOf(status) === 'missing') missing.add(index[axis] as number);
  });
  return problem(
    'series-crosses-reform',
    {
      statistic: statistic.id,
      period: reform.period,
      areas: areas.length,
      estimated: estimated.size,
      missing: missing.size,
    },
    {},
    'warning',
  );
}

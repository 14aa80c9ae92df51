import type { AreaHierarchy } from '../model/area.js';
import type { Cube } from '../model/cube.js';
import { stateOf } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { columnsOf } from './columns.js';

const MIN_ZEROS = 3;
const MIN_POSITIVE = 5;
const GAP = 10;

interface ZeroCount {
  zeros: number;
  positive: number;
  smallest: number;
}

/**
 * Zeros that are none. Where several areas have zero and no area has a value from 1 to 9, small counts were probably set
 * to zero before delivery; where all areas are zero in a period though not in others, the figure was probably not there.
 */
export function findSuspiciousZeros(statistic: Statistic, areas: AreaHierarchy): Problem[] {
  return columnsOf(statistic.cube).flatMap(({ name, column }) => {
    const counts = countZeros(column, areas);
    const everPositive = [...counts.values()].some(({ positive }) => positive > 0);
    const place = { path: `statistics.${statistic.id}` };
    const empty = periodsWhere(counts, ({ zeros, positive }) => everPositive && positive === 0 && zeros >= MIN_ZEROS);
    const cut = periodsWhere(
      counts,
      ({ zeros, positive, smallest }) => zeros >= MIN_ZEROS && positive >= MIN_POSITIVE && smallest >= GAP,
    );
    const found: Problem[] = [];
    if (empty.length > 0)
      found.push(problem('quality-all-zero', { category: name, periods: empty.join(', ') }, place, 'warning'));
    if (cut.length > 0) {
      const zeros = Math.max(...cut.map((period) => counts.get(period)?.zeros ?? 0));
      const smallest = Math.min(...cut.map((period) => counts.get(period)?.smallest ?? Infinity));
      const params = { category: name, periods: cut.join(', '), zeros, smallest };
      found.push(problem('quality-zeros-suspicious', params, place, 'warning'));
    }
    return found;
  });
}

function countZeros(column: Cube, areas: AreaHierarchy): Map<string, ZeroCount> {
  const finest = areas.levels.at(-1)?.id;
  const codes = column.dimension('area').categories.map(({ code }) => areas.byCode.get(code)?.level === finest);
  const periods = column.dimension('time').categories;
  const counts = new Map(periods.map(({ code }) => [code, { zeros: 0, positive: 0, smallest: Infinity }]));
  column.forEach((value, status, index) => {
    const count = counts.get(periods[index[1] as number]?.code ?? '');
    if (!count || !codes[index[0] as number] || stateOf(status) !== 'ok') return;
    if (value === 0) count.zeros++;
    else {
      count.positive++;
      count.smallest = Math.min(count.smallest, value);
    }
  });
  return counts;
}

function periodsWhere(counts: ReadonlyMap<string, ZeroCount>, holds: (count: ZeroCount) => boolean): string[] {
  return [...counts].filter(([, count]) => holds(count)).map(([period]) => period);
}

import type { AreaHierarchy } from '../model/area.js';
import type { Cube } from '../model/cube.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { columnsOf } from './columns.js';

interface Remainders {
  readonly level: string;
  /** The workspace knows of it and protects it. */
  readonly declared: boolean;
  count: number;
  small: number;
  example: string;
  smallExample: string;
}

/**
 * What is in an area's total but in none of its parts, such as persons without an address. A remainder below the minimum
 * frequency is itself a disclosure: total minus parts says how many they are. One that the workspace declares is protected
 * like any count and only mentioned. Places are named, never the number.
 */
export function findRemainders(statistic: Statistic, areas: AreaHierarchy): Problem[] {
  const along = statistic.cube.dimension('area');
  const found = new Map<string, Remainders>();
  for (const { name, column } of columnsOf(statistic.cube))
    for (const sum of along.sums) {
      const level = areas.byCode.get(along.categories[sum.total]?.code ?? '')?.level ?? '';
      const entry = found.get(level) ?? {
        level,
        declared: !sum.complete,
        count: 0,
        small: 0,
        example: '',
        smallExample: '',
      };
      found.set(level, entry);
      column.dimension('time').categories.forEach(({ code }, time) => {
        const rest = remainder(column, sum.total, sum.parts, time);
        if (rest === undefined || rest === 0) return;
        const example = [along.categories[sum.total]?.label.de, name, code].filter(Boolean).join(', ');
        entry.count++;
        entry.example ||= example;
        if (rest > 0 && rest < statistic.rule.minimum) {
          entry.small++;
          entry.smallExample ||= example;
        }
      });
    }
  return [...found.values()].flatMap((entry) => describe(statistic, entry));
}

function remainder(column: Cube, total: number, parts: readonly number[], time: number): number | undefined {
  if (!hasValue(column.status([total, time]))) return undefined;
  let rest = column.value([total, time]);
  for (const part of parts) {
    const status = column.status([part, time]);
    if (hasValue(status)) rest -= column.value([part, time]);
    else if (!applies(status)) continue;
    else return undefined;
  }
  return rest;
}

const applies = (status: number): boolean => stateOf(status) !== 'not-applicable';

function describe(statistic: Statistic, entry: Remainders): Problem[] {
  const place = { path: `statistics.${statistic.id}` };
  const { level, declared, count, example, small, smallExample } = entry;
  if (declared)
    return count > 0 ? [problem('quality-remainder-declared', { level, count, small, example }, place, 'info')] : [];
  const problems: Problem[] = [];
  if (count > 0) problems.push(problem('quality-remainder', { level, count, example }, place, 'warning'));
  if (small > 0)
    problems.push(problem('quality-remainder-small', { level, count: small, example: smallExample }, place, 'warning'));
  return problems;
}

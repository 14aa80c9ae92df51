import type { CategorySum } from '../model/dimension.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import { mayAdd } from '../model/measure.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { type Figures, offsetIn } from './figures.js';
import { exampleOf, placeOf, type Spot } from './places.js';

interface Remainders {
  readonly level: string;
  /** The workspace knows of it and protects it. */
  readonly declared: boolean;
  readonly left: Spot[];
  readonly small: Spot[];
  readonly negative: Spot[];
}

/**
 * What is in an area's total but in none of its parts, such as persons without an address. A remainder below the minimum
 * frequency is itself a disclosure: total minus parts says how many they are. One that the workspace declares is protected
 * like any count and only mentioned. Parts that are more than their total contradict it. Places are named, never the number.
 *
 * Counts of different ones in a period do not add up over areas, and what was changed at the source need not: these
 * are not judged.
 *
 * @see docs/methods/quality-coherence.md
 */
export function findRemainders(statistic: Statistic, figures: Figures): Problem[] {
  const { kind, source } = statistic;
  if (!mayAdd(kind, 'area') || source.protection === 'rounded' || source.protection === 'perturbed') return [];
  const found = new Map<string, Remainders>();
  for (const sum of figures.cube.dimension('area').sums) {
    const level = figures.hierarchy.byCode.get(figures.areas[sum.total]?.code ?? '')?.level ?? '';
    const entry = found.get(level) ?? { level, declared: !sum.complete, left: [], small: [], negative: [] };
    found.set(level, entry);
    for (let column = 0; column < figures.columns.length; column++)
      for (let period = 0; period < figures.periods.length; period++) {
        const rest = remainder(figures, sum, period, column);
        if (rest === undefined || rest === 0) continue;
        const spot = { area: sum.total, period, column };
        (rest > 0 ? entry.left : entry.negative).push(spot);
        if (rest > 0 && rest < statistic.rule.minimum) entry.small.push(spot);
      }
  }
  return [...found.values()].flatMap((entry) => describe(figures, entry));
}

function remainder(
  figures: Figures,
  { total, parts }: CategorySum,
  period: number,
  column: number,
): number | undefined {
  const { values, statuses } = figures;
  const whole = offsetIn(figures, total, period, column);
  if (!hasValue(statuses[whole] as number)) return undefined;
  let rest = values[whole] as number;
  for (const part of parts) {
    const at = offsetIn(figures, part, period, column);
    const status = statuses[at] as number;
    if (hasValue(status)) rest -= values[at] as number;
    else if (stateOf(status) !== 'not-applicable') return undefined;
  }
  return rest;
}

function describe(figures: Figures, { level, declared, left, small, negative }: Remainders): Problem[] {
  const problems: Problem[] = [];
  const paramsOf = (spots: readonly Spot[]) => ({
    level,
    count: spots.length,
    example: exampleOf(figures, spots[0] ?? {}),
  });
  if (negative.length > 0) {
    const place = placeOf(figures, negative);
    problems.push(problem('quality-levels-contradict', paramsOf(negative), place, 'warning'));
  }
  if (left.length === 0) return problems;
  const place = placeOf(figures, left);
  if (declared) {
    const params = { ...paramsOf(left), small: small.length };
    return [...problems, problem('quality-remainder-declared', params, place, 'info')];
  }
  problems.push(problem('quality-remainder', paramsOf(left), place, 'warning'));
  if (small.length > 0)
    problems.push(problem('quality-remainder-small', paramsOf(small), placeOf(figures, small), 'warning'));
  return problems;
}

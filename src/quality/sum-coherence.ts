import type { Cube } from '../model/cube.js';
import type { CategorySum, Dimension } from '../model/dimension.js';
import { hasValue } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';

const HOLDS_FROM_SHARE = 0.95;
const FAILS_BELOW_SHARE = 0.6;

/**
 * Totals that their parts do not add up to, along the categories of a statistic. Where a sum holds nearly everywhere
 * from some period on (or up to it) and mostly fails on the other side, the definition changed: a break. All other
 * contradictions are counted and the first is named; the values are not, since they may give a suppressed one away.
 */
export function findIncoherentSums(statistic: Statistic): Problem[] {
  return statistic.cube.dimensions
    .filter(({ role }) => role === 'category')
    .flatMap((along) =>
      along.sums.filter(({ complete }) => complete).flatMap((sum) => checkSum(statistic, along, sum)),
    );
}

interface SumCheck {
  readonly period: string;
  checked: number;
  held: number;
  exceeded: number;
  differed: number;
  /** Name of the first area where the sum fails. */
  example: string;
}

function checkSum(statistic: Statistic, along: Dimension, sum: CategorySum): Problem[] {
  const checks = checkPeriods(statistic.cube, along, sum).filter(({ checked }) => checked > 0);
  const label = (index: number): string => along.categories[index]?.label.de ?? '';
  const names = { total: label(sum.total), parts: sum.parts.map(label).join(' + ') };
  const place = { path: `statistics.${statistic.id}` };
  const at = breakIn(checks);
  const sides = [checks.slice(0, at), checks.slice(at)];
  const judged = at === undefined ? checks : (sides.find(holds) ?? []);
  const found: Problem[] = [];
  if (at !== undefined) {
    const percent = (part: readonly SumCheck[]): number => Math.round(100 * shareHeld(part));
    const [before, after] = sides.map(percent) as [number, number];
    const params = { ...names, period: checks[at]?.period ?? '', before, after };
    found.push(problem('quality-identity-break', params, place, 'warning'));
  }
  for (const [code, kind] of [
    ['quality-parts-exceed-total', 'exceeded'],
    ['quality-parts-differ', 'differed'],
  ] as const) {
    const count = judged.reduce((n, check) => n + check[kind], 0);
    const first = judged.find((check) => check[kind] > 0);
    const example = first ? `${first.example} ${first.period}` : '';
    if (count > 0) found.push(problem(code, { ...names, count, example }, place, 'warning'));
  }
  return found;
}

function checkPeriods(cube: Cube, along: Dimension, sum: CategorySum): SumCheck[] {
  const total = cube.slice(along.id, along.categories[sum.total]?.code ?? '');
  const parts = sum.parts.map((part) => cube.slice(along.id, along.categories[part]?.code ?? ''));
  const [areas, periods] = [cube.dimension('area').categories, cube.dimension('time').categories];
  const checks = periods.map(({ code }) => ({
    period: code,
    checked: 0,
    held: 0,
    exceeded: 0,
    differed: 0,
    example: '',
  }));
  const partsOf = new Map(cube.dimension('area').sums.map((each) => [each.total, each.parts]));
  total.forEach((value, status, index) => {
    const check = checks[index[1] as number];
    if (!check || !hasValue(status) || !parts.every((part) => hasValue(part.status(index)))) return;
    // what is wrong in a district is wrong in its borough too, and is told once
    const [area, time] = index as unknown as [number, number];
    if (partsOf.get(area)?.some((inner) => hasValue(total.status([inner, time])))) return;
    const added = parts.reduce((n, part) => n + part.value(index), 0);
    check.checked++;
    if (added === value) check.held++;
    else {
      check.example ||= areas[index[0] as number]?.label.de ?? '';
      if (added > value) check.exceeded++;
      else check.differed++;
    }
  });
  return checks;
}

const shareHeld = (checks: readonly SumCheck[]): number =>
  checks.reduce((n, { held }) => n + held, 0) / checks.reduce((n, { checked }) => n + checked, 0);

const holds = (checks: readonly SumCheck[]): boolean => shareHeld(checks) >= HOLDS_FROM_SHARE;

function breakIn(checks: readonly SumCheck[]): number | undefined {
  for (let at = 1; at < checks.length; at++) {
    const [before, after] = [checks.slice(0, at), checks.slice(at)];
    if (holds(after) && holds(after.slice(0, 1)) && shareHeld(before) < FAILS_BELOW_SHARE) return at;
    if (holds(before) && holds(before.slice(-1)) && shareHeld(after) < FAILS_BELOW_SHARE) return at;
  }
  return undefined;
}

import type { CategorySum, Dimension } from '../model/dimension.js';
import { hasValue } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { type Figures, offsetIn } from './figures.js';
import { placeOf, type Spot } from './places.js';

const HOLDS_FROM_SHARE = 0.95;
const FAILS_BELOW_SHARE = 0.6;
/** Noise or rounding leaves most sums a little off, to both sides. */
const NOISE = { leastSums: 50, leastShare: 0.2, leastEachWay: 0.25, largestPerCell: 2, within: 0.95 } as const;

/**
 * Totals that their parts do not add up to, along the categories of a statistic. Where a sum holds nearly everywhere
 * from some period on (or up to it) and mostly fails on the other side, the definition changed: a break. All other
 * contradictions are counted and the first is named; the values are not, since they may give a suppressed one away.
 *
 * Counts that were rounded or perturbed before they came here need not add up: how many sums do not is reported, and
 * nothing is corrected. Where the source says nothing of it but the differences look like it, that is said instead.
 *
 * @see docs/methods/quality-coherence.md
 */
export function findIncoherentSums(statistic: Statistic, figures: Figures): Problem[] {
  const checked = figures.cube.dimensions
    .slice(2)
    .flatMap((along) =>
      along.sums
        .filter(({ complete }) => complete)
        .map((sum) => ({ along, sum, checks: checkSum(figures, along, sum) })),
    );
  const { protection } = statistic.source;
  const all = checked.flatMap(({ checks }) => checks);
  const [count, number] = [total(all, differing), total(all, (check) => check.checked)];
  const changed = protection === 'rounded' || protection === 'perturbed';
  if (changed && count > 0)
    return [
      problem('quality-source-protection', { protection, count, checked: number }, { path: figures.path }, 'info'),
    ];
  if (changed) return [];
  if (looksLikeNoise(all, Math.max(0, ...checked.map(({ sum }) => sum.parts.length))))
    return [problem('quality-noise-suspected', { count, checked: number }, { path: figures.path }, 'warning')];
  return checked.flatMap(({ along, sum, checks }) => contradictions(figures, along, sum, checks));
}

interface SumCheck {
  readonly period: string;
  checked: number;
  held: number;
  readonly exceeded: Spot[];
  readonly differed: Spot[];
  /** How far the parts are off, the sign being that of parts minus total. */
  readonly differences: number[];
}

const total = (checks: readonly SumCheck[], of: (check: SumCheck) => number): number =>
  checks.reduce((sum, check) => sum + of(check), 0);
const differing = ({ checked, held }: SumCheck): number => checked - held;

function checkSum(figures: Figures, along: Dimension, sum: CategorySum): SumCheck[] {
  const columns = columnsOfSum(figures, along, sum);
  const partsOf = new Map(figures.cube.dimension('area').sums.map((each) => [each.total, each.parts]));
  const { statuses } = figures;
  const has = (at: number): boolean => hasValue(statuses[at] as number);
  return figures.periods.map(({ code }, period) => {
    const check: SumCheck = { period: code, checked: 0, held: 0, exceeded: [], differed: [], differences: [] };
    for (let area = 0; area < figures.areas.length; area++)
      for (const { whole, parts } of columns) {
        const first = offsetIn(figures, area, period, 0);
        if (!has(first + whole)) continue;
        const off = difference(figures, first, whole, parts);
        if (Number.isNaN(off)) continue;
        // what is wrong in a district is wrong in its borough too, and is told once
        if (partsOf.get(area)?.some((inner) => has(offsetIn(figures, inner, period, whole)))) continue;
        check.checked++;
        if (off === 0) check.held++;
        else {
          check.differences.push(off);
          (off > 0 ? check.exceeded : check.differed).push({ area, period, column: whole });
        }
      }
    return check;
  });
}

/** The parts less their total, NaN where one of them has no value. */
function difference({ values, statuses }: Figures, first: number, whole: number, parts: readonly number[]): number {
  let off = -(values[first + whole] as number);
  for (const part of parts) {
    if (!hasValue(statuses[first + part] as number)) return NaN;
    off += values[first + part] as number;
  }
  return off;
}

/** The columns that a sum along one dimension compares, the categories of all others being the same. */
function columnsOfSum(
  { cube, columns }: Figures,
  along: Dimension,
  { total: whole, parts }: CategorySum,
): { readonly whole: number; readonly parts: readonly number[] }[] {
  const after = cube.dimensions.slice(cube.axis(along.id) + 1);
  const stride = after.reduce((product, { categories }) => product * categories.length, 1);
  return columns.flatMap((_, column) =>
    Math.floor(column / stride) % along.categories.length === whole
      ? [{ whole: column, parts: parts.map((part) => column + (part - whole) * stride) }]
      : [],
  );
}

function looksLikeNoise(checks: readonly SumCheck[], mostParts: number): boolean {
  const differences = checks.flatMap((check) => check.differences);
  const checked = total(checks, (check) => check.checked);
  if (checked < NOISE.leastSums || differences.length < NOISE.leastShare * checked) return false;
  const up = differences.filter((off) => off > 0).length / differences.length;
  const small = differences.filter((off) => Math.abs(off) <= NOISE.largestPerCell * (mostParts + 1)).length;
  return Math.min(up, 1 - up) >= NOISE.leastEachWay && small >= NOISE.within * differences.length;
}

function contradictions(figures: Figures, along: Dimension, sum: CategorySum, all: readonly SumCheck[]): Problem[] {
  const checks = all.filter(({ checked }) => checked > 0);
  const label = (index: number): string => along.categories[index]?.label.de ?? '';
  const names = { total: label(sum.total), parts: sum.parts.map(label).join(' + ') };
  const at = breakIn(checks);
  const sides = [checks.slice(0, at), checks.slice(at)];
  const judged = at === undefined ? checks : (sides.find(holds) ?? []);
  const found: Problem[] = [];
  if (at !== undefined) {
    const percent = (part: readonly SumCheck[]): number => Math.round(100 * shareHeld(part));
    const [before, after] = sides.map(percent) as [number, number];
    const period = checks[at]?.period ?? '';
    const place = placeOf(figures, [{ period: all.findIndex((check) => check.period === period) }]);
    found.push(problem('quality-identity-break', { ...names, period, before, after }, place, 'warning'));
  }
  for (const [code, kind] of [
    ['quality-parts-exceed-total', 'exceeded'],
    ['quality-parts-differ', 'differed'],
  ] as const) {
    const spots = judged.flatMap((check) => check[kind]);
    const [first] = spots;
    if (!first) continue;
    const example = `${figures.areas[first.area ?? 0]?.label.de} ${figures.periods[first.period ?? 0]?.code}`;
    const params = { ...names, count: spots.length, example };
    found.push(problem(code, params, placeOf(figures, spots), 'warning'));
  }
  return found;
}

const shareHeld = (checks: readonly SumCheck[]): number =>
  total(checks, ({ held }) => held) / total(checks, ({ checked }) => checked);

const holds = (checks: readonly SumCheck[]): boolean => shareHeld(checks) >= HOLDS_FROM_SHARE;

/** Where a sum begins or ceases to hold: of all places where it does, that between the most different sides. */
function breakIn(checks: readonly SumCheck[]): number | undefined {
  const splits = checks.slice(1).flatMap((_, index) => {
    const at = index + 1;
    const [before, after] = [checks.slice(0, at), checks.slice(at)];
    const begins = holds(after) && holds(after.slice(0, 1)) && shareHeld(before) < FAILS_BELOW_SHARE;
    const ceases = holds(before) && holds(before.slice(-1)) && shareHeld(after) < FAILS_BELOW_SHARE;
    return begins || ceases ? [{ at, contrast: Math.abs(shareHeld(before) - shareHeld(after)) }] : [];
  });
  return splits.toSorted((a, b) => b.contrast - a.contrast)[0]?.at;
}

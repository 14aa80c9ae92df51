import {
  type AttackedPeriod,
  type AttackedStatistic,
  complementName,
  type ImpliedCount,
  selectionName,
} from './attack-period.js';
import { Bounds, type Term } from './bounds.js';
import { greatestCommonDivisor } from './fraction.js';
import { areaSums, type LinearAttack } from './linear-attack.js';
import type { LinearForm } from './linear-system.js';
import type { PrintedRatio, SelectionPlace } from './published-counts.js';
import type { PublishedSelection } from './published-files.js';

/** What is known of the counts of a period when all are whole and not negative, and a withheld one is not zero. */
export interface BoundAttack {
  readonly valueOf: (place: SelectionPlace, area: number) => number | undefined;
  /** Counts that were not published: single categories, remainders, complements of shares. */
  readonly implied: () => Generator<ImpliedCount>;
  readonly contradictory: boolean;
}

/** Narrows the bounds of all counts of a period, shown or not, over all equations at once. */
export function boundAttack(attacked: AttackedPeriod, linear: LinearAttack): BoundAttack {
  const bounds = new Bounds();
  const implied: (Omit<ImpliedCount, 'value'> & { readonly unknown: number })[] = [];
  const counts = new Map(
    attacked.statistics.map((statistic) => {
      const { selected, unpublished } = statisticUnknowns(bounds, attacked, statistic, linear);
      implied.push(...unpublished);
      return [statistic.id, selected];
    }),
  );
  const unknownAt = ({ statistic, selection }: SelectionPlace, area: number): number =>
    counts.get(statistic)?.[selection]?.[area] as number;
  for (const ratio of attacked.period.ratios) {
    const places = [unknownAt(ratio.numerator, ratio.area), unknownAt(ratio.denominator, ratio.area)] as const;
    const complement = ratioEquations(bounds, ratio, ...places);
    if (complement === undefined) continue;
    const { statistic } = ratio.numerator;
    implied.push({
      statistic,
      count: complementName(ratio.dataset.indicator),
      area: ratio.area,
      unknown: complement,
    });
  }
  bounds.propagate();
  return {
    valueOf: (place, area) => bounds.valueOf(unknownAt(place, area)),
    *implied() {
      for (const { unknown, ...place } of implied) {
        const value = bounds.valueOf(unknown);
        if (value !== undefined) yield { ...place, value };
      }
    },
    contradictory: bounds.contradictory,
  };
}

interface StatisticUnknowns {
  /** By selection and area. */
  readonly selected: readonly (readonly number[])[];
  readonly unpublished: readonly (Omit<ImpliedCount, 'value'> & { readonly unknown: number })[];
}

function statisticUnknowns(
  bounds: Bounds,
  attacked: AttackedPeriod,
  statistic: AttackedStatistic,
  linear: LinearAttack,
): StatisticUnknowns {
  const { areas, period } = attacked;
  const { id, algebra, selections } = statistic;
  const selected = selections.map((_, selection) =>
    areas.map((_area, area) => {
      const { value, atLeast } = period.countAt({ statistic: id, selection }, area);
      return value === undefined ? bounds.unknown(atLeast) : bounds.unknown(value, value);
    }),
  );
  const unpublished: { statistic: string; count: string; area: number; unknown: number }[] = [];
  const publishedAlone = algebra.parts.flatMap((parts) => (parts.length === 1 ? parts : []));
  const notAsked = new Set([...publishedAlone, ...algebra.errors]);
  const combined = algebra.combinations.map((count, combination) =>
    areas.map((_area, area) => {
      const unknown = bounds.unknown(0);
      if (!notAsked.has(combination)) unpublished.push({ statistic: id, count, area, unknown });
      return unknown;
    }),
  );
  const sum = (whole: number, parts: readonly number[]): void =>
    bounds.equation([[whole, -1], ...parts.map((part): Term => [part, 1])]);
  areas.forEach((_, area) => {
    const at = (combination: number): number => combined[combination]?.[area] as number;
    for (const [total, parts] of algebra.sums) sum(at(total), parts.map(at));
    algebra.parts.forEach((parts, selection) => sum(selected[selection]?.[area] as number, parts.map(at)));
  });
  for (const { whole, parts, remainder } of areaSums(attacked, statistic, true)) {
    for (const row of combined) addOverAreas(row);
    selected.forEach((row, selection) => {
      const rest = addOverAreas(row);
      if (rest === undefined) return;
      const count = `remainder of ${selectionName(selections[selection] as PublishedSelection)}`;
      unpublished.push({ statistic: id, count, area: whole, unknown: rest });
    });
    function addOverAreas(row: readonly number[]): number | undefined {
      const rest = remainder ? [bounds.unknown(0)] : [];
      sum(row[whole] as number, [...parts.map((part) => row[part] as number), ...rest]);
      return rest[0];
    }
  }
  const unknowns = selected.flat();
  for (const [, row] of linear.rows(id)) addRow(bounds, row, unknowns);
  return { selected, unpublished };
}

const MOST_DIGITS = 2n ** 40n;

/** A row of the elimination with whole coefficients, unless they are too large to be exact. */
function addRow(bounds: Bounds, { terms, constant }: LinearForm, unknowns: readonly number[]): void {
  const parts = [constant, ...terms.values()];
  const common = parts.reduce((all, { under }) => (all * under) / greatestCommonDivisor(all, under), 1n);
  const whole = parts.map(({ over, under }) => (over * common) / under);
  if (whole.some((number) => number > MOST_DIGITS || number < -MOST_DIGITS)) return;
  const [shift, ...factors] = whole.map(Number);
  bounds.equation(
    [...terms.keys()].map((unknown, i): Term => [unknowns[unknown] as number, factors[i] as number]),
    shift,
  );
}

/** What a ratio says of its two counts. Returns the unknown of the complement, if it has one. */
function ratioEquations(
  bounds: Bounds,
  { dataset, value }: PrintedRatio,
  above: number,
  below: number,
): number | undefined {
  if (value.value !== undefined) printedRatio(bounds, dataset, value.value, above, below);
  if (value.state === 'undefined' || value.state === 'invalid') bounds.equation([[below, 1]]);
  if (value.state === 'undefined') bounds.equation([[above, 1]]);
  if (value.flags.includes('exceeds')) {
    const more = bounds.unknown(1);
    bounds.equation([
      [above, 1],
      [below, -1],
      [more, -1],
    ]);
    return undefined;
  }
  if (dataset.form !== 'share') return undefined;
  const complement = bounds.unknown(0);
  bounds.equation([
    [below, 1],
    [above, -1],
    [complement, -1],
  ]);
  return complement;
}

// in half units of the last printed digit: (2v - 1) below <= 2 per above 10^d < (2v + 1) below
function printedRatio(
  bounds: Bounds,
  { per, decimals }: { per: number; decimals: number },
  printed: number,
  above: number,
  below: number,
): void {
  const units = 10 ** decimals;
  const halves = 2 * Math.round(printed * units);
  const [over, under] = [bounds.unknown(0), bounds.unknown(1)];
  bounds.equation([
    [above, 2 * per * units],
    [below, -(halves - 1)],
    [over, -1],
  ]);
  bounds.equation([
    [below, halves + 1],
    [above, -2 * per * units],
    [under, -1],
  ]);
}

import { SozialraumError } from '../error.js';

/**
 * What a count counts in time: how many there are at an instant (`stock`), on average over instants (`mean-stock`),
 * how many different ones occurred in a span (`distinct-in-period`), or how many events (`flow`).
 */
export const MEASURE_KINDS = ['stock', 'mean-stock', 'distinct-in-period', 'flow'] as const;

/** One of {@link MEASURE_KINDS}. */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What one unit of a count is. Counts of different units are never added. */
export const COUNTING_UNITS = [
  'person',
  'benefit-unit',
  'household',
  'payment-case',
  'help',
  'place',
  'application',
] as const;

/** One of {@link COUNTING_UNITS}. A benefit unit is a Bedarfsgemeinschaft. */
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** Along what a sum is taken: over places, over time, or over the categories of another dimension. */
export type DimensionRole = 'area' | 'time' | 'category';

/**
 * True when counts of this kind may be added along a dimension of this role. Over time only flows may: twelve monthly
 * stocks are not a year, and who came twice is one person. Over places distinct counts may not: who moved is in two.
 *
 * @example
 * ```ts
 * mayAdd('flow', 'time') // => true
 * mayAdd('distinct-in-period', 'time') // => false
 * mayAdd('stock', 'area') // => true
 * ```
 */
export function mayAdd(kind: MeasureKind, role: DimensionRole): boolean {
  if (role === 'time') return kind === 'flow';
  if (role === 'area') return kind !== 'distinct-in-period';
  return true;
}

/**
 * Refuses a sum that must not be taken.
 *
 * @throws SozialraumError `refused` when {@link mayAdd} says no.
 */
export function assertMayAdd(kind: MeasureKind, role: DimensionRole): void {
  if (!mayAdd(kind, role)) throw new SozialraumError('refused', `sum of ${kind} over ${role}`);
}

/** How a figure changed, in the ways it is said. */
export interface Change {
  /** To minus from; of percentages in percentage points. */
  readonly absolute: number;
  /** In percent of the first figure's size; undefined for a start of 0. */
  readonly percent: number;
  /** The second figure where the first is 100; undefined for a start of 0. */
  readonly index: number;
  /** The constant growth a year that leads from one to the other; only between figures above 0 and over time. */
  readonly annualGrowth: number;
}

/**
 * The change from one figure to another. What cannot be said is NaN: growth from nothing has no percentage.
 *
 * @param years Between the two; 0 or NaN leaves the annual growth undefined.
 * @see docs/methods/benchmarks.md
 * @example
 * ```ts
 * change(100, 121, 2) // => { absolute: 21, percent: 21, index: 121, annualGrowth: 0.10000000000000009 }
 * change(0, 5, 2) // => { absolute: 5, percent: NaN, index: NaN, annualGrowth: NaN }
 * ```
 */
export function change(from: number, to: number, years: number): Change {
  const growth = from > 0 && to > 0 && years > 0 ? (to / from) ** (1 / years) - 1 : NaN;
  return {
    absolute: to - from,
    percent: from === 0 ? NaN : (100 * (to - from)) / Math.abs(from),
    index: from === 0 ? NaN : (100 * to) / from,
    annualGrowth: growth,
  };
}

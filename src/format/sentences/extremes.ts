import { roundHalfUp } from '../number.js';

/** A value, and the names of all areas that have it. */
export interface Extreme {
  readonly areas: readonly string[];
  readonly value: number;
}

/** The ends of a range of values; both absent where there is no value. */
export interface Extremes {
  readonly highest?: Extreme;
  readonly lowest?: Extreme;
}

/**
 * The highest and the lowest value, each with all areas that have it as it is printed; what is no number is left out.
 *
 * @example
 * ```ts
 * extremes([{ area: 'A', value: 2.04 }, { area: 'B', value: 2.01 }], 1).highest // => { areas: ['A', 'B'], value: 2 }
 * ```
 */
export function extremes(
  values: readonly { readonly area: string; readonly value: number }[],
  decimals: number,
): Extremes {
  const printed = values
    .filter(({ value }) => Number.isFinite(value))
    .map(({ area, value }) => ({ area, value: roundHalfUp(value, decimals) }));
  if (printed.length === 0) return {};
  const all = printed.map(({ value }) => value);
  const named = (value: number): Extreme => ({
    areas: printed.filter((each) => each.value === value).map(({ area }) => area),
    value,
  });
  return { highest: named(Math.max(...all)), lowest: named(Math.min(...all)) };
}

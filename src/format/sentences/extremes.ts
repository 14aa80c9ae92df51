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
  let [low, high] = [Infinity, -Infinity];
  let [lowest, highest]: [string[], string[]] = [[], []];
  for (const { area, value } of values) {
    if (!Number.isFinite(value)) continue;
    const printed = roundHalfUp(value, decimals);
    if (printed > high) [high, highest] = [printed, []];
    if (printed === high) highest.push(area);
    if (printed < low) [low, lowest] = [printed, []];
    if (printed === low) lowest.push(area);
  }
  if (highest.length === 0) return {};
  return { highest: { areas: highest, value: high }, lowest: { areas: lowest, value: low } };
}

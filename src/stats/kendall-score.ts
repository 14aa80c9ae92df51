import { numbersIn } from './numbers-in.js';

/** What Mann-Kendall's test counts. */
export interface KendallScore {
  /** The values that are there, in order of time. */
  readonly values: Float64Array;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S if all orders were equally likely, with the ties at hand. */
  readonly variance: number;
  /** How often each value occurs. */
  readonly ties: readonly number[];
}

/** @throws SozialraumError `invalid` for an infinite value. */
export function kendallScore(series: ArrayLike<number>): KendallScore {
  const values = numbersIn(series);
  const n = values.length;
  let s = 0;
  for (let j = 1; j < n; j++) {
    const later = values[j] as number;
    for (let i = 0; i < j; i++) s += Math.sign(later - (values[i] as number));
  }
  const ties = tiesOf(values);
  const term = (t: number): number => t * (t - 1) * (2 * t + 5);
  const variance = (term(n) - ties.reduce((sum, t) => sum + term(t), 0)) / 18;
  return { values, s, variance, ties };
}

function tiesOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const ties: number[] = [];
  sorted.forEach((value, i) => {
    if (i > 0 && value === sorted[i - 1]) ties[ties.length - 1] = (ties.at(-1) as number) + 1;
    else ties.push(1);
  });
  return ties;
}

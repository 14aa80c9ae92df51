import { SozialraumError } from '../error.js';
import { numbersIn } from './numbers-in.js';
import { valueAtPosition } from './value-at-position.js';

/** The definition of a sample quantile, numbered as Hyndman and Fan do. */
export type QuantileType = 1 | 2 | 6 | 7 | 8;

// where the fraction 0 of a gap between two values lies: n · p + m
const SHIFT: Readonly<Record<QuantileType, (p: number) => number>> = {
  1: () => 0,
  2: () => 0,
  6: (p) => p,
  7: (p) => 1 - p,
  8: (p) => (p + 1) / 3,
};

/**
 * The value below which the given share of all values lies. There are several definitions, which differ for few values: 7,
 * the default, is that of R, numpy, spreadsheets and d3; 6 that of SPSS and Minitab; 2 that of SAS; 1 interpolates nothing; 8 is
 * what Hyndman and Fan recommend.
 *
 * @param values NaN is left out.
 * @returns NaN without a value.
 * @throws SozialraumError `invalid` for a share that is not from 0 to 1, and for an infinite value.
 * @see R. J. Hyndman, Y. Fan: Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), 361–365; docs/methods/quantiles.md
 * @example
 * ```ts
 * quantile([1, 2, 3, 4], 0.25) // => 1.75
 * quantile([1, 2, 3, 4], 0.25, { type: 6 }) // => 1.25
 * quantile([1, 2, 3, NaN], 0.5) // => 2
 * ```
 */
export function quantile(
  values: ArrayLike<number>,
  share: number,
  { type = 7 }: { readonly type?: QuantileType } = {},
): number {
  if (!(share >= 0 && share <= 1)) throw new SozialraumError('invalid', 'share', String(share));
  const sorted = numbersIn(values).sort();
  const n = sorted.length;
  const exact = n * share + SHIFT[type](share);
  // just beside a whole position by rounding is that position, as in R
  const position = Math.abs(exact - Math.round(exact)) < 1e-12 ? Math.round(exact) : exact;
  return valueAtPosition(sorted, Math.max(1, Math.min(n, placed(position, type))) - 1);
}

// types 1 and 2 do not interpolate: they go up to the next value, and type 2 stays halfway if it stands on one
function placed(position: number, type: QuantileType): number {
  if (type > 2) return position;
  return type === 2 && Number.isInteger(position) ? position + 0.5 : Math.ceil(position);
}

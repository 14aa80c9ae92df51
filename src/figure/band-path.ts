import { tenths } from './tenths.js';

/** Half the width of a band at a value without neighbours. */
const ALONE = 3;

/**
 * The area between two lines as SVG path data: a shape for each run of positions at which both have a value. At a gap, and
 * where positions are not joined, it ends.
 *
 * @param isJoined - Whether position `i` continues the one before.
 * @example
 * ```ts
 * bandPath([0, 10], [8, 9], [4, 5], () => true) // => 'M0,4L10,5L10,9L0,8z'
 * bandPath([0, 10], [8, NaN], [4, NaN], () => true) // => 'M-3,4L3,4L3,8L-3,8z'
 * ```
 */
export function bandPath(
  xs: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  isJoined: (index: number) => boolean,
): string {
  let path = '';
  let run: number[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first !== undefined) path += run.length === 1 ? shape([xs[first] ?? 0], first) : shapeOf(run);
    run = [];
  };
  const point = (x: number, y: number | undefined): string => `${tenths(x)},${tenths(y ?? 0)}`;
  const shape = ([x = 0]: readonly number[], i: number): string =>
    `M${[point(x - ALONE, upper[i]), point(x + ALONE, upper[i]), point(x + ALONE, lower[i]), point(x - ALONE, lower[i])].join('L')}z`;
  const shapeOf = (indices: readonly number[]): string =>
    `M${[
      ...indices.map((i) => point(xs[i] ?? 0, upper[i])),
      ...[...indices].reverse().map((i) => point(xs[i] ?? 0, lower[i])),
    ].join('L')}z`;
  for (let i = 0; i < xs.length; i++) {
    const hasBoth = Number.isFinite(lower[i] ?? NaN) && Number.isFinite(upper[i] ?? NaN);
    if (!hasBoth || !isJoined(i)) flush();
    if (hasBoth) run.push(i);
  }
  flush();
  return path;
}

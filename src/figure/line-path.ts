import { tenths } from './tenths.js';

/** How the line from the point before to this one is drawn. */
export type LineJoin = 'solid' | 'dashed' | 'none';

/** One line as SVG path data, by how its parts are drawn; empty where there are none. */
export interface LinePaths {
  readonly solid: string;
  readonly dashed: string;
  /** Points without neighbours to join. */
  readonly dots: string;
}

/**
 * The path of a line with gaps. A point whose `y` is `NaN` is a gap: nothing is drawn to or from it, nothing is
 * interpolated.
 *
 * @param xs - Pixels, ascending.
 * @param ys - Pixels; `NaN` where there is no value.
 * @param joinAt - How point `i` is joined to point `i - 1`, both having a value.
 * @param dotAt - How a point without neighbours is drawn: as a line of no length, which is a dot where caps are round.
 * @example
 * ```ts
 * linePaths([0, 10, 20], [5, 7, NaN], () => 'solid') // => { solid: 'M0,5L10,7', dashed: '', dots: '' }
 * linePaths([0, 10, 20], [5, NaN, 7], () => 'solid').dots // => 'M0,5h0M20,7h0'
 * ```
 */
export function linePaths(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  joinAt: (index: number) => LineJoin,
  dotAt: (x: number, y: number) => string = (x, y) => `M${tenths(x)},${tenths(y)}h0`,
): LinePaths {
  const paths = { solid: '', dashed: '', dots: '' };
  let before: LineJoin = 'none';
  for (let i = 0; i < xs.length; i++) {
    if (isGap(ys, i)) {
      before = 'none';
      continue;
    }
    const join = isGap(ys, i - 1) ? 'none' : joinAt(i);
    if (join !== 'none') paths[join] += `${join === before ? '' : `M${point(xs, ys, i - 1)}`}L${point(xs, ys, i)}`;
    else if (isGap(ys, i + 1) || joinAt(i + 1) === 'none') paths.dots += dotAt(xs[i] ?? 0, ys[i] ?? 0);
    before = join;
  }
  return paths;
}

const isGap = (ys: ArrayLike<number>, i: number): boolean => !Number.isFinite(ys[i] ?? NaN);

const point = (xs: ArrayLike<number>, ys: ArrayLike<number>, i: number): string =>
  `${tenths(xs[i] ?? 0)},${tenths(ys[i] ?? 0)}`;

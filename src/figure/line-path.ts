/** How the line from the point before to this one is drawn. */
export type LineJoin = 'solid' | 'dashed' | 'none';

/** One line as SVG path data, by how its parts are drawn; empty where there are none. */
export interface LinePaths {
  readonly solid: string;
  readonly dashed: string;
}

/**
 * The path of a line with gaps. A point whose `y` is `NaN` is a gap: nothing is drawn to or from it, nothing is
 * interpolated. A point without neighbours to join is drawn as a dot (a line of no length, with round caps).
 *
 * @param xs - Pixels, ascending.
 * @param ys - Pixels; `NaN` where there is no value.
 * @param joinAt - How point `i` is joined to point `i - 1`, both having a value.
 * @example
 * ```ts
 * linePaths([0, 10, 20], [5, 7, NaN], () => 'solid') // => { solid: 'M0,5L10,7', dashed: '' }
 * linePaths([0, 10, 20], [5, NaN, 7], () => 'solid').solid // => 'M0,5h0M20,7h0'
 * ```
 */
export function linePaths(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  joinAt: (index: number) => LineJoin,
): LinePaths {
  const paths = { solid: '', dashed: '' };
  let before: LineJoin = 'none';
  for (let i = 0; i < xs.length; i++) {
    if (isGap(ys, i)) {
      before = 'none';
      continue;
    }
    const join = isGap(ys, i - 1) ? 'none' : joinAt(i);
    if (join !== 'none') paths[join] += `${join === before ? '' : `M${point(xs, ys, i - 1)}`}L${point(xs, ys, i)}`;
    else if (isGap(ys, i + 1) || joinAt(i + 1) === 'none') paths.solid += `M${point(xs, ys, i)}h0`;
    before = join;
  }
  return paths;
}

const isGap = (ys: ArrayLike<number>, i: number): boolean => !Number.isFinite(ys[i] ?? NaN);

const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;

const point = (xs: ArrayLike<number>, ys: ArrayLike<number>, i: number): string =>
  `${tenths(xs[i] ?? 0)},${tenths(ys[i] ?? 0)}`;

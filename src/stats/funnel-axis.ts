import { SozialraumError } from '../error.js';

/**
 * Whole numbers from one size to another along which the limits of a funnel are drawn: as even as can be on a logarithmic scale,
 * each greater than the one before. Small sizes, where the limits bend, get every number.
 *
 * @returns `points` numbers; they end beyond `to` where it leaves no room for so many.
 * @throws SozialraumError `invalid` for a start below 1 or an end before it.
 * @example
 * ```ts
 * funnelAxis(1, 100, 5) // => Float64Array.of(1, 3, 10, 32, 100)
 * funnelAxis(1, 3, 5) // => Float64Array.of(1, 2, 3, 4, 5)
 * ```
 */
export function funnelAxis(from: number, to: number, points = 100): Float64Array {
  if (!(from >= 1)) throw new SozialraumError('invalid', 'start of axis', String(from));
  if (!(to >= from && to < Infinity)) throw new SozialraumError('invalid', 'end of axis', String(to));
  const axis = new Float64Array(points);
  let at = from;
  for (let i = 0; i < points; i++) {
    axis[i] = at;
    at = Math.max(at + 1, Math.round(at * (to / at) ** (1 / (points - 1 - i))));
  }
  return axis;
}

import { SozialraumError } from '../error.js';
import { classOf, type Closure } from './class-of.js';

/** Values in classes. */
export interface Classing {
  /** Between the classes, ascending: one less than there are classes. */
  readonly bounds: readonly number[];
  readonly closure: Closure;
  /** The class of each value, 0 the lowest; -1 where there is no number. */
  readonly classes: Int32Array;
  /** How many values are in each class. */
  readonly counts: Int32Array;
}

/**
 * Puts values in classes between bounds, which are set by hand or come from a rule such as {@link quantileBounds}. All rules
 * share this one step, so that a bound belongs to the same class whatever made it. Put figures in classes as they are
 * printed (rounded first), or two equal numbers may stand in two classes.
 *
 * @param values - NaN where there is no number: it has no class, and never the lowest.
 * @param bounds - Ascending; n bounds make n + 1 classes, the first and the last of them open. The same bounds for several
 * years make maps that compare.
 * @param closure - The class of a value that lies on a bound.
 * @throws `invalid bounds` for bounds that descend.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * classify([41.9, 38, NaN, 42], [38, 42]).classes // => Int32Array.of(1, 1, -1, 2)
 * classify([41.9, 38, NaN, 42], [38, 42], 'right-closed').classes // => Int32Array.of(1, 0, -1, 1)
 * classify([1, 2, 9], quantileBounds([1, 2, 9], 3)).counts // => Int32Array.of(1, 1, 1)
 * ```
 */
export function classify(
  values: ArrayLike<number>,
  bounds: readonly number[],
  closure: Closure = 'left-closed',
): Classing {
  if (bounds.some((bound, i) => bound < bounds[i - 1]!))
    throw new SozialraumError('invalid', 'bounds', bounds.join(', '));
  const counts = new Int32Array(bounds.length + 1);
  const classes = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const own = classOf(values[i]!, bounds, closure);
    classes[i] = own;
    if (own >= 0) counts[own]!++;
  }
  return { bounds: [...bounds], closure, classes, counts };
}

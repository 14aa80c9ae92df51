import { SozialraumError } from '../error.js';

/** Where one class ends and the next begins. */
export interface ClassEdge {
  readonly at: number;
  /** The class a value exactly on the edge belongs to: the one above, `[at, ...)`, or the one below, `(..., at]`. */
  readonly onEdge: 'above' | 'below';
}

/**
 * Classes between edges that are set by definition, each with its own closure, as an index has them: „hoch“ at -1 and below,
 * „sehr niedrig“ above 1.5.
 *
 * @param values By area.
 * @param edges Ascending; n edges make n + 1 classes.
 * @returns The class of each value from 0 on, -1 for NaN.
 * @throws SozialraumError `invalid` for an edge that is not above the one before.
 * @see docs/methods/composite-indices.md
 * @example
 * ```ts
 * edgeClasses([-1, 0, 1, NaN], [{ at: -1, onEdge: 'below' }, { at: 1, onEdge: 'above' }]) // => Int32Array.of(0, 1, 2, -1)
 * ```
 */
export function edgeClasses(values: ArrayLike<number>, edges: readonly ClassEdge[]): Int32Array {
  edges.forEach(({ at }, i) => {
    if (!(at > (edges[i - 1]?.at ?? -Infinity))) throw new SozialraumError('invalid', 'edge', String(at));
  });
  return Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const next = edges.findIndex(({ at, onEdge }) => value < at || (value === at && onEdge === 'below'));
    return next < 0 ? edges.length : next;
  });
}

/** Ids in an order in which each comes after all it needs, or a circle of them with its beginning as its end. */
export interface Dependence {
  readonly order: readonly string[];
  readonly cycle?: readonly string[];
}

/**
 * Puts ids in order of dependence. Ids that are needed but have no entry of their own are left out.
 *
 * @param needs - By id, the ids it needs.
 * @example
 * ```ts
 * orderOfDependence(new Map([['b', ['a']], ['a', []]])) // => { order: ['a', 'b'] }
 * orderOfDependence(new Map([['a', ['b']], ['b', ['a']]])).cycle // => ['a', 'b', 'a']
 * ```
 */
export function orderOfDependence(needs: ReadonlyMap<string, readonly string[]>): Dependence {
  const order: string[] = [];
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): readonly string[] | undefined => {
    if (done.has(id)) return undefined;
    if (above.includes(id)) return [...above.slice(above.indexOf(id)), id];
    for (const needed of needs.get(id) ?? []) {
      const cycle = needs.has(needed) ? visit(needed, [...above, id]) : undefined;
      if (cycle) return cycle;
    }
    done.add(id);
    order.push(id);
    return undefined;
  };
  for (const id of needs.keys()) {
    const cycle = visit(id, []);
    if (cycle) return { order, cycle };
  }
  return { order };
}

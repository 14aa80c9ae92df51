/** A thing with its place among all that have a value. */
export interface Ranked<T> {
  readonly item: T;
  /** 1 for the highest; equal values share a rank. Absent without a value. */
  readonly rank?: number;
}

/**
 * Puts things in order of their value, the highest first; what has none comes last, in the order given, so that nothing
 * can be read from its place. Equal values keep the order given and share a rank, as in sports: 1, 2, 2, 4.
 *
 * @param valueOf - The value as it is printed, `NaN` where there is none.
 */
export function ranking<T>(items: readonly T[], valueOf: (item: T) => number): Ranked<T>[] {
  const values = Float64Array.from(items, valueOf);
  // as numbers, without a function that compares: that is what takes long
  const ordered = values
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
  // how many equal values have been placed, where the first of them stands
  const placed = new Int32Array(ordered.length);
  const ranked = new Array<Ranked<T>>(items.length);
  let last = ordered.length;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as T;
    const value = values[i] as number;
    if (Number.isNaN(value)) ranked[last++] = { item };
    else {
      const first = placeOf(value, ordered);
      ranked[first + (placed[first] as number)] = { item, rank: first + 1 };
      placed[first]!++;
    }
  }
  return ranked;
}

/** How many values are higher, by halving: a map with numbers as its keys would take longer. */
function placeOf(value: number, descending: Float64Array): number {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descending[middle] as number) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

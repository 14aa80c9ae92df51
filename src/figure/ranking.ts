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
  const ranks = new Map<number, number>();
  ordered.forEach((value, i) => ranks.has(value) || ranks.set(value, i + 1));
  const places = new Map(ranks);
  const ranked = new Array<Ranked<T>>(items.length);
  let last = ordered.length;
  items.forEach((item, i) => {
    const value = values[i] as number;
    const [rank, place] = [ranks.get(value), places.get(value)];
    if (rank === undefined || place === undefined) ranked[last++] = { item };
    else {
      ranked[place - 1] = { item, rank };
      places.set(value, place + 1);
    }
  });
  return ranked;
}

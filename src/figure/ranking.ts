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
  const valued = items.map((item) => ({ item, value: valueOf(item) }));
  const ordered = valued.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => b.value - a.value);
  let rank = 0;
  return [
    ...ordered.map(({ item, value }, i) => {
      if (value !== ordered[i - 1]?.value) rank = i + 1;
      return { item, rank };
    }),
    ...valued.filter(({ value }) => Number.isNaN(value)).map(({ item }) => ({ item })),
  ];
}

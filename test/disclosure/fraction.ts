/** A rational number, exact. */
export interface Fraction {
  readonly n: bigint;
  /** Positive, without a common divisor with `n`. */
  readonly d: bigint;
}

export const fraction = (n: bigint, d = 1n): Fraction => {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = d < 0n ? -a : a;
  return a === 0n ? { n: 0n, d: 1n } : { n: n / divisor, d: d / divisor };
};
export const ZERO = fraction(0n);
export const ONE = fraction(1n);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isZero = (a: Fraction): boolean => a.n === 0n;
export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

/** A row of a matrix, without its zeros. */
export type Row = Map<string, Fraction>;

/** row -= factor * other */
export function subtract(row: Row, factor: Fraction, other: Row): void {
  for (const [column, value] of other) {
    const left = minus(row.get(column) ?? ZERO, times(factor, value));
    if (isZero(left)) row.delete(column);
    else row.set(column, left);
  }
}

/**
 * Reduced echelon form by Gauss and Jordan over the rationals. Pivots are taken among the columns `first` accepts as long
 * as a row has one.
 */
export function reducedEchelon(rows: readonly Row[], first: (column: string) => boolean): Map<string, Row> {
  const reduced = new Map<string, Row>();
  for (const given of rows) {
    const row = new Map(given);
    for (const [pivot, by] of reduced) {
      const factor = row.get(pivot);
      if (factor) subtract(row, factor, by);
    }
    const columns = [...row.keys()];
    const pivot = columns.find(first) ?? columns[0];
    if (pivot === undefined) continue;
    const leading = row.get(pivot) as Fraction;
    for (const [column, value] of row) row.set(column, over(value, leading));
    for (const other of reduced.values()) {
      const factor = other.get(pivot);
      if (factor) subtract(other, factor, row);
    }
    reduced.set(pivot, row);
  }
  return reduced;
}

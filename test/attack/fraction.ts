/** An exact rational number: lowest terms, the denominator positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  return reduced(BigInt(over), BigInt(under));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === 1n && b.under === 1n
    ? { over: a.over + b.over, under: 1n }
    : reduced(a.over * b.under + b.over * a.under, a.under * b.under);

export const times = (a: Fraction, b: Fraction): Fraction =>
  a.under === 1n && b.under === 1n ? { over: a.over * b.over, under: 1n } : reduced(a.over * b.over, a.under * b.under);

export const negative = (a: Fraction): Fraction => ({ over: -a.over, under: a.under });
export const dividedBy = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.under, a.under * b.over);
export const isZero = (a: Fraction): boolean => a.over === 0n;

function reduced(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError('division by zero');
  const divisor = greatestCommonDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

/** The largest whole number that divides both; never negative. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

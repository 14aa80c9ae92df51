/**
 * The probability that Kendall's S is at least as far from 0 as the given one, if all orders of the values were equally
 * likely. Exact, also with ties: the number of inversions is distributed as the coefficients of a Gaussian multinomial.
 *
 * @param ties How often each value occurs.
 * @see M. G. Kendall: Rank correlation methods (1975), chapter 4; for ties D. E. Knuth: The art of computer programming 3,
 * section 5.1.2.
 */
export function kendallTail(s: number, ties: readonly number[]): number {
  let [inversions, count] = [Float64Array.of(1), 0];
  for (const tie of ties) {
    count += tie;
    inversions = times(inversions, gaussianBinomial(count, tie));
  }
  const most = inversions.length - 1;
  const asFar = inversions.reduce((sum, share, k) => (Math.abs(most - 2 * k) >= Math.abs(s) ? sum + share : sum), 0);
  return Math.min(1, asFar);
}

/** Of all ways to place `chosen` among `n`, the shares that have 0, 1, 2, ... inversions. */
function gaussianBinomial(n: number, chosen: number): Float64Array<ArrayBuffer> {
  if (chosen === 1) return new Float64Array(n).fill(1 / n);
  let row: Float64Array<ArrayBuffer>[] = [Float64Array.of(1)];
  for (let m = 1; m <= n; m++) {
    row = Array.from({ length: Math.min(m, chosen) + 1 }, (_, k) => {
      const shares = new Float64Array(k * (m - k) + 1);
      // the last of m is among the chosen, or is not and stands behind all k of them
      row[k - 1]?.forEach((share, i) => (shares[i] = (shares[i] as number) + (share * k) / m));
      if (k < m) row[k]?.forEach((share, i) => (shares[i + k] = (shares[i + k] as number) + (share * (m - k)) / m));
      return shares;
    });
  }
  return row[chosen] as Float64Array<ArrayBuffer>;
}

function times(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const product = new Float64Array(a.length + b.length - 1);
  a.forEach((x, i) => b.forEach((y, j) => (product[i + j] = (product[i + j] as number) + x * y)));
  return product;
}

/** Part of the size of what was added up that sums may differ by without differing. */
const ROUNDING = 1e-13;

/**
 * Sums that differ by no more than rounding made equal: what cancels itself out is no difference between areas, and must
 * not be standardised into one.
 *
 * @param size The size of what was added up.
 */
export function evenOut(sums: Float64Array, size: number): Float64Array {
  const first = sums.find((sum) => !Number.isNaN(sum)) ?? NaN;
  const areEven = sums.every((sum) => !(Math.abs(sum - first) > ROUNDING * size));
  return areEven ? sums.map((sum) => (Number.isNaN(sum) ? NaN : first)) : sums;
}

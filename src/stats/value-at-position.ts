/**
 * What lies at a position, from 0, between sorted values: interpolated, and exactly a value where the position is whole. A share
 * of the way, as quantile functions take it, may miss the value by rounding, and it would change its class.
 */
export function valueAtPosition(sorted: Float64Array, position: number): number {
  const below = Math.floor(position);
  const value = sorted[below] ?? NaN;
  const above = sorted[below + 1] ?? value;
  return value + (above - value) * (position - below);
}

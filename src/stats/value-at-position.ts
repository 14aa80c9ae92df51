/** What lies at a position, from 0, between sorted values: interpolated, and exactly a value where the position is whole. */
export function valueAtPosition(sorted: Float64Array, position: number): number {
  const below = Math.floor(position);
  const value = sorted[below] ?? NaN;
  const above = sorted[below + 1] ?? value;
  return value + (above - value) * (position - below);
}

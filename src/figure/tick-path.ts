/** The ticks below a plot: one a period, or where years begin a long one each. */
export function tickPath(xs: readonly number[], yearBounds: readonly number[], bottom: number): string {
  const isGrouped = yearBounds.length > 0;
  const ticks = isGrouped ? yearBounds.map((x) => `M${x},${bottom}v9`) : xs.map((x) => `M${x},${bottom}v4`);
  return ticks.join('');
}

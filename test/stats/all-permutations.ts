/** Every order of a few values: an oracle for what permutations are expected to give. */
export function allPermutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, i) => {
    const others = [...values.slice(0, i), ...values.slice(i + 1)];
    return allPermutations(others).map((rest) => [value, ...rest]);
  });
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of the population. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
}

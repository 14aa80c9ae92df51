import { fsum } from 'd3-array';

/** What the values depart from their mean; exactly zero everywhere where all are equal. */
export function deviations(values: Float64Array): Float64Array {
  const first = values[0];
  if (values.every((value) => value === first)) return new Float64Array(values.length);
  const mean = fsum(values) / values.length;
  return values.map((value) => value - mean);
}

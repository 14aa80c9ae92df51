import { median } from './median.js';

/** The 0.75 quantile of the standard normal distribution: what the median absolute deviation of normal values is. */
const MAD_OF_NORMAL = 0.6744897501960817;
/** √(2/π): what the mean absolute deviation of normal values is. */
const MEAN_DEVIATION_OF_NORMAL = 0.7978845608028654;

/**
 * How far each value lies from the median, in robust standard deviations: 0.6745 · (x − median) / MAD. A few wild values
 * move neither the median nor the median absolute deviation (MAD). Where more than half of the values are the same, the MAD is
 * 0 and the mean absolute deviation about the median takes its place.
 *
 * @param values NaN stays NaN and is left out of the median.
 * @returns By value; all NaN where the values do not differ. Iglewicz and Hoaglin call values beyond 3.5 potential outliers.
 * @throws SozialraumError `invalid` for an infinite value.
 * @see B. Iglewicz, D. C. Hoaglin: How to Detect and Handle Outliers, ASQC Quality Press 1993, section 3.3; docs/methods/quality-outliers.md
 * @example
 * ```ts
 * modifiedZScores([1, 2, 3, 4, 100])[4].toFixed(2) // => '65.43'
 * modifiedZScores([5, 5]) // => Float64Array.of(NaN, NaN)
 * ```
 */
export function modifiedZScores(values: ArrayLike<number>): Float64Array {
  const centre = median(values);
  const scores = new Float64Array(values.length);
  for (let i = 0; i < scores.length; i++) scores[i] = Math.abs((values[i] as number) - centre);
  const mad = median(scores);
  const spread = mad > 0 ? mad / MAD_OF_NORMAL : meanOf(scores) / MEAN_DEVIATION_OF_NORMAL;
  for (let i = 0; i < scores.length; i++) scores[i] = spread > 0 ? ((values[i] as number) - centre) / spread : NaN;
  return scores;
}

function meanOf(values: Float64Array): number {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

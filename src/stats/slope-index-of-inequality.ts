import { SozialraumError } from '../error.js';
import { checkConfidence } from './check-confidence.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import type { Estimate, RateOptions } from './estimate.js';
import { quantileOfContrast, type FittedEnds } from './quantile-of-contrast.js';
import { normalQuantile } from './normal-quantile.js';

/** How sure the figure of each group is: standard errors, or the limits of 95 % intervals. */
export type Uncertainty =
  | { readonly standardErrors: ArrayLike<number> }
  | { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> };

/** How {@link slopeIndexOfInequality} fits its line. */
export interface SlopeIndexOptions extends RateOptions {
  /** On which scale the line is straight: `log` for rates and `logit` for proportions that differ much. Default `linear`. */
  readonly scale?: 'linear' | 'log' | 'logit';
}

/** Absolute and relative inequality between the two ends of a population. */
export interface SlopeIndex {
  /** The figure at the far end less that at the near end. */
  readonly slope: Estimate;
  /** The figure at the far end over that at the near end. */
  readonly relative: Estimate;
  /** The figure at the near end. */
  readonly intercept: number;
}

const FEWEST = 5;
const MOST = 100;

const SCALES = {
  linear: { to: (value: number) => value, from: (fitted: number) => fitted },
  log: { to: (value: number) => (value > 0 ? Math.log(value) : -Infinity), from: Math.exp },
  logit: {
    to: (value: number) => (value >= 1 ? Infinity : value > 0 ? Math.log(value / (1 - value)) : -Infinity),
    from: (fitted: number) => 1 / (1 + Math.exp(-fitted)),
  },
};

/**
 * Slope and relative index of inequality: by how much a figure differs between the most and the least deprived end of the
 * population, read from a line through all groups. Groups stand side by side, each as wide as its share of the population.
 *
 * The limits are exact quantiles of what normal errors of the figures do to both ends of the line. Programs that draw
 * such errors at random come near them.
 *
 * @param values By group, in order of deprivation; the near end is the first group.
 * @param population By group.
 * @param options - `per`: a factor of slope and intercept. A negative one turns the comparison round. Default 1.
 * @returns All NaN where a number is missing or has no place on the scale.
 * @throws SozialraumError `invalid` for lists of different length, less than 5 or more than 100 groups, a negative population or
 * standard error, a confidence not between one half and 1.
 * @see J. P. Mackenbach, A. E. Kunst: Measuring the Magnitude of Socio-economic Inequalities in Health, Social Science &
 * Medicine 44 (1997), 757–771; docs/methods/slope-index.md
 * @example
 * ```ts
 * slopeIndexOfInequality([9, 7, 5, 3, 1], [10, 10, 10, 10, 10], { standardErrors: [1, 1, 1, 1, 1] }).slope.value.toFixed(9) // => '-10.000000000'
 * ```
 */
export function slopeIndexOfInequality(
  values: ArrayLike<number>,
  population: ArrayLike<number>,
  uncertainty: Uncertainty,
  { confidence = 0.95, per = 1, scale = 'linear' }: SlopeIndexOptions = {},
): SlopeIndex {
  checkConfidence(confidence);
  const groups = values.length;
  if (!(groups >= FEWEST && groups <= MOST)) throw new SozialraumError('invalid', 'number of groups', String(groups));
  checkSameLength('population', population, groups);
  checkCounts('population', population);
  const { to, from } = SCALES[scale];
  // a share of 0 has no place on a logarithmic scale
  const placed = (value: number) => (Number.isFinite(to(value)) ? to(value) : NaN);
  const ends = fitEnds(Array.from(values, placed), population, errorsOf(uncertainty, placed, groups));
  const [near, far] = [from(ends.near), from(ends.far)];
  const beyond = (1 - confidence) / 2;
  const interval = (
    of: (near: number, far: number) => number,
    back: (near: number, value: number) => number,
  ): Estimate => {
    const limit = (p: number) =>
      quantileOfContrast(ends, p, {
        contrast: (a, b) => of(from(a), from(b)),
        far: (a, value) => to(back(from(a), value)),
      });
    return { value: of(near, far), lower: limit(beyond), upper: limit(1 - beyond) };
  };
  const slope = interval(
    (a, b) => b - a,
    (a, value) => a + value,
  );
  const relative = interval(
    (a, b) => b / a,
    (a, value) => a * value,
  );
  return {
    slope: turned(slope, (value) => value * per, per < 0),
    relative: per < 0 ? turned(relative, (value) => 1 / value, true) : relative,
    intercept: near * Math.abs(per),
  };
}

function turned({ value, lower, upper }: Estimate, by: (value: number) => number, isSwapped: boolean): Estimate {
  const [least, most] = isSwapped ? [upper, lower] : [lower, upper];
  return { value: by(value), lower: by(least), upper: by(most) };
}

function errorsOf(uncertainty: Uncertainty, to: (value: number) => number, groups: number): number[] {
  if ('standardErrors' in uncertainty) {
    checkSameLength('standard errors', uncertainty.standardErrors, groups);
    checkCounts('standard error', uncertainty.standardErrors);
    return Array.from(uncertainty.standardErrors);
  }
  const { lower, upper } = uncertainty;
  checkSameLength('lower', lower, groups);
  checkSameLength('upper', upper, groups);
  const width = 2 * normalQuantile(0.975);
  return Array.from(lower, (least, group) => (to(upper[group] as number) - to(least)) / width);
}

// the line at shares 0 and 1 of the population, by least squares with the population as weight
function fitEnds(values: readonly number[], population: ArrayLike<number>, errors: readonly number[]): FittedEnds {
  let all = 0;
  for (let group = 0; group < values.length; group++) all += population[group] as number;
  const weights = Array.from(population, (size) => size / all);
  let before = 0;
  const middles = weights.map((weight) => (before += weight) - weight / 2);
  const sum = (of: (group: number) => number) => values.reduce((total, _, group) => total + of(group), 0);
  const centre = sum((group) => (weights[group] as number) * (middles[group] as number));
  const off = middles.map((middle) => middle - centre);
  const spread = sum((group) => (weights[group] as number) * (off[group] as number) ** 2);
  const share = (group: number, at: number) =>
    (weights[group] as number) * (1 + ((at - centre) * (off[group] as number)) / spread);
  const error = (group: number) => errors[group] as number;
  return {
    near: sum((group) => share(group, 0) * (values[group] as number)),
    far: sum((group) => share(group, 1) * (values[group] as number)),
    nearVariance: sum((group) => (share(group, 0) * error(group)) ** 2),
    farVariance: sum((group) => (share(group, 1) * error(group)) ** 2),
    covariance: sum((group) => share(group, 0) * share(group, 1) * error(group) ** 2),
  };
}

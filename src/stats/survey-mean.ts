import { SozialraumError } from '../error.js';
import { checkConfidence } from './check-confidence.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import type { Estimate, RateOptions } from './estimate.js';
import { studentTQuantile } from './student-t-quantile.js';

/** How the respondents of a survey were drawn. */
export interface SurveyDesign {
  /** By respondent, for how many they stand. Default 1 each. */
  readonly weights?: ArrayLike<number>;
  /** By respondent the part of the population that was drawn from by itself. Default all one. */
  readonly strata?: ArrayLike<string | number>;
  /** By respondent the unit that was drawn, such as a household or a street, within its stratum. Default each their own. */
  readonly clusters?: ArrayLike<string | number>;
  /** How many units there were to draw from, by stratum if there are strata. Default as if without end. */
  readonly unitsToDrawFrom?: number | ReadonlyMap<string | number, number>;
}

/** How {@link surveyMean} speaks. */
export interface SurveyOptions extends RateOptions {
  /** Fewer respondents give no figure. Default 30. */
  readonly minimumCases?: number;
}

/** A mean or a share from a survey, with its sampling error. */
export interface SurveyEstimate extends Estimate {
  readonly standardError: number;
  /** How many answered. */
  readonly cases: number;
  /** How many times the variance of a simple random sample of as many. */
  readonly designEffect: number;
  /** Whether it is withheld for few respondents; then all figures but `cases` are NaN. */
  readonly isWithheld: boolean;
}

/**
 * The mean of what respondents answered, weighted, and how far a sample of this design may be off. For a share hand in 1 and
 * 0, and `per: 100`.
 *
 * @param values By respondent, NaN where one did not answer: who counts in the design and not in the mean.
 * @returns Error and interval NaN where a stratum has a single unit. The design effect is against drawing with replacement.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite weight, a stratum with fewer units than
 * were drawn, a confidence not between one half and 1; `missing` for a stratum without a number of units where others have one.
 * @see W. G. Cochran: Sampling Techniques, 3rd ed. 1977, 6.11 and 11.7; L. Kish: Survey Sampling, 1965, 8.2 (design effect);
 * docs/methods/surveys.md
 * @example
 * ```ts
 * surveyMean([1, 0, 0, 1], { weights: [3, 1, 1, 1] }, { per: 100, minimumCases: 3 }).value.toFixed(2) // => '66.67'
 * surveyMean([1, 0, 0, 1]).isWithheld // => true
 * ```
 */
export function surveyMean(
  values: ArrayLike<number>,
  { weights = new Float64Array(values.length).fill(1), strata, clusters, unitsToDrawFrom }: SurveyDesign = {},
  { confidence = 0.95, per = 1, minimumCases = 30 }: SurveyOptions = {},
): SurveyEstimate {
  checkConfidence(confidence);
  for (const [what, list] of Object.entries({ weights, strata, clusters }))
    if (list) checkSameLength(what, list, values.length);
  checkCounts('weight', weights);
  const answers = answersOf(values, weights);
  if (answers.cases < minimumCases)
    return {
      value: NaN,
      lower: NaN,
      upper: NaN,
      standardError: NaN,
      cases: answers.cases,
      designEffect: NaN,
      isWithheld: true,
    };
  const { mean, weight, cases, variance: ofOne } = answers;
  const { variance, degreesOfFreedom } = varianceOfTotal(
    (i) => (Number.isNaN(values[i]) ? 0 : ((weights[i] as number) * ((values[i] as number) - mean)) / weight),
    values.length,
    { strata, clusters, unitsToDrawFrom },
  );
  const standardError = Math.sqrt(variance) * per;
  const half = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  const value = mean * per;
  const designEffect = variance / (ofOne / cases);
  return { value, lower: value - half, upper: value + half, standardError, cases, designEffect, isWithheld: false };
}

/** Mean of the answers, and the variance of one of them in the population. */
function answersOf(values: ArrayLike<number>, weights: ArrayLike<number>) {
  let [cases, weight, sum] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Math.abs(value) === Infinity) throw new SozialraumError('invalid', 'value', String(value));
    if (Number.isNaN(value)) continue;
    cases++;
    weight += weights[i] as number;
    sum += (weights[i] as number) * value;
  }
  const mean = sum / weight;
  let squares = 0;
  for (let i = 0; i < values.length; i++)
    if (!Number.isNaN(values[i])) squares += (weights[i] as number) * ((values[i] as number) - mean) ** 2;
  return { cases, weight, mean, variance: (squares / weight) * (cases / (cases - 1)) };
}

// of the sum over all respondents, from how the units of each stratum differ
function varianceOfTotal(
  of: (respondent: number) => number,
  respondents: number,
  { strata, clusters, unitsToDrawFrom }: Omit<SurveyDesign, 'weights'>,
): { variance: number; degreesOfFreedom: number } {
  const totals = new Map<string | number, Map<string | number, number>>();
  for (let i = 0; i < respondents; i++) {
    const [stratum, unit] = [strata?.[i] ?? '', clusters?.[i] ?? i];
    const units = totals.get(stratum) ?? new Map<string | number, number>();
    totals.set(stratum, units.set(unit, (units.get(unit) ?? 0) + of(i)));
  }
  let [variance, degreesOfFreedom] = [0, 0];
  for (const [stratum, units] of totals) {
    const drawn = units.size;
    const mean = [...units.values()].reduce((sum, total) => sum + total, 0) / drawn;
    const squares = [...units.values()].reduce((sum, total) => sum + (total - mean) ** 2, 0);
    const open = shareNotDrawn(stratum, drawn, unitsToDrawFrom);
    // where all were drawn nothing is left to chance
    if (open > 0) variance += open * (drawn / (drawn - 1)) * squares;
    degreesOfFreedom += drawn - 1;
  }
  return { variance, degreesOfFreedom };
}

function shareNotDrawn(
  stratum: string | number,
  drawn: number,
  unitsToDrawFrom: SurveyDesign['unitsToDrawFrom'],
): number {
  if (unitsToDrawFrom === undefined) return 1;
  const all = typeof unitsToDrawFrom === 'number' ? unitsToDrawFrom : unitsToDrawFrom.get(stratum);
  if (all === undefined) throw new SozialraumError('missing', 'units of stratum', String(stratum));
  if (!(all >= drawn && all < Infinity)) throw new SozialraumError('invalid', 'units of stratum', String(all));
  return 1 - drawn / all;
}

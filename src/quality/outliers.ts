import { modifiedZScores } from '../stats/modified-z-scores.js';
import { normalQuantile } from '../stats/normal-quantile.js';
import { problem, type Problem } from '../model/problem.js';
import { type Figures, valueIn } from './figures.js';
import { exampleOf, placeOf, type Spot } from './places.js';

/** What Iglewicz and Hoaglin recommend for one small sample. */
const LEAST_SCORE = 3.5;
/** One false alarm in so many tables, if residuals were normal. */
const FALSE_ALARM = 0.05;
const LEAST_SERIES = 5;
const LEAST_AREAS = 12;

/**
 * Single values that stand out of their series: far from the median of a value and its two neighbours in time. Counts are compared
 * by the roots that make their variance constant (Anscombe), so that large and small areas are judged alike.
 *
 * @see F. J. Anscombe: The Transformation of Poisson, Binomial and Negative-Binomial Data, Biometrika 35 (1948), 246–254;
 * J. W. Tukey: Exploratory Data Analysis, 1977, chapter 7; docs/methods/quality-outliers.md
 */
export function findSeriesOutliers(figures: Figures): Problem[] {
  const found = figures.columns.flatMap((_, column) => outliersInSeries(figures, column));
  if (found.length === 0) return [];
  const spots = byScore(found);
  const params = { count: spots.length, example: exampleOf(figures, spots[0] ?? {}) };
  return [problem('quality-outliers-series', params, placeOf(figures, spots), 'info')];
}

type Scored = Spot & { readonly score: number };

function outliersInSeries(figures: Figures, column: number): Scored[] {
  if (figures.periods.length < LEAST_SERIES) return [];
  const residuals = new Float64Array(figures.finest.length * figures.periods.length).fill(NaN);
  let row = 0;
  for (const area of figures.finest) {
    let before = NaN;
    let here = stabilised(valueIn(figures, area, 0, column));
    for (let period = 1; period < figures.periods.length; period++) {
      const after = stabilised(valueIn(figures, area, period, column));
      if (period > 1) residuals[row + period - 1] = here - middle(before, here, after);
      before = here;
      here = after;
    }
    row += figures.periods.length;
  }
  return beyond(residuals, 1).map(({ at, score }) => ({
    area: figures.finest[Math.floor(at / figures.periods.length)] ?? 0,
    period: at % figures.periods.length,
    column,
    score,
  }));
}

/**
 * Areas whose value stands out among all areas of a period: for rates and shares, which areas of any size may have alike.
 *
 * @see docs/methods/quality-outliers.md
 */
export function findAreaOutliers(figures: Figures): Problem[] {
  const found = figures.periods.flatMap((_, period): Scored[] => {
    const values = Float64Array.from(figures.finest, (area) => valueIn(figures, area, period, 0));
    if (values.filter((value) => !Number.isNaN(value)).length < LEAST_AREAS) return [];
    return beyond(values, 0).map(({ at, score }) => ({ area: figures.finest[at] ?? 0, period, score }));
  });
  if (found.length === 0) return [];
  const spots = byScore(found);
  const params = { count: spots.length, example: exampleOf(figures, spots[0] ?? {}) };
  return [problem('quality-outliers-areas', params, placeOf(figures, spots), 'info')];
}

/** A root of a count whose variance is 1 if the count is due to chance. */
const stabilised = (count: number): number => 2 * Math.sqrt(count + 3 / 8);
const middle = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** Positions whose robust score is beyond the limit, with it; a unit of spread is at least `leastSpread`. */
function beyond(values: Float64Array, leastSpread: number): { readonly at: number; readonly score: number }[] {
  const scores = modifiedZScores(values);
  let n = 0;
  for (const score of scores) if (!Number.isNaN(score)) n++;
  if (n === 0) return [];
  const limit = Math.max(LEAST_SCORE, normalQuantile(1 - FALSE_ALARM / (2 * n)));
  const found: { at: number; score: number }[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = Math.abs(scores[at] as number);
    if (score > limit && Math.abs(values[at] as number) > limit * leastSpread) found.push({ at, score });
  }
  return found;
}

const byScore = (found: readonly Scored[]): Scored[] => found.toSorted((a, b) => b.score - a.score);

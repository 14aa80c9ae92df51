/** What is smoothed. */
export interface SmoothingModel {
  readonly trend: 'none' | 'linear' | 'damped';
  /** 1 for none. */
  readonly season: number;
}

/** Where smoothing stands. */
export interface SmoothingState {
  readonly level: number;
  readonly trend: number;
  /** One for each step of a season; a single 0 without. */
  readonly seasons: Float64Array;
  /** Values that are taken in already. */
  readonly skipped: number;
}

/** Level, trend and season before the first value that is smoothed. */
export function firstState(values: ArrayLike<number>, { trend, season }: SmoothingModel): SmoothingState {
  if (season > 1) return seasonalStart(values, season, trend !== 'none');
  const seasons = Float64Array.of(0);
  if (trend === 'none') return { level: values[0] as number, trend: 0, seasons, skipped: 1 };
  const [first, second] = [values[0] as number, values[1] as number];
  return { level: second, trend: second - first, seasons, skipped: 2 };
}

/** From the first two seasons: their means make level and trend, what is left the season. */
function seasonalStart(values: ArrayLike<number>, season: number, hasTrend: boolean): SmoothingState {
  const valueAt = (i: number): number => values[i] as number;
  const means = [0, 1].map((k) => {
    let sum = 0;
    for (let i = 0; i < season; i++) sum += valueAt(k * season + i);
    return sum / season;
  }) as [number, number];
  const trend = hasTrend ? (means[1] - means[0]) / season : 0;
  const middle = (season - 1) / 2;
  const seasons = Float64Array.from({ length: season }, (_, i) => {
    const line = trend * (i - middle);
    return (valueAt(i) - means[0] - line + (valueAt(season + i) - means[1] - line)) / 2;
  });
  return { level: means[0] - trend * (middle + 1), trend, seasons, skipped: 0 };
}

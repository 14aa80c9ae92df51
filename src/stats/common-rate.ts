/** What areas have in common, and how much their true rates differ beyond chance. */
export interface CommonRate {
  /** Sum of events by sum of population. */
  readonly mean: number;
  /** Estimated variance of the true rates (method of moments, Marshall 1991); below zero where rates differ less than by chance. */
  readonly variance: number;
}

/** Over the areas named, all of which have a rate. */
export function commonRate(
  areas: readonly number[],
  rates: Float64Array,
  events: ArrayLike<number>,
  population: ArrayLike<number>,
): CommonRate {
  let [people, cases, spread] = [0, 0, 0];
  for (const area of areas) {
    people += population[area]!;
    cases += events[area]!;
  }
  const mean = cases / people;
  for (const area of areas) spread += population[area]! * (rates[area]! - mean) ** 2;
  return { mean, variance: (spread - mean * areas.length) / people };
}

/** A rate drawn towards the common one, the more the smaller its population. */
export function shrunk(rate: number, population: number, { mean, variance }: CommonRate): number {
  const weight = variance > 0 ? variance / (variance + mean / population) : 0;
  return mean + weight * (rate - mean);
}

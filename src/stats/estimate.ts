/** A figure with the limits of its interval. What is undefined is NaN. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What an interval is made for. */
export interface IntervalOptions {
  /** How often such an interval contains the true value; above one half and below 1. Default 0.95. */
  readonly confidence?: number;
}

/** How a rate is made. */
export interface RateOptions extends IntervalOptions {
  /** The rate is given per so many of its base. Default 1. */
  readonly per?: number;
}

/** An estimate and its limits, all times a factor. */
export function scaled({ value, lower, upper }: Estimate, factor: number): Estimate {
  return { value: value * factor, lower: lower * factor, upper: upper * factor };
}

import type { Estimate } from './estimate.js';

/** A figure held against a value it should be measured by. */
export interface BenchmarkComparison {
  /** `similar` where the interval contains or touches the benchmark. */
  readonly result: 'higher' | 'lower' | 'similar';
  /** What the result means where more is better or worse; without that the result. */
  readonly judgement: 'better' | 'worse' | 'higher' | 'lower' | 'similar';
}

/**
 * Says whether a figure lies above or below a benchmark by more than chance: its whole interval must.
 *
 * @param estimate For example from {@link proportion} or {@link rate}.
 * @param benchmark A target, a value of the whole city or of an earlier year, taken as known exactly.
 * @param polarity Whether more is good. Default `neutral`.
 * @returns `undefined` where the interval or the benchmark is not defined.
 * @see docs/methods/benchmarks.md
 * @example
 * ```ts
 * compareWithBenchmark(proportion(30, 120), 0.17, 'high-is-bad') // => { result: 'higher', judgement: 'worse' }
 * compareWithBenchmark(proportion(0, 0), 0.17) // => undefined
 * ```
 */
export function compareWithBenchmark(
  { lower, upper }: Estimate,
  benchmark: number,
  polarity: 'high-is-good' | 'high-is-bad' | 'neutral' = 'neutral',
): BenchmarkComparison | undefined {
  if (Number.isNaN(lower - benchmark) || Number.isNaN(upper)) return undefined;
  const result = lower > benchmark ? 'higher' : upper < benchmark ? 'lower' : 'similar';
  if (result === 'similar' || polarity === 'neutral') return { result, judgement: result };
  return { result, judgement: (result === 'higher') === (polarity === 'high-is-good') ? 'better' : 'worse' };
}

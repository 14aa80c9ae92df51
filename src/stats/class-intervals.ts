import type { Closure } from './class-of.js';

/** From where to where a class goes. Without a bound it is open on that side. */
export interface ClassInterval {
  readonly lower?: number;
  readonly upper?: number;
  readonly closure: Closure;
}

/**
 * What a legend says of classes: each with its bounds, and which of them belongs to it. The text is made elsewhere
 * ({@link formatClass}).
 *
 * @example
 * ```ts
 * classIntervals([38, 42]).map((interval) => formatClass(interval, { language: 'de', decimals: 0 })) // => ['unter 38', '38 bis unter 42', '42 und mehr']
 * classIntervals([]) // => [{ closure: 'left-closed' }]
 * ```
 */
export function classIntervals(bounds: readonly number[], closure: Closure = 'left-closed'): ClassInterval[] {
  return Array.from({ length: bounds.length + 1 }, (_, index) => ({
    ...(index > 0 && { lower: bounds[index - 1] }),
    ...(index < bounds.length && { upper: bounds[index] }),
    closure,
  }));
}

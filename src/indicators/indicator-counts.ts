import type { Cube } from '../model/cube.js';

/** The counts behind an indicator, over `area` and `time`; a count has no denominator. */
export interface IndicatorCounts {
  readonly numerator: Cube;
  /** Over the areas and periods of the numerator. */
  readonly denominator?: Cube;
}

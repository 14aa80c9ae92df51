import { roundHalfUp } from '../format/number.js';
import type { EvaluatedIndicator } from '../indicators/evaluate-indicator.js';
import type { IndicatorCounts } from '../indicators/indicator-counts.js';
import { type Cube, denseCube } from '../model/cube.js';
import { hasValue, withState } from '../model/observation-status.js';

/** What must not be shown, one byte per area and period; absent where everything may be. */
export interface Withheld {
  readonly numerator: Uint8Array;
  readonly denominator?: Uint8Array;
}

/** The counts of an indicator as they may be shown. All that is computed from them gives away nothing more. */
export function withhold({ numerator, denominator }: IndicatorCounts, withheld: Withheld): IndicatorCounts {
  const shown = suppress(numerator, withheld.numerator);
  if (!denominator) return { numerator: shown };
  return {
    numerator: shown,
    denominator: withheld.denominator ? suppress(denominator, withheld.denominator) : denominator,
  };
}

function suppress(cube: Cube, hidden: Uint8Array): Cube {
  const { values, statuses } = cube.cells();
  for (let i = 0; i < hidden.length; i++) {
    if (hidden[i] === 0) continue;
    values[i] = NaN;
    statuses[i] = withState(statuses[i] as number, 'suppressed');
  }
  return denseCube(cube.dimensions, values, statuses);
}

/** Figures rounded to the decimals they are printed with; the counts behind them stay as they are. */
export function roundedFigures<Figures extends Omit<EvaluatedIndicator, 'numerator'> & { readonly numerator?: Cube }>(
  figures: Figures,
  decimals: number,
): Figures {
  const { value, numerator, lower, upper } = figures;
  return {
    ...figures,
    // of a count both are one
    value: value === numerator ? value : rounded(value, decimals),
    ...(lower && { lower: rounded(lower, decimals) }),
    ...(upper && { upper: rounded(upper, decimals) }),
  };
}

function rounded(cube: Cube, decimals: number): Cube {
  const { values, statuses } = cube.cells();
  for (let i = 0; i < values.length; i++)
    if (hasValue(statuses[i] as number)) values[i] = roundHalfUp(values[i] as number, decimals);
  return denseCube(cube.dimensions, values, statuses);
}

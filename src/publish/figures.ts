import { roundHalfUp } from '../format/number.js';
import type { EvaluatedIndicator } from '../indicators/evaluate-indicator.js';
import { type Cube, denseCube } from '../model/cube.js';
import { hasValue, withState } from '../model/observation-status.js';

/** What must not be shown, one byte per area and period; absent where everything may be. */
export interface Withheld {
  readonly numerator: Uint8Array;
  readonly denominator?: Uint8Array;
}

/**
 * An indicator as it may be shown: withheld counts are gone, and with either of them the value, which would give the
 * other away. Values are rounded to the decimals they are printed with, so that no one can count back from the rest.
 */
export function withhold(evaluated: EvaluatedIndicator, withheld: Withheld, decimals: number): EvaluatedIndicator {
  const numerator = suppress(evaluated.numerator, withheld.numerator);
  if (!evaluated.denominator || !withheld.denominator) return { value: numerator, numerator };
  const denominator = suppress(evaluated.denominator, withheld.denominator);
  const either = withheld.numerator.map((hidden, i) => hidden | (withheld.denominator?.[i] ?? 0));
  return { value: suppress(rounded(evaluated.value, decimals), either), numerator, denominator };
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

function rounded(cube: Cube, decimals: number): Cube {
  const { values, statuses } = cube.cells();
  for (let i = 0; i < values.length; i++)
    if (hasValue(statuses[i] as number)) values[i] = roundHalfUp(values[i] as number, decimals);
  return denseCube(cube.dimensions, values, statuses);
}

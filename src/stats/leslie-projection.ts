import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** How far {@link leslieProjection} goes. */
export interface LeslieOptions {
  readonly steps: number;
}

/**
 * Projects a population of one sex without migration by a Leslie matrix: `N(t + 1) = A N(t)`. The first row holds the births
 * that live at the end of a step, the diagonal below it the share that reaches the next age, the last entry that of the
 * open last age. A step is as long as the ages are wide.
 *
 * @param matrix A square list of rows, none negative.
 * @param start Persons by age.
 * @returns The population after 0, 1, ... steps.
 * @throws SozialraumError `invalid` for a matrix that is not as wide and high as the population is long, a negative or infinite
 * entry, or a number of steps that is not whole.
 * @see P. H. Leslie: On the use of matrices in certain population mathematics. Biometrika 33 (1945); docs/methods/projection.md.
 * @example
 * ```ts
 * leslieProjection([[0, 2], [0.5, 0]], [10, 4], { steps: 2 }) // => [[10, 4], [8, 5], [10, 4]].map((n) => Float64Array.from(n))
 * ```
 */
export function leslieProjection(
  matrix: readonly ArrayLike<number>[],
  start: ArrayLike<number>,
  { steps }: LeslieOptions,
): Float64Array[] {
  if (!Number.isInteger(steps) || steps < 0) throw new SozialraumError('invalid', 'steps', String(steps));
  checkCounts('population', start);
  checkSameLength('matrix', matrix, start.length);
  for (const row of matrix) {
    checkSameLength('matrix', row, start.length);
    checkCounts('matrix', row);
  }
  const states: Float64Array[] = [Float64Array.from(start)];
  for (let t = 0; t < steps; t++) states.push(times(matrix, states[t] as Float64Array));
  return states;
}

function times(matrix: readonly ArrayLike<number>[], population: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) =>
    population.reduce((sum, persons, i) => sum + (row[i] as number) * persons, 0),
  );
}

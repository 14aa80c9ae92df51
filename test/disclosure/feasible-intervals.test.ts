import { expect, test } from 'vitest';
import { feasibleIntervals } from '../../src/disclosure/feasible-intervals.js';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import { isSozialraumError } from '../../src/error.js';

const solver = await loadLinearSolver();
const from = (lower: number, ...ids: string[]) => ids.map((id) => ({ id, lower }));

test('a sum of two counts of 1 or more leaves each all but one of it', () => {
  const found = feasibleIntervals(
    { variables: from(1, 'a', 'b'), equations: [{ coefficients: { a: 1, b: 1 }, value: 5 }] },
    solver,
  );
  expect(found.get('a')).toEqual({ lower: 1, upper: 4, integerLower: 1, integerUpper: 4 });
});

test('integers can leave one value where real numbers leave many', () => {
  const equations = [{ coefficients: { a: 2, b: 2, c: 1 }, value: 3 }];
  const found = feasibleIntervals({ variables: from(0, 'a', 'b', 'c'), equations }, solver);
  expect(found.get('a')).toEqual({ lower: 0, upper: 1.5, integerLower: 0, integerUpper: 1 });
});

test('a count that nothing bounds has no upper end, and sums that no count fulfils leave nothing', () => {
  const difference = [{ coefficients: { a: 1, b: -1 }, value: 1 }];
  const endless = feasibleIntervals({ variables: from(0, 'a', 'b'), equations: difference }, solver);
  expect(endless.get('a')).toEqual({ lower: 1, upper: Infinity, integerLower: 1, integerUpper: Infinity });
  const contradiction = [{ coefficients: { a: 1, b: 1 }, value: 1 }];
  expect(feasibleIntervals({ variables: from(1, 'a', 'b'), equations: contradiction }, solver).get('a')).toEqual({});
});

test('a coefficient without a variable is refused', () => {
  const wrong = { variables: from(0, 'a'), equations: [{ coefficients: { z: 1 }, value: 1 }] };
  expect(() => feasibleIntervals(wrong, solver)).toThrow('unknown variable: z');
  try {
    feasibleIntervals(wrong, solver);
  } catch (error) {
    expect(isSozialraumError(error)).toBe(true);
  }
});

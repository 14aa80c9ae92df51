import { expect, test } from 'vitest';
import { isUnsafeCount, stricterRule } from '../../src/disclosure/frequency-rule.js';

const shown = { minimum: 3, zeros: 'shown' } as const;
const hidden = { minimum: 3, zeros: 'protected' } as const;

test('counts from 1 to below the minimum are unsafe, and 0 where zeros are protected', () => {
  expect([-1, 0, 1, 2, 2.5, 3, 4].map((n) => isUnsafeCount(n, shown))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([-1, 0, 1, 2, 3].map((n) => isUnsafeCount(n, hidden))).toEqual([false, true, true, true, false]);
});

test('a minimum of 1 lets every count be shown', () => {
  expect([0, 1, 2].some((n) => isUnsafeCount(n, { minimum: 1, zeros: 'shown' }))).toBe(false);
});

test('the stricter of two rules keeps both', () => {
  expect(stricterRule({ minimum: 5, zeros: 'shown' }, hidden)).toEqual({ minimum: 5, zeros: 'protected' });
});

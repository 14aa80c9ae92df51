import { expect, test } from 'vitest';
import { seededRandom } from '../../src/stats/seeded-random.js';

const draw = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed draws the same numbers, another seed others', () => {
  expect(draw(7, 20)).toEqual(draw(7, 20));
  expect(draw(8, 20)).not.toEqual(draw(7, 20));
});

test('what seed 1 draws never changes: published maps depend on it', () => {
  expect(draw(1, 3).map((number) => number * 2 ** 32)).toMatchInlineSnapshot(`
    [
      2012149540,
      1872316204,
      1707632675,
    ]
  `);
});

test('numbers are uniform in [0, 1)', () => {
  const numbers = draw(1, 100_000);
  expect(Math.min(...numbers.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  expect(numbers.every((number) => number < 1)).toBe(true);
  const counts = new Array<number>(20).fill(0);
  for (const number of numbers) counts[Math.floor(number * 20)]!++;
  const chiSquared = counts.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
  // 99.9 % quantile of chi-square with 19 degrees of freedom
  expect(chiSquared).toBeLessThan(43.82);
});

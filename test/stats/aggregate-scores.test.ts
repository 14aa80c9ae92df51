import { describe, expect, test } from 'vitest';
import { aggregateScores } from '../../src/stats/aggregate-scores.js';

const scores = Object.freeze([
  [1, 0, 4, NaN],
  [4, 5, 1, 2],
]);

describe('aggregateScores', () => {
  test('adds up, averages, or takes the least of weighted scores', () => {
    expect([...aggregateScores(scores, [1, 3], 'sum')]).toEqual([13, 15, 7, NaN]);
    expect([...aggregateScores(scores, [1, 3], 'mean')]).toEqual([3.25, 3.75, 1.75, NaN]);
    expect([...aggregateScores(scores, [1, 3], 'minimum')]).toEqual([1, 0, 1, NaN]);
    // 1^(1/2) * 4^(1/2), 0, 4^(1/2) * 1^(1/2)
    expect([...aggregateScores(scores, [2, 2], 'geometric-mean')]).toEqual([2, 0, 2, NaN]);
  });

  test('weighs a geometric mean by exponents', () => {
    // 1^(1/4) * 4^(3/4) = 2.8284...
    expect(aggregateScores(scores, [1, 3], 'geometric-mean')[0]).toBeCloseTo(Math.SQRT2 * 2, 12);
  });

  test('does not let an indicator without weight be the least', () => {
    expect([...aggregateScores(scores, [0, 1], 'minimum')]).toEqual([4, 5, 1, NaN]);
  });

  test('refuses a negative score in a geometric mean', () => {
    expect(() => aggregateScores([[-1], [1]], [1, 1], 'geometric-mean')).toThrow('invalid score: -1');
  });

  test.each([[[-1, 1]], [[NaN, 1]], [[Infinity, 1]], [[0, 0]], [[1]]])('refuses the weights %j', (weights) => {
    expect(() => aggregateScores(scores, weights, 'sum')).toThrow(/^invalid weight/);
  });

  test('needs an indicator, and all of one length', () => {
    expect(() => aggregateScores([], [], 'sum')).toThrow('missing indicators');
    expect(() => aggregateScores([[1], [1, 2]], [1, 1], 'sum')).toThrow(/^invalid scores/);
  });
});

test('scores that cancel each other out leave equal sums, not rounding', () => {
  const first = [0.1, 0.7, 3.3, NaN, 12.9];
  const sums = aggregateScores([first, first.map((score) => -3 * score)], [3, 1], 'sum');
  expect(sums).toEqual(Float64Array.of(sums[0]!, sums[0]!, sums[0]!, NaN, sums[0]!));
  const apart = aggregateScores([[1, 1 + 1e-9]], [1], 'sum');
  expect(apart[1]).toBeGreaterThan(apart[0]!);
});

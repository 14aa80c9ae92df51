import { describe, expect, test } from 'vitest';
import { modifiedZScores } from '../../src/stats/modified-z-scores.js';

describe('modifiedZScores', () => {
  test('are 0.6745 times the distance from the median, over the median absolute deviation', () => {
    // by hand: median 3, deviations 2 1 0 1 97, their median 1
    const scores = modifiedZScores(Object.freeze([1, 2, 3, 4, 100]));
    expect([...scores].map((score) => Number(score.toFixed(4)))).toEqual([-1.349, -0.6745, 0, 0.6745, 65.4255]);
  });

  test('take the mean absolute deviation where more than half of the values are the same', () => {
    // by hand: 3 over 0.6 / 0.797885
    expect(modifiedZScores([5, 5, 5, 5, 8])[4]?.toFixed(4)).toBe('3.9894');
  });

  test('of NaN are NaN and leave the others alone; values that do not differ have none', () => {
    const [first, gap, ...others] = modifiedZScores([1, NaN, 2, 3, 4, 100]);
    expect(gap).toBeNaN();
    expect([first, ...others]).toEqual([...modifiedZScores([1, 2, 3, 4, 100])]);
    expect([...modifiedZScores([7, 7, 7])]).toEqual([NaN, NaN, NaN]);
    expect(modifiedZScores([])).toHaveLength(0);
  });

  test('refuse an infinite value', () => {
    expect(() => modifiedZScores([1, Infinity])).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

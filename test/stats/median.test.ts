import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median } from '../../src/stats/median.js';
import { quantile } from '../../src/stats/quantile.js';

describe('median', () => {
  test('is the quantile at one half', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
        expect(median(Object.freeze(values))).toBe(quantile(values, 0.5));
      }),
    );
  });

  test('leaves NaN out, and refuses an infinite value', () => {
    expect(median([NaN, 3, NaN, 1])).toBe(2);
    expect(() => median([1, Infinity])).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

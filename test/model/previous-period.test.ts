import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/model/period.js';
import { previousPeriod } from '../../src/model/previous-period.js';

describe('previousPeriod', () => {
  test.each([
    ['2024', '2023'],
    ['2024-01', '2023-12'],
    ['2024-Q1', '2023-Q4'],
    ['2024/25', '2023/24'],
    ['2024-12-31', '2023-12-31'],
    ['2024-02-29', '2023-02-28'],
  ])('before %s is %s', (id, before) => {
    expect(previousPeriod(parsePeriod(id)).id).toBe(before);
  });

  test('ends the day before a span starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const id = `${year}-${String(month).padStart(2, '0')}`;
        const period = parsePeriod(id);
        expect(previousPeriod(period).end).toBe(period.start - 1);
      }),
    );
  });
});

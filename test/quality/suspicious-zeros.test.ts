import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/quality/figures.js';
import { findSuspiciousZeros } from '../../src/quality/suspicious-zeros.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf(...'abcdefghij');
const found = (cells: Parameters<typeof statisticOf>[1]) => {
  const { cube } = statisticOf('cases', cells, undefined, areas);
  return findSuspiciousZeros(figuresOf('statistics.cases', cube, areas)).map(({ code, params }) => ({ code, params }));
};
const natural = [60, 0, 2, 3, 4, 5, 6, 8, 9, 11, 12];

describe('findSuspiciousZeros', () => {
  test('finds zeros beside which no small count occurs', () => {
    expect(found({ '2017': natural, '2018': [117, 0, 0, 0, 0, 10, 14, 20, 21, 25, 27] })).toEqual([
      { code: 'quality-zeros-suspicious', params: { category: '', periods: '2018', zeros: 4, smallest: 10 } },
    ]);
  });

  test('finds a period in which all areas are zero though they were not before', () => {
    expect(found({ '2017': natural, '2018': Array<number>(11).fill(0) })).toEqual([
      { code: 'quality-all-zero', params: { category: '', periods: '2018' } },
    ]);
  });

  test('trusts zeros beside small counts, and a figure that is zero always', () => {
    expect(found({ '2017': natural, '2018': [20, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5] })).toEqual([]);
    expect(found({ '2017': Array<number>(11).fill(0) })).toEqual([]);
  });

  test('does not wonder at the gap that withheld counts leave', () => {
    expect(found({ '2017': natural, '2018': [117, 0, 0, 0, 'suppressed', 10, 14, 20, 21, 25, 27] })).toEqual([]);
  });
});

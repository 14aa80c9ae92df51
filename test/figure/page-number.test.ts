import { expect, test } from 'vitest';
import { pageNumber } from '../../src/figure/page-number.js';

test('a number has a comma or a point, and may be zero, negative and surrounded by blanks', () => {
  expect(['12,5', '12.5', '0', '-3', ' 7\n'].map(pageNumber)).toEqual([12.5, 12.5, 0, -3, 7]);
});

test('what is no number is none: not an empty text, not a unit, not two commas, not what has no end', () => {
  for (const text of ['', ' ', '12 %', '1,2,3', '1.234,5', 'NaN', 'Infinity', '1e400', 'zwölf'])
    expect(pageNumber(text)).toBeUndefined();
});

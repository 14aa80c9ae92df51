import { expect, test } from 'vitest';
import { pageNumber } from '../../src/figure/page-number.js';

test('a number has a comma or a point, and may be zero, negative and surrounded by blanks', () => {
  expect(['12,5', '12.5', '0', '-3', ' 7\n'].map(pageNumber)).toEqual([12.5, 12.5, 0, -3, 7]);
});

test('what is no number is none: not an empty text, not a unit, not two commas, not what has no end', () => {
  for (const text of ['', ' ', '12 %', '1,2,3', '1.234,5', 'NaN', 'Infinity', '1e400', 'zwölf'])
    expect(pageNumber(text)).toBeUndefined();
});

test('a point before three digits might part thousands: it is no number, unless what stands before it cannot be thousands', () => {
  expect(['1.000', '-12.500', '250.125'].map(pageNumber)).toEqual([undefined, undefined, undefined]);
  expect(['0.125', '1000', '1,125', '1.25', '1000.125'].map(pageNumber)).toEqual([0.125, 1000, 1.125, 1.25, 1000.125]);
});

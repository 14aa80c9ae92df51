import { expect, test } from 'vitest';
import { tenths } from '../../src/figure/tenths.js';

test('places in a drawing have one decimal, the nearest', () => {
  expect([0.04, 0.06, 12.349, -7.26].map(tenths)).toEqual([0, 0.1, 12.3, -7.3]);
});

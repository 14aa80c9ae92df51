import { expect, test } from 'vitest';
import { tickPath } from '../../src/figure/tick-path.js';

test('there is a tick for each period', () => {
  expect(tickPath([10, 20], [], 90)).toBe('M10,90v4M20,90v4');
});

test('where periods are grouped by years, only the years are parted, by longer ticks', () => {
  expect(tickPath([10, 20, 30], [15], 90)).toBe('M15,90v9');
});

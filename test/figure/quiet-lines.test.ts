import { expect, test } from 'vitest';
import { quietLines } from '../../src/figure/quiet-lines.js';
import type { TrendLayout } from '../../src/figure/trend-layout.js';
import type { TrendModel } from '../../src/figure/trend-model.js';

const drawn = (series: readonly (readonly number[])[], breaks: readonly number[] = []) =>
  quietLines(
    {
      context: series.map((values) => ({ values, statuses: values.map(() => 0) })),
      breaks: breaks.map((index) => ({ index, reason: { de: 'neu' } })),
    } as unknown as TrendModel,
    { xs: [0, 10.4, 20, 30], yOf: (value: number) => 100 - value } as unknown as TrendLayout,
  );

test('all lines are one path, in whole pixels from point to point', () => {
  expect(
    drawn([
      [1, 2.2, 3, 4],
      [50, 50, 50, 50],
    ]).context,
  ).toBe('M0,99,10,98,20,97,30,96M0,50,10,50,20,50,30,50');
});

test('a gap is not bridged, and what stands alone is a dot', () => {
  expect(drawn([[1, NaN, 3, 4]])).toEqual({ context: 'M20,97,30,96', contextDots: 'M0,99h0' });
});

test('a line is drawn once, however long the gap after it', () => {
  expect(drawn([[1, 2, NaN, NaN]])).toEqual({ context: 'M0,99,10,98', contextDots: '' });
});

test('no line leads over a break', () => {
  expect(drawn([[1, 2, 3, 4]], [2])).toEqual({ context: 'M0,99,10,98M20,97,30,96', contextDots: '' });
});

test('of nothing there is nothing', () => {
  expect(drawn([[NaN, NaN, NaN, NaN]])).toEqual({ context: '', contextDots: '' });
});

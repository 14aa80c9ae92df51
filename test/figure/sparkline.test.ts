import { expect, test } from 'vitest';
import { sparkline } from '../../src/figure/sparkline.js';
import { parsePeriod } from '../../src/model/period.js';

const size = Object.freeze({ width: 112, height: 32 });
const course = (...values: readonly (number | undefined)[]) =>
  values.map((value, i) => ({
    period: parsePeriod(String(2020 + i)),
    value,
    state: value === undefined ? 'suppressed' : 'ok',
  }));

test('the highest value stands at the top, the lowest at the bottom, the last one is marked', () => {
  const { line, last } = sparkline(course(5, 9, 1), undefined, [], size);
  const ys = [...line.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  expect(ys).toEqual([16, 6, 26]);
  expect(last?.y).toBe(26);
});

test('the target is part of the scale', () => {
  const { target, line } = sparkline(course(5, 9), { atMost: 1, by: '2030' }, [], size);
  expect(target).toBe(26);
  expect(line).toMatch(/,16L.*,6$/);
});

test('what is withheld is a gap that says why, and moves nothing else', () => {
  const { line, gaps, dots } = sparkline(course(5, undefined, 9, 1), undefined, [], size);
  expect(gaps.map(({ state }) => state)).toEqual(['suppressed']);
  expect(line.match(/M/g)).toHaveLength(1);
  expect(dots).toMatch(/^M[\d.]+,16h0$/);
});

test('no line leads over a break', () => {
  const { line } = sparkline(course(5, 9, 1, 4), undefined, [{ index: 2, reason: { de: 'neu' } }], size);
  expect(line.match(/M/g)).toHaveLength(2);
});

test('without any value there is neither line nor mark', () => {
  const { line, last, dots, gaps } = sparkline(course(undefined, undefined), undefined, [], size);
  expect([line, dots, last, gaps.length]).toEqual(['', '', undefined, 2]);
});
